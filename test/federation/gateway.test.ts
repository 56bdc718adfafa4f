import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeSupergraph } from '../../scripts/supergraph.js';
import { startServer, type RunningServer } from '../../src/serve/http/server.js';
import { answerOf, type Answer } from '../support/ask.js';
import { exampleServer } from '../support/example-server.js';

/** Each of these starts in one subgraph and needs the other two. */
const QUERIES: [name: string, query: string][] = [
  [
    'threads → reports and places',
    `{ recurringPledges(where: { minYears: 2 }) { nodes { text years topics { key zh } issuer { name ... on Township { code county { name } } reports { title } }
       steps { kind from { text quote report { year { value } issuer { name } } } to { text report { title } } } } pageInfo { hasNextPage endCursor } } }`,
  ],
  [
    'places → reports and threads',
    `{ township(code: "990121101") { name fullName county { parent { name } } reports { year { value } improvements { text topics { zh } thread { occurrences status } addresses { text } } }
       threads(first: 5) { totalCount nodes { text longestUnchangedRun } } } }`,
  ],
  [
    'reports → places and threads',
    `{ search(text: "培訓", first: 50) { totalCount nodes { __typename text context thread { years } wordings { wording { issuerCount } } report { issuer { name ... on Township { province { name } } } } } } }`,
  ],
];

describe('the three subgraphs behind a gateway', () => {
  const single = exampleServer();
  const servers: RunningServer[] = [];
  let gateway: ReturnType<typeof createGatewayRuntime>;
  beforeAll(async () => {
    const start = async (subgraph: 'places' | 'reports' | 'threads'): Promise<string> => {
      const server = await startServer({
        graph: single.graph,
        ...exampleKnowledge,
        host: '127.0.0.1',
        port: 0,
        subgraph,
      });
      servers.push(server);
      return server.url;
    };
    const urls = { places: await start('places'), reports: await start('reports'), threads: await start('threads') };
    gateway = createGatewayRuntime({ supergraph: composeSupergraph(urls), logging: false });
  });
  afterAll(async () => {
    await gateway?.[Symbol.asyncDispose]();
    await Promise.all(servers.map((server) => server.stop()));
  });
  const viaGateway = async (query: string): Promise<Answer> =>
    answerOf(
      await gateway.fetch('http://gateway/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query }),
      }),
    );

  it.each(QUERIES)('answer %s as the one server does', async (_, query) => {
    const [one, many] = [await single.ask(query), await viaGateway(query)];
    expect(one.errors).toEqual([]);
    expect(many.errors).toEqual([]);
    expect(many.data).toEqual(one.data);
    expect(JSON.stringify(one.data).length).toBeGreaterThan(500);
  });
});
