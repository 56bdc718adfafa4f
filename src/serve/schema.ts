import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { mergeResolvers, mergeTypeDefs } from '@graphql-tools/merge';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { inheritDescriptions } from './descriptions.js';
import { places } from './places/resolvers.js';
import { reports } from './reports/resolvers.js';
import { threads } from './threads/resolvers.js';

/** The subgraphs, in the order in which their schemas are merged. */
export const SUBGRAPHS = ['places', 'reports', 'threads'] as const;
export type Subgraph = (typeof SUBGRAPHS)[number];

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
  const modules = names.map((name) => RESOLVERS[name]) as Parameters<typeof mergeResolvers>[0];
  return buildSubgraphSchema({
    typeDefs: mergeTypeDefs(names.map(subgraphDocument), { throwOnConflict: true }),
    resolvers: mergeResolvers(modules),
  } as Parameters<typeof buildSubgraphSchema>[0]);
}
