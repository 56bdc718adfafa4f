import { composeServices } from '@theguild/federation-composition';
import { subgraphDocument, SUBGRAPHS, type Subgraph } from '../src/serve/schema.js';

/** Where a gateway finds the subgraphs unless it is told otherwise. */
const URLS: Readonly<Record<Subgraph, string>> = {
  places: 'http://127.0.0.1:4001/graphql',
  reports: 'http://127.0.0.1:4002/graphql',
  threads: 'http://127.0.0.1:4003/graphql',
};

/**
 * Composes the three subgraphs.
 * @throws Error that lists what does not fit together.
 */
export function composeSupergraph(urls: Readonly<Record<Subgraph, string>> = URLS): string {
  const { supergraphSdl, errors } = composeServices(
    SUBGRAPHS.map((name) => ({ name, typeDefs: subgraphDocument(name), url: urls[name] })),
  );
  if (supergraphSdl === undefined) {
    throw new Error(
      ['The subgraphs do not compose:', ...(errors ?? []).map(({ message }) => `- ${message}`)].join('\n'),
    );
  }
  return `# Composed from schema/places.graphql, schema/reports.graphql and schema/threads.graphql by npm run compose.\n${supergraphSdl.trimEnd()}\n`;
}
