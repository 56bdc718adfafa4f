import { Kind, visit, type DocumentNode, type FieldDefinitionNode, type InterfaceTypeDefinitionNode } from 'graphql';

/**
 * Gives every field and argument of a type the description that the same field has in one of the type's interfaces, where it has none itself:
 * the schema files say once what a field means.
 */
export function inheritDescriptions(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions
      .filter((node): node is InterfaceTypeDefinitionNode => node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      const models = (type.interfaces ?? []).flatMap((name) => interfaces.get(name.name.value) ?? []).reverse();
      return { ...type, fields: type.fields?.map((field) => described(field, models)) ?? [] };
    },
  });
}

function described(field: FieldDefinitionNode, models: readonly InterfaceTypeDefinitionNode[]): FieldDefinitionNode {
  const same = models.flatMap((model) => model.fields?.filter((other) => other.name.value === field.name.value) ?? []);
  const description = field.description ?? same.find((other) => other.description)?.description;
  const args = field.arguments?.map((argument) => {
    const model = same
      .flatMap((other) => other.arguments ?? [])
      .find((other) => other.name.value === argument.name.value);
    return argument.description || !model?.description ? argument : { ...argument, description: model.description };
  });
  return { ...field, ...(description && { description }), ...(args && { arguments: args }) };
}
