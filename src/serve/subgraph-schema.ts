import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  GraphQLScalarType,
  Kind,
  parse,
  print,
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.js';
import { badInput } from './errors.js';

/** Resolvers as graphql-tools takes them, with `__resolveReference` on entities; a scalar is one itself. */
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, unknown>> | GraphQLScalarType>>;

type ResolveReference = (reference: object, context: Context, info: GraphQLResolveInfo) => unknown;

/** What the Federation v2 subgraph specification adds to a schema (https://specs.apollo.dev/federation/v2.3). */
const federation = (entities: readonly string[]): string => `
  directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  scalar federation__FieldSet
  scalar _Any
  union _Entity = ${entities.join(' | ')}
  type _Service { sdl: String! }
  extend type Query {
    _entities(representations: [_Any!]!): [_Entity]!
    _service: _Service!
  }`;

/**
 * An executable Federation v2 subgraph: the schema itself, `_service` with its SDL, and `_entities`, which finds each entity by its
 * type's `__resolveReference`. Written here in a few lines, as the libraries that do it (@apollo/subgraph) stand on code under Elastic-2.0.
 */
export function subgraphSchema(document: DocumentNode, resolvers: ResolverMap): GraphQLSchema {
  const types = document.definitions.filter(
    ({ kind }) => kind !== Kind.SCHEMA_DEFINITION && kind !== Kind.SCHEMA_EXTENSION,
  );
  const entities = types.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.directives?.some(({ name }) => name.value === 'key')
      ? [node.name.value]
      : [],
  );
  const references = new Map(
    entities.map((name) => [name, fieldsOf(resolvers[name])['__resolveReference'] as ResolveReference | undefined]),
  );
  const sdl = print(document);
  return makeExecutableSchema({
    typeDefs: [{ kind: Kind.DOCUMENT, definitions: types }, parse(federation(entities))],
    resolvers: {
      ...Object.fromEntries(
        Object.entries(resolvers).map(([name, fields]) => [
          name,
          fields instanceof GraphQLScalarType ? meaningOf(fields) : withoutReference(fields),
        ]),
      ),
      Query: {
        ...fieldsOf(resolvers['Query']),
        _service: () => ({ sdl }),
        _entities: (
          _root: unknown,
          { representations }: { representations: unknown[] },
          context: Context,
          info: GraphQLResolveInfo,
        ) => representations.map((reference) => resolveEntity(reference, references, context, info)),
      },
      _Entity: { __resolveType: (row: { readonly __typename: string }) => row.__typename },
    },
  });
}

/** Null where nothing has this key, or where what has it is of another type. */
async function resolveEntity(
  reference: unknown,
  references: ReadonlyMap<string, ResolveReference | undefined>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const name = isObject(reference) ? reference['__typename'] : undefined;
  const resolve = typeof name === 'string' ? references.get(name) : undefined;
  if (!isObject(reference) || !resolve) {
    throw badInput('representations: each needs the __typename of an entity of this subgraph, and one of its keys.');
  }
  const row = await resolve(reference, context, info);
  if (!isObject(row)) return null;
  const entity = { __typename: name, ...row };
  return entity.__typename === name ? entity : null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const fieldsOf = (own: ResolverMap[string] | undefined): Readonly<Record<string, unknown>> =>
  own instanceof GraphQLScalarType ? {} : (own ?? {});

/** How values of a scalar are checked, read and written, as graphql-tools takes it; what it is called and where it is specified the schema says. */
const meaningOf = ({ serialize, parseValue, parseLiteral }: GraphQLScalarType): object => ({
  ...{ __serialize: serialize, __parseValue: parseValue, __parseLiteral: parseLiteral },
});

const withoutReference = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== '__resolveReference'));
