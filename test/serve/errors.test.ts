import { describe, expect, it } from '@jest/globals';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { GraphQLError } from 'graphql';
import { UserError } from '../../src/errors.js';
import { startServer } from '../../src/serve/http/server.js';
import { answerOf, ask } from '../support/ask.js';
import { exampleServer } from '../support/example-server.js';

/** Nothing that tells of the inside: stacks, files, the driver, the database's own words. */
const INSIDE = /stacktrace|node_modules|\.[jt]s:\d|\bat \w+ \(|Neo4jError|Neo\.Client|bolt:|cypher/iu;

describe('errors over HTTP', () => {
  const server = exampleServer();

  it.each([
    ['{ reports(first: -1) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ reports(first: 0) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ reports(first: 100000) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ reports(after: "broken") { nodes { id } } }', 'BAD_CURSOR'],
    ['{ townships(after: "") { nodes { id } } }', 'BAD_CURSOR'],
    ['{ reports(where: { division: "33112" }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ findings(where: { division: "汀岚" }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ recurringPledges(where: { minYears: 0 }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ sharedWordings(where: { minIssuers: -3 }) { nodes { id } } }', 'BAD_USER_INPUT'],
    [`{ nodes(ids: [${'"x",'.repeat(201)}]) { id } }`, 'BAD_USER_INPUT'],
    ['{ reports(where: { colour: 1 }) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ reports(first: "two") { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ reports {', 'GRAPHQL_PARSE_FAILED'],
    ['mutation { drop }', 'BAD_REQUEST'],
  ])('answers %s with %s', async (query, code) => {
    const { errors, body } = await server.ask(query);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code }]);
    expect(errors[0]?.message).not.toBe('');
    expect(body).not.toMatch(INSIDE);
  });

  it('refuses variables of the wrong type', async () => {
    const { errors, body } = await server.ask('query ($first: Int) { reports(first: $first) { nodes { id } } }', {
      first: 'x',
    });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect(body).not.toMatch(INSIDE);
  });

  it.each([
    ['no JSON', '{', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['too much', JSON.stringify({ query: `{ a }${' '.repeat(300_000)}` }), 413, 'REQUEST_TOO_LARGE'],
  ])('refuses a body with %s', async (_, body, status, code) => {
    const answer = await answerOf(
      await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    );
    expect(answer.status).toBe(status);
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([{ code }]);
    expect(answer.body).not.toMatch(INSIDE);
  });

  it('refuses a query that another site’s page could send unseen', async () => {
    const answer = await answerOf(
      await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: '{"query":"{ meta { apiVersion } }"}',
      }),
    );
    expect(answer.status).toBe(415);
    expect(answer.body).not.toMatch(INSIDE);
  });

  it('answers GET, with the header that a browser’s form cannot send', async () => {
    const query = encodeURIComponent('{ meta { apiVersion } }');
    const answer = await answerOf(
      await fetch(`${server.url}?query=${query}`, { headers: { 'apollo-require-preflight': 'true' } }),
    );
    expect(answer.data).toEqual({ meta: { apiVersion: '1.0' } });
    const refused = await answerOf(await fetch(`${server.url}?query=${query}`));
    expect(refused.status).toBe(400);
  });

  it('knows no other path', async () => {
    for (const path of [
      '/',
      '/playground/package.json',
      '/playground/..%2f..%2fpackage.json',
      '/playground/constructor',
    ]) {
      const answer = await answerOf(await fetch(new URL(path, server.url)));
      expect([path, answer.status, answer.errors[0]?.extensions.code]).toEqual([path, 404, 'NOT_FOUND']);
      expect(answer.body).not.toMatch(INSIDE);
    }
  });

  it('says that it is well', async () => {
    for (const path of ['/health', '/ready']) {
      const answer = await fetch(new URL(path, server.url));
      expect([path, answer.status, await answer.json()]).toEqual([path, 200, { status: 'ok' }]);
    }
  });

  it('tells neither an asker of trouble inside, nor forgets to report it', async () => {
    const failing = (error: unknown) => ({ read: () => Promise.reject(error) });
    for (const [error, code] of [
      [new Error('Neo4jError: secret at /work/x.ts:12'), 'INTERNAL_SERVER_ERROR'],
      [
        new UserError('neo4j/read/x.cypher does not know the parameter $y', 'GRAPH_STATEMENT_MISUSED'),
        'INTERNAL_SERVER_ERROR',
      ],
      [new UserError('Neo4j at bolt://10.0.0.1 does not answer.', 'GRAPH_UNAVAILABLE'), 'GRAPH_UNAVAILABLE'],
      [new GraphQLError('shown', { extensions: { code: 'BAD_USER_INPUT', detail: 'hidden' } }), 'BAD_USER_INPUT'],
    ] as const) {
      const reported: unknown[] = [];
      const troubled = await startServer({
        ...exampleKnowledge,
        graph: failing(error),
        host: '127.0.0.1',
        port: 0,
        onError: (it) => reported.push(it),
      });
      const { errors, body } = await ask(troubled.url, '{ reports { nodes { id } } }');
      const health = await fetch(new URL('/health', troubled.url));
      const ready = await fetch(new URL('/ready', troubled.url));
      await troubled.stop();
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code }]);
      expect(body).not.toMatch(INSIDE);
      expect(body).not.toMatch(/secret|10\.0|hidden|parameter/u);
      expect(reported).toHaveLength(code === 'INTERNAL_SERVER_ERROR' ? 1 : 0);
      // The process is well, so nobody restarts it; it gets no requests until its graph answers.
      expect([health.status, ready.status]).toEqual([200, 503]);
    }
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(
      startServer({ graph: server.graph, ...exampleKnowledge, host: '127.0.0.1', port }),
    ).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(String(port)),
    });
  });

  it('lets an answer under way finish when it stops', async () => {
    let started: () => void = () => undefined;
    const reading = new Promise<void>((resolve) => (started = resolve));
    const slow = await startServer({
      ...exampleKnowledge,
      graph: {
        read: async () => {
          started();
          await new Promise((resolve) => setTimeout(resolve, 300));
          return [];
        },
      },
      host: '127.0.0.1',
      port: 0,
    });
    const answer = ask(slow.url, '{ reports { nodes { id } } }');
    await reading;
    await slow.stop();
    expect((await answer).data).toEqual({ reports: { nodes: [] } });
    await expect(fetch(slow.url)).rejects.toThrow();
  });
});
