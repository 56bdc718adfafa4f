import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Graph as ReadableGraph } from '../../src/model/read.js';
import { DEFAULT_SERVICE, type ServiceSettings } from '../../src/model/service.js';
import { startServer, type RunningServer } from '../../src/serve/http/server.js';
import { withdrawReport } from '../../src/store/withdraw.js';
import type { StoreCatalogue } from '../../src/store/catalogue.js';
import type { Graph } from '../../src/store/graph.js';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { exampleServer } from '../support/example-server.js';
import { query as cypher } from '../support/query.js';

const served = exampleServer();
const started: RunningServer[] = [];
const folder = mkdtempSync(join(tmpdir(), 'disclosure-cache-'));

async function serve(service: Partial<ServiceSettings> = {}, graph: ReadableGraph = served.graph): Promise<string> {
  const settings = { ...DEFAULT_SERVICE, ...service };
  const options = { graph, host: '127.0.0.1', port: 0, service: settings };
  const server = await startServer({ ...exampleKnowledge, ...options });
  started.push(server);
  return server.url;
}

/** A graph that gives rows which nobody can change: whoever tries gets an error. */
const freezing = (graph: ReadableGraph): ReadableGraph => ({
  read: async (name, params, options) => frozen(await graph.read(name, params, options)),
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** GET as a plain client sends it; fetch() would unpack, and add headers of its own. */
const get = (url: string, headers: Record<string, string> = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'Apollo-Require-Preflight': 'true', ...headers } }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, bytes: Buffer.concat(chunks) }));
    });
    asked.on('error', reject).end();
  });
