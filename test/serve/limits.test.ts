import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SERVICE, type ServiceSettings } from '../../src/model/service.js';
import type { Graph } from '../../src/model/read.js';
import { startServer } from '../../src/serve/http/server.js';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { exampleServer } from '../support/example-server.js';

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly code: string | undefined;
  readonly message: string;
  readonly data: unknown;
}

type Fetch = (init?: RequestInit & { readonly query?: string; readonly variables?: object }) => Promise<Reply>;

/** A request as any client may send it, and what comes back. */
const asking =
  (url: string): Fetch =>
  async ({ query, variables, ...init } = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      ...init,
      headers: { 'Content-Type': 'application/json', ...(init.headers as Record<string, string> | undefined) },
      ...(query !== undefined && { body: JSON.stringify({ query, variables }) }),
    });
    const text = await response.text();
    const answer = text.startsWith('{')
      ? (JSON.parse(text) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] })
      : {};
    const [error] = answer.errors ?? [];
    return {
      ...{ status: response.status, headers: response.headers, data: answer.data },
      ...{ code: error?.extensions.code, message: error?.message ?? text },
    };
  };

const served = exampleServer();

async function withService<Result>(
  service: Partial<ServiceSettings>,
  ask: (fetchIt: Fetch) => Promise<Result>,
  graph: Graph = served.graph,
): Promise<Result> {
  const server = await startServer({
    ...exampleKnowledge,
    ...{ graph, host: '127.0.0.1', port: 0, service: { ...DEFAULT_SERVICE, ...service } },
  });
  try {
    return await ask(asking(server.url));
  } finally {
    await server.stop();
  }
}

const nested = (depth: number): string =>
  `{ reports(first: 1) { nodes { ${'next { '.repeat(depth)} title ${'} '.repeat(depth)} } } }`;
const doubling = Array.from(
  { length: 20 },
  (_, i) => `fragment f${i} on Report { a: next { ...f${i + 1} } b: next { ...f${i + 1} } }`,
);

