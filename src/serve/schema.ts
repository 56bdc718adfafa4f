import { readFileSync } from 'node:fs';
import { mergeResolvers, mergeTypeDefs } from '@graphql-tools/merge';
import { Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { inheritDescriptions } from './descriptions.js';
import { places } from './places/resolvers.js';
import { reports } from './reports/resolvers.js';
import { subgraphSchema, type ResolverMap } from './subgraph-schema.js';
import { SUBGRAPHS, type Subgraph } from './subgraphs.js';
import { threads } from './threads/resolvers.js';

export { SUBGRAPHS, type Subgraph };

export const RESOLVERS = { places, reports, threads };

/** schema/NAME.graphql, parsed. */
export function subgraphDocument(name: Subgraph): DocumentNode {
  return inheritDescriptions(parse(readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8')));
}

/**
 * The schema of one subgraph, or of all three as one. Each schema file is a subgraph of its own and repeats what it needs of the others; merged,
 * the repetitions fold into one type each, whose resolvers come from all modules.
 */
export function buildSchema(subgraph?: Subgraph): GraphQLSchema {
  const names = subgraph ? [subgraph] : SUBGRAPHS;
  const documents = names.map(subgraphDocument);
  const modules = names.map((name) => RESOLVERS[name]) as Parameters<typeof mergeResolvers>[0];
  // The merge completes `extend schema @link(…)` with the root types, in its argument too; the files' own form is what composition expects.
  const merged = mergeTypeDefs(documents, { throwOnConflict: true });
  const link = names.slice(0, 1).flatMap((name) => subgraphDocument(name).definitions.filter(isSchemaExtension));
  const types = merged.definitions.filter((node) => !isSchemaExtension(node) && node.kind !== Kind.SCHEMA_DEFINITION);
  return subgraphSchema(
    { kind: Kind.DOCUMENT, definitions: [...link, ...types] },
    mergeResolvers(modules) as ResolverMap,
  );
}

const isSchemaExtension = ({ kind }: { readonly kind: string }): boolean => kind === Kind.SCHEMA_EXTENSION;
