import { afterEach, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { DEFAULT_SERVICE } from '../../src/model/service.js';
import type { ReadCatalogue } from '../../src/model/read.js';
import { startServer, type RunningServer } from '../../src/serve/http/server.js';
import { openGraph, type Graph, type GraphOptions } from '../../src/store/graph.js';
import { parseStatement, type StatementFile } from '../../src/store/statement-file.js';
import { connection } from '../setup/graph.js';
import { answerOf, ask, codeOf } from '../support/ask.js';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { exampleServer } from '../support/example-server.js';
import { query } from '../support/query.js';

/** Counts for minutes, and can be stopped at any time. */
const SLOW = `// Purpose: takes long.
// Params:  none
// Rows:    dataVersion — string
UNWIND range(1, 100000000000) AS number
WITH number WHERE number < 0
RETURN toString(count(number)) AS dataVersion`;

const served = exampleServer();
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function serve(access: Partial<GraphOptions>, milliseconds: number): Promise<{ graph: Graph; url: string }> {
  const graph = await openGraph({ ...connection(), ...access });
  ends.push(() => graph.close());
  const limits = { ...DEFAULT_SERVICE.limits, milliseconds };
  const server: RunningServer = await startServer({
    ...exampleKnowledge,
    ...{ graph: graph.as<ReadCatalogue>(), host: '127.0.0.1', port: 0, service: { ...DEFAULT_SERVICE, limits } },
  });
  ends.push(() => server.stop());
  return { graph, url: server.url };
}

describe('trouble with the database', () => {
  it('a statement that takes too long is stopped in Neo4j as well, and the answer comes in time', async () => {
    const { graph, url } = await serve({}, 1500);
    (graph.statements as Map<string, StatementFile>).set('read/meta', parseStatement('read/meta', SLOW));
    const running = (): Promise<unknown[]> =>
      query(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '100000000000' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery AS it",
      );
    const begun = performance.now();
    const late = codeOf(url, '{ meta { dataVersion } }');
    for (const until = Date.now() + 1400; (await running()).length === 0 && Date.now() < until;);
    expect(await late).toBe('GRAPH_TIMEOUT');
    expect(performance.now() - begun).toBeLessThan(10_000);
    for (const until = Date.now() + 30_000; (await running()).length > 0;) expect(Date.now()).toBeLessThan(until);
    expect(await codeOf(url, '{ topics { key } }')).toBe('OK');
  });

  it('Neo4j itself ends a read whose asker cannot do so any more', async () => {
    const { graph } = await serve({ readTime: 500 }, 60_000);
    (graph.statements as Map<string, StatementFile>).set('read/meta', parseStatement('read/meta', SLOW));
    await expect(graph.as<ReadCatalogue>().read('read/meta', {})).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT' });
  });

  it('with all connections taken, askers are told that it is busy, and answered once one is free', async () => {
    const { graph, url } = await serve({ connections: 1, acquireTime: 300 }, 20_000);
    let free = (): void => undefined;
    const taken = new Promise<void>((resolve) => (free = resolve));
    let hold = (): void => undefined;
    const held = new Promise<void>((resolve) => (hold = resolve));
    const holder = graph.transaction(async (tx) => {
      await tx.read('write/schema-state', {});
      hold();
      await taken;
    });
    await held;
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(url, '{ topics { key } }')));
    expect(codes).toEqual(Array(5).fill('GRAPH_BUSY'));
    expect((await fetch(new URL('/ready', url))).status).toBe(503);
    free();
    await holder;
    expect(await codeOf(url, '{ topics { key } }')).toBe('OK');
  });
});

describe('odd requests', () => {
  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(served.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    }).then(answerOf);
  const packed = gzipSync(JSON.stringify({ query: `{ a }${' '.repeat(20_000_000)}` }));

  it.each([
    [
      'no operation of that name',
      '{"query":"query A { __typename }","operationName":"B"}',
      {},
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'two operations and no name',
      '{"query":"query A { __typename } query B { __typename }"}',
      {},
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['variables that are text', '{"query":"{ __typename }","variables":"x"}', {}, 400, 'BAD_REQUEST'],
    ['a query that is a number', '{"query":7}', {}, 400, 'BAD_REQUEST'],
    ['null', 'null', {}, 400, 'BAD_REQUEST'],
    ['a number for a body', '7', {}, 400, 'BAD_REQUEST'],
    ['twenty megabytes packed into few', packed, { 'Content-Encoding': 'gzip' }, 413, 'REQUEST_TOO_LARGE'],
    ['an unknown packing', '{}', { 'Content-Encoding': 'zip' }, 415, 'BAD_REQUEST'],
    ['an unknown charset', '{}', { 'Content-Type': 'application/json; charset=x-none' }, 415, 'BAD_REQUEST'],
    ['a null byte in the text', '{"query":"{ \\u0000 }"}', {}, 400, 'GRAPHQL_PARSE_FAILED'],
  ] as [string, string | Buffer, Record<string, string>, number, string][])(
    '%s: a coded answer, and the server goes on',
    async (_, body, headers, status, code) => {
      const answer = await post(body, headers);
      expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([status, code]);
      expect((await ask(served.url, '{ __typename }')).errors).toEqual([]);
    },
  );

  it('a cursor of one list is no cursor of another', async () => {
    const { data } = await ask(served.url, '{ reports(first: 1) { pageInfo { endCursor } } }');
    const after = (data as { reports: { pageInfo: { endCursor: string } } }).reports.pageInfo.endCursor;
    for (const list of ['townships', 'recurringPledges', 'sharedWordings', 'findings']) {
      const { errors } = await ask(served.url, `query ($after: String) { ${list}(after: $after) { nodes { id } } }`, {
        after,
      });
      expect([list, errors[0]?.extensions.code]).toEqual([list, 'BAD_CURSOR']);
    }
  });
});