const at = (url: string, params: Record<string, string>): string => `${url}?${new URLSearchParams(params).toString()}`;
const post = (url: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
const told = async (response: Response): Promise<[number, string | undefined, unknown]> => {
  const { data, errors } = (await response.json()) as Body;
  return [response.status, errors?.[0]?.extensions.code, data];
};
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const metric = async (url: string, cache: string, result: string): Promise<number> => {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const line = text
    .split('\n')
    .find((it) => it.startsWith(`disclosure_cache_requests_total{cache="${cache}",result="${result}"}`));
  return Number(line?.split(' ').at(-1) ?? 0);
};

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TITLES = '{ reports { nodes { title withdrawn } } meta { dataVersion } }';

describe('an answer to GET', () => {
  it('is sent once: who brings its tag is told that nothing has changed, and no data is read', async () => {
    const url = await serve();
    const first = await get(at(url, { query: TITLES }));
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({ 'cache-control': 'public, no-cache', etag: expect.stringMatching(/^W\/"/) });
    expect(first.headers.vary).toMatch(/Accept\b/);
    const calls: string[] = [];
    const stop = served.graph.onStatement((name) => calls.push(name));
    const tag = String(first.headers.etag);
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await get(at(url, { query: TITLES }), { 'If-None-Match': known });
      expect([known, again.status, again.bytes.length, again.headers.etag]).toEqual([known, 304, 0, tag]);
    }
    stop();
    expect(calls.filter((name) => name !== 'read/data-version')).toEqual([]);
    expect(await metric(url, 'answer', 'hit')).toBe(4);
    const other = await get(at(url, { query: '{ meta { dataVersion } }' }), { 'If-None-Match': tag });
    expect(other.status).toBe(200);
    expect(other.headers.etag).not.toBe(tag);
  });

  it('has another tag as soon as something is written, and a withdrawal is another version of the data', async () => {
    const url = await serve();
    const before = await get(at(url, { query: TITLES }));
    const [id] = (await cypher('MATCH (r:Report) RETURN r.id AS it ORDER BY it LIMIT 1')) as string[];
    const versions = (): Promise<unknown> => cypher('MATCH (s:Schema) RETURN s.data AS it');
    const stored = await versions();
    await withdrawReport(served.graph as unknown as Graph<StoreCatalogue>, id ?? '');
    expect(await versions()).not.toEqual(stored);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const after = await get(at(url, { query: TITLES }), { 'If-None-Match': String(before.headers.etag) });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(after.bytes.toString()).toContain('"withdrawn":true');

    // Something that no version of the data knows of, such as a decision of a person.
    await cypher('MERGE (o:Override {sha256: "x"}) SET o.note = "y" RETURN 1 AS it');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const later = await get(at(url, { query: TITLES }), { 'If-None-Match': String(after.headers.etag) });
    expect(later.status).toBe(200);
    await cypher('MATCH (o:Override {sha256: "x"}) DELETE o RETURN 1 AS it');
    await withdrawReport(served.graph as unknown as Graph<StoreCatalogue>, id ?? '', false);
  });

  it('may be kept as long as the operator says, by one client alone where it brought a key', async () => {
    const kept = await get(at(await serve({ cacheSeconds: 60 }), { query: TITLES }));
    expect(kept.headers['cache-control']).toBe('public, max-age=60, must-revalidate');
    const locked = await serve({ apiKeys: ['k'] });
    const own = await get(at(locked, { query: TITLES }), { 'X-Api-Key': 'k' });
    expect(own.headers['cache-control']).toBe('private, no-cache');
    const stranger = await get(at(locked, { query: TITLES }), { 'If-None-Match': String(own.headers.etag) });
    expect(stranger.status).toBe(401);
  });

  it('is not kept where it is an error, nor is an answer to POST', async () => {
    const url = await serve({ cacheSeconds: 60 });
    for (const query of ['{ nonsense }', '{', '{ reports(first: -1) { nodes { id } } }']) {
      const { headers } = await get(at(url, { query }));
      expect([query, headers['cache-control'], headers.etag]).toEqual([query, 'no-store', undefined]);
    }
    const posted = await post(url, { query: TITLES });
    await posted.text();
    expect([posted.headers.get('cache-control'), posted.headers.get('etag')]).toEqual(['no-store', null]);
  });
});

describe('rows of the graph', () => {
  const QUERIES = readdirSync('examples/queries').filter((name) => name.endsWith('.graphql'));
  const textOf = (name: string): string => readFileSync(join('examples/queries', name), 'utf8');
  const answer = async (url: string, query: string): Promise<unknown> => (await post(url, { query })).json();

  it('are read once for all who ask, and anew within about a second of a write by anybody', async () => {
    const url = await serve();
    const calls: string[] = [];
    const first = await answer(url, TITLES);
    const stop = served.graph.onStatement((name) => calls.push(name));
    expect(await answer(url, TITLES)).toEqual(first);
    expect(await answer(url, '{ meta { dataVersion } }')).toMatchObject({ data: { meta: expect.anything() } });
    stop();
    expect(calls.filter((name) => name !== 'read/data-version')).toEqual([]);
    const [title] = (await cypher('MATCH (r:Report) RETURN r.title AS it ORDER BY r.id LIMIT 1')) as string[];
    const rename = (to: string): Promise<unknown> =>
      cypher(`MATCH (r:Report) WITH r ORDER BY r.id LIMIT 1 SET r.title = ${JSON.stringify(to)} RETURN 1 AS it`);
    await rename('another title');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(JSON.stringify(await answer(url, TITLES))).toContain('another title');
    await rename(title ?? '');
  });

  it('are changed by no resolver, and give the same answers as rows just read', async () => {
    const url = await serve();
    const bare = await serve({ keptBytes: 0 });
    const frozen = await serve({}, freezing(served.graph));
    for (const name of QUERIES) {
      const query = textOf(name);
      const expected = await answer(bare, query);
      expect([name, await answer(frozen, query)]).toEqual([name, expected]);
      expect([name, await answer(url, query)]).toEqual([name, expected]);
      expect([name, await answer(url, query)]).toEqual([name, expected]);
    }
    expect(QUERIES.length).toBeGreaterThan(25);
  });
});

describe('packing', () => {
  const LONG = '{ __schema { types { name description fields { name description } } } }';

  it('is done where a client takes it and it is worth it', async () => {
    const url = await serve();
    const plain = await get(at(url, { query: LONG }));
    const gzip = await get(at(url, { query: LONG }), { 'Accept-Encoding': 'gzip' });
    const brotli = await get(at(url, { query: LONG }), { 'Accept-Encoding': 'br' });
    expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
    expect(gzip.bytes.length).toBeLessThan(plain.bytes.length / 3);
    const short = await get(at(url, { query: '{ __typename }' }), { 'Accept-Encoding': 'gzip' });
    expect(short.headers['content-encoding']).toBeUndefined();
  });

  it('can be left to a proxy', async () => {
    const url = await serve({ compression: false });
    const answer = await get(at(url, { query: LONG }), { 'Accept-Encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });
});

const persisted = (sha256Hash: unknown): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const TOPICS = '{ topics { key } }';

describe('automatic persisted queries', () => {
  it('are sent once with their text, then by hash, also by GET', async () => {
    const url = await serve();
    expect((await told(await post(url, persisted(sha(TOPICS))))).slice(0, 2)).toEqual([
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    expect((await told(await post(url, { query: TOPICS, ...persisted(sha(TOPICS)) })))[1]).toBeUndefined();
    expect((await told(await post(url, persisted(sha(TOPICS)))))[2]).toEqual({ topics: expect.any(Array) });
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha(TOPICS) } });
    const byGet = await get(at(url, { extensions }));
    expect([byGet.status, byGet.headers.etag]).toEqual([200, expect.stringMatching(/^W\/"/)]);
    expect([await metric(url, 'persisted', 'miss'), await metric(url, 'persisted', 'hit')]).toEqual([1, 2]);
    expect(await metric(url, 'document', 'hit')).toBe(2);
  });

  it.each([
    ['a hash of another text', { query: TOPICS, ...persisted(sha('other')) }],
    ['a hash that is none', persisted(7)],
    ['no hash', { extensions: { persistedQuery: { version: 1 } } }],
    ['null for the text', { query: null, ...persisted(sha(TOPICS)) }],
    ['another version', { extensions: { persistedQuery: { version: 2, sha256Hash: sha(TOPICS) } } }],
  ])('%s is refused with a code', async (_, body) => {
    const [status, code] = await told(await post(await serve(), body));
    expect([200, 400]).toContain(status);
    expect(code).toMatch(/^(BAD_REQUEST|PERSISTED_QUERY_NOT_FOUND)$/);
  });

  it('a query that cannot be answered is not kept', async () => {
    const url = await serve();
    const wrong = '{ nonsense }';
    await told(await post(url, { query: wrong, ...persisted(sha(wrong)) }));
    expect((await told(await post(url, persisted(sha(wrong)))))[1]).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('the list of operations', () => {
  const listed = (content: unknown): string => {
    const path = join(folder, 'list.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it.each([
    [
      'as Apollo writes it',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: sha(TOPICS), body: TOPICS, name: 'T', type: 'query' }],
      },
    ],
    ['as Relay writes it', { [sha(TOPICS)]: TOPICS }],
    ['of texts alone', [TOPICS]],
  ])('%s: what is on it is answered by text and by hash, nothing else', async (_, content) => {
    const url = await serve({ safelist: listed(content) });
    expect((await told(await post(url, { query: TOPICS })))[2]).toEqual({ topics: expect.any(Array) });
    expect((await told(await post(url, persisted(sha(TOPICS)))))[2]).toEqual({ topics: expect.any(Array) });
    expect((await get(at(url, { query: TOPICS }))).status).toBe(200);
    const other = '{ __schema { types { name } } }';
    for (const body of [
      { query: other },
      { query: `${TOPICS} ` },
      { query: other, ...persisted(sha(other)) },
      persisted(sha(other)),
      { query: other, ...persisted(sha(TOPICS)) },
      { query: null, ...persisted(sha(other)) },
      {},
    ]) {
      expect((await told(await post(url, body))).slice(0, 2)).toEqual([403, 'OPERATION_NOT_LISTED']);
    }
    expect((await get(at(url, { query: other }))).status).toBe(403);
    expect((await get(`${at(url, { query: TOPICS })}&query=${encodeURIComponent(other)}`)).status).toBe(400);
  });

  it('holds the example queries', async () => {
    const text = readFileSync('examples/queries/01-recurring-pledges.graphql', 'utf8');
    const url = await serve({ safelist: listed([text]) });
    expect((await told(await post(url, { query: text })))[1]).toBeUndefined();
  });

  it.each([
    ['no JSON', '{', 'SAFELIST_UNREADABLE', /DISCLOSURE_SAFELIST/],
    ['no list', '7', 'SAFELIST_INVALID', /give \{"operations"/],
    ['nothing', [], 'SAFELIST_INVALID', /no list/],
    ['another hash', { abc: TOPICS }, 'SAFELIST_INVALID', new RegExp(sha(TOPICS))],
    ['a field that has gone', ['{ topics { colour } }'], 'SAFELIST_INVALID', /colour/],
    ['broken text', ['{ topics {'], 'SAFELIST_INVALID', /Syntax Error/],
  ] as [string, unknown, string, RegExp][])('is refused at the start with %s', async (_, content, code, message) => {
    const refused = serve({ safelist: listed(content) });
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('that is not there is named', async () => {
    await expect(serve({ safelist: join(folder, 'nowhere.json') })).rejects.toMatchObject({
      code: 'SAFELIST_UNREADABLE',
    });
  });
});
