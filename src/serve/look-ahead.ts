import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Fields of a connection: what stands in them is a field of the list's nodes. */
const OF_CONNECTIONS: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);

/** Fields below fields that are told. */
const LEVELS = 2;

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * What a question asks of the things that a field gives: names of fields, `report.issuer` for a field of one. So that a list brings along with its own statement what would
 * be read next. Conditions (`@include`, `... on`) are taken as met: then a row is read that nobody wants.
 */
export function fieldsBelow({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [first] = fieldNodes;
  // The same document is executed again and again.
  const found = fieldNodes.length === 1 && first ? known.get(first) : undefined;
  if (found) return found;
  const fields = new Set<string>();
  for (const { selectionSet } of fieldNodes) collect(selectionSet, '', LEVELS, fragments, fields, new Set());
  if (fieldNodes.length === 1 && first) known.set(first, fields);
  return fields;
}

/** @param spread fragments that were followed from the same place: those that spread each other could be many */
function collect(
  selectionSet: SelectionSetNode | undefined,
  place: string,
  levels: number,
  fragments: GraphQLResolveInfo['fragments'],
  fields: Set<string>,
  spread: Set<string>,
): void {
  if (levels === 0) return;
  for (const node of selectionSet?.selections ?? []) {
    if (node.kind === Kind.FIELD && OF_CONNECTIONS.has(node.name.value)) {
      collect(node.selectionSet, place, levels, fragments, fields, spread);
    } else if (node.kind === Kind.FIELD) {
      const name = `${place}${node.name.value}`;
      fields.add(name);
      collect(node.selectionSet, `${name}.`, levels - 1, fragments, fields, spread);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      collect(node.selectionSet, place, levels, fragments, fields, spread);
    } else if (!spread.has(`${place}${node.name.value}`)) {
      spread.add(`${place}${node.name.value}`);
      collect(fragments[node.name.value]?.selectionSet, place, levels, fragments, fields, spread);
    }
  }
}