describe('what one request may cost', () => {
  it.each([
    ['deep nesting', nested(40), {}, 'QUERY_TOO_DEEP', /more than 16 levels/],
    [
      'a thousand aliases',
      `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: meta { apiVersion }`).join(' ')} }`,
      {},
      'QUERY_TOO_LONG',
      /more than 4000 words/,
    ],
    [
      'a hundred aliases',
      `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: meta { apiVersion }`).join(' ')} }`,
      {},
      'TOO_MANY_ALIASES',
      /more than 50 aliases/,
    ],
    [
      'a hundred directives',
      `{ __typename ${'@include(if: true) '.repeat(100)} }`,
      {},
      'TOO_MANY_DIRECTIVES',
      /more than 50 directives/,
    ],
    ['a very long query', `{ ${'__typename '.repeat(5000)} }`, {}, 'QUERY_TOO_LONG', /more than 4000 words/],
    [
      'pages inside of pages',
      'query ($n: Int) { townships(first: $n) { nodes { threads(first: $n) { nodes { statements { text } } } } } }',
      { n: 200 },
      'QUERY_TOO_EXPENSIVE',
      /smaller pages/,
    ],
    [
      'fragments that double',
      `{ reports { nodes { ...f0 } } } ${doubling.join(' ')} fragment f20 on Report { title }`,
      {},
      /QUERY_TOO_DEEP|TOO_MANY_ALIASES|QUERY_TOO_EXPENSIVE/,
      /./,
    ],
    [
      'a where of many conditions',
      'query ($where: ReportWhere) { reports(where: $where) { totalCount } }',
      { where: { or: Array.from({ length: 40 }, () => ({ year: 2020 })) } },
      'WHERE_TOO_LARGE',
      /may hold 60 conditions and sets of conditions, 5 levels deep/,
    ],
    [
      'a deep where, written out',
      `{ reports(where: ${'{ not: '.repeat(8)}{ year: 2020 }${' }'.repeat(8)}) { totalCount } }`,
      {},
      'WHERE_TOO_LARGE',
      /5 levels deep/,
    ],
    [
      'a deep where in a variable',
      'query ($where: ReportWhere) { reports(where: $where) { totalCount } }',
      { where: JSON.parse(`${'{"not":'.repeat(1000)}{}${'}'.repeat(1000)}`) as unknown },
      'WHERE_TOO_LARGE',
      /5 levels deep/,
    ],
    [
      'a cycle of fragments',
      '{ reports { nodes { ...a } } } fragment a on Report { next { ...b } } fragment b on Report { next { ...a } }',
      {},
      /GRAPHQL_VALIDATION_FAILED|QUERY_TOO_DEEP/,
      /./,
    ],
  ] as [string, string, object, string | RegExp, RegExp][])(
    '%s is refused',
    async (_, query, variables, code, message) => {
      const begun = performance.now();
      const reply = await asking(served.url)({ query, variables });
      expect(reply.status).toBe(400);
      expect(reply.code).toMatch(code);
      expect(reply.message).toMatch(message);
      expect(reply.data).toBeUndefined();
      expect(performance.now() - begun).toBeLessThan(5000);
    },
  );

  it('the cluster of a wording weighs as a count does', async () => {
    const query = (fields: string): string => `{ sharedWordings(first: 200) { nodes { ${fields} } } }`;
    await withService({ limits: { ...DEFAULT_SERVICE.limits, cost: 4000 } }, async (ask) => {
      expect((await ask({ query: query('id issuers { totalCount }') })).code).toBe('QUERY_TOO_EXPENSIVE');
      expect((await ask({ query: query('id cluster { issuers }') })).code).toBe('QUERY_TOO_EXPENSIVE');
      expect((await ask({ query: query('id years { issuers }') })).code).toBeUndefined();
    });
  });

  it('nothing of that is refused below the limits, introspection included', async () => {
    const ask = asking(served.url);
    const { getIntrospectionQuery } = await import('graphql');
    for (const query of [
      nested(10),
      `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: meta { apiVersion }`).join(' ')} }`,
      `{ reports(where: { or: [${'{ year: 2020 } '.repeat(29)}] }) { totalCount } }`,
      `{ reports(where: ${'{ not: '.repeat(4)}{ year: 2020 }${' }'.repeat(4)}) { totalCount } }`,
      getIntrospectionQuery(),
    ]) {
      const reply = await ask({ query });
      expect([reply.status, reply.code]).toEqual([200, undefined]);
    }
  });

  it('a body of ten megabytes is not read to its end', async () => {
    const reply = await asking(served.url)({ body: JSON.stringify({ query: `{ a }${' '.repeat(10_000_000)}` }) });
    expect([reply.status, reply.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
    expect(reply.message).toContain('262144');
  });

  it.each([
    [
      'another type',
      { body: 'query={__typename}', headers: { 'Content-Type': 'text/plain' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['several operations at once', { body: '[{"query":"{__typename}"}]' }, 400, 'BATCH_NOT_ALLOWED'],
    ['another method', { method: 'PUT', body: '{}' }, 405, 'METHOD_NOT_ALLOWED'],
    ['broken JSON', { body: '{"query": "{' }, 400, 'BAD_REQUEST'],
  ] as [string, RequestInit, number, string][])('%s is refused', async (_, init, status, code) => {
    const reply = await asking(served.url)(init);
    expect([reply.status, reply.code]).toEqual([status, code]);
  });

  it.each([
    '\u0000',
    '😀',
    '𠮷野家',
    '"; MATCH (n) DETACH DELETE n //',
    "' OR 1=1",
    '*:*',
    '\u202e<img onerror=alert(1)>',
  ])('odd words are words: %j', async (text) => {
    const reply = await asking(served.url)({
      query:
        'query ($text: String!, $id: ID!) { search(text: $text) { totalCount } node(id: $id) { id } reports(where: { issuer: $id }) { totalCount } }',
      variables: { text, id: text },
    });
    expect([reply.status, reply.code]).toEqual([200, undefined]);
    expect(reply.data).toEqual({ search: { totalCount: 0 }, node: null, reports: { totalCount: 0 } });
  });
});

describe('time', () => {
  it('a request that takes too long is given up, its reads are told, and the server goes on', async () => {
    let told: unknown;
    const slow: Graph = {
      read: (name, params, options) =>
        name === 'read/meta'
          ? new Promise((_resolve, reject) => {
              options?.signal?.addEventListener('abort', () => {
                told = options.signal?.reason;
                reject(new Error('stopped'));
              });
            })
          : served.graph.read(name, params, options),
    };
    await withService(
      { limits: { ...DEFAULT_SERVICE.limits, milliseconds: 300 } },
      async (ask) => {
        const late = await ask({ query: '{ meta { citation } }' });
        expect(late.code).toBe('GRAPH_TIMEOUT');
        expect(late.message).toContain('Ask for a smaller page');
        expect(told).toBe('LATE');
        expect((await ask({ query: '{ topics { key } }' })).code).toBeUndefined();
      },
      slow,
    );
  });
});

describe('who may ask', () => {
  it('with keys, only who brings one', async () => {
    await withService({ apiKeys: ['first-key', 'second-key'] }, async (ask) => {
      const query = '{ __typename }';
      const none = await ask({ query });
      expect([none.status, none.code, none.headers.get('www-authenticate')]).toEqual([
        401,
        'UNAUTHENTICATED',
        'Bearer',
      ]);
      expect((await ask({ query, headers: { 'X-Api-Key': 'third-key' } })).status).toBe(401);
      expect((await ask({ query, headers: { 'X-Api-Key': 'second-key' } })).status).toBe(200);
      expect((await ask({ query, headers: { Authorization: 'Bearer first-key' } })).status).toBe(200);
    });
  });

  it('each client so often a minute, keys counted apart', async () => {
    const limits = { ...DEFAULT_SERVICE.limits, requestsPerMinute: 3 };
    await withService({ limits, apiKeys: ['a', 'b'] }, async (ask) => {
      const as = (key: string) => ask({ query: '{ __typename }', headers: { 'X-Api-Key': key } });
      const statuses = [(await as('a')).status, (await as('a')).status, (await as('a')).status];
      expect(statuses).toEqual([200, 200, 200]);
      const fourth = await as('a');
      expect([fourth.status, fourth.code]).toEqual([429, 'RATE_LIMITED']);
      expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await as('b')).status).toBe(200);
    });
  });

  it('pages of the origins that are named, and of no other', async () => {
    await withService({ corsOrigins: ['https://portal.example'] }, async (ask) => {
      const from = (origin: string) => ask({ query: '{ __typename }', headers: { Origin: origin } });
      expect((await from('https://portal.example')).headers.get('access-control-allow-origin')).toBe(
        'https://portal.example',
      );
      expect((await from('https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
    });
    expect(
      (
        await asking(served.url)({ query: '{ __typename }', headers: { Origin: 'https://portal.example' } })
      ).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  it('answers carry headers by which a browser runs nothing of them', async () => {
    const { headers } = await asking(served.url)({ query: '{ __typename }' });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('introspection and playground can be switched off', async () => {
    await withService({ introspection: false, playground: false }, async (ask) => {
      const schema = await ask({ query: '{ __schema { types { name } } }' });
      expect(schema.status).toBe(400);
      expect(schema.message).toMatch(/introspection/i);
      const page = await ask({ method: 'GET', headers: { Accept: 'text/html' } });
      expect(page.headers.get('content-type')).not.toContain('html');
    });
  });
});
