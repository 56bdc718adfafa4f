import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { context, trace } from '@opentelemetry/api';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema as parseSchema } from 'graphql';
import type { Log } from '../../src/model/log.js';
import { DEFAULT_SERVICE, type ServiceSettings } from '../../src/model/service.js';
import type { Graph } from '../../src/model/read.js';
import { UserError } from '../../src/errors.js';
import { startServer, type RunningServer } from '../../src/serve/http/server.js';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { exampleServer } from '../support/example-server.js';

interface Line {
  readonly level: string;
  readonly message: string;
  readonly fields: Record<string, unknown>;
}

const served = exampleServer();
const lines: Line[] = [];
const hear =
  (level: string) =>
  (fields: object, message: string): void =>
    void lines.push({ level, message, fields: fields as Record<string, unknown> });
const log: Log = { debug: hear('debug'), info: hear('info'), warn: hear('warn'), error: hear('error') };

const started: RunningServer[] = [];
async function serve(service: Partial<ServiceSettings> = {}, graph: Graph = served.graph): Promise<string> {
  const settings = { ...DEFAULT_SERVICE, ...service };
  const server = await startServer({ ...exampleKnowledge, graph, host: '127.0.0.1', port: 0, service: settings, log });
  started.push(server);
  return server.url;
}
const post = (url: string, query: string, headers: Record<string, string> = {}, variables: object = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
const textOf = async (path: string, base: string, headers: Record<string, string> = {}): Promise<[number, string]> => {
  const answer = await fetch(new URL(path, base), { headers });
  return [answer.status, await answer.text()];
};
/** Value of a series in Prometheus' text form. */
const valueOf = (text: string, series: string): number | undefined => {
  const line = text.split('\n').find((it) => it.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  lines.length = 0;
});

describe('/metrics', () => {
  it('counts requests by kind, status and code, and Cypher by statement', async () => {
    const url = await serve();
    for (const query of ['{ topics { key } }', '{ topics { key } }', '{ __typename }', '{ nonsense }', '{']) {
      await (await post(url, query)).text();
    }
    await (await fetch(url, { method: 'PUT', body: '{}' })).text();
    const [status, text] = await textOf('/metrics', url);
    expect(status).toBe(200);
    const requests = (operation: string, code: string, http: number): number | undefined =>
      valueOf(text, `disclosure_requests_total{operation="${operation}",status="${http}",code="${code}"}`);
    expect(requests('query', 'OK', 200)).toBe(2);
    expect(requests('introspection', 'OK', 200)).toBe(1);
    expect(requests('none', 'GRAPHQL_VALIDATION_FAILED', 400)).toBe(1);
    expect(requests('none', 'GRAPHQL_PARSE_FAILED', 400)).toBe(1);
    expect(requests('none', 'METHOD_NOT_ALLOWED', 405)).toBe(1);
    expect(valueOf(text, 'disclosure_request_duration_seconds_count{operation="query"}')).toBe(2);
    expect(valueOf(text, 'disclosure_cypher_duration_seconds_count{statement="read/topics",outcome="OK"}')).toBe(1);
    expect(valueOf(text, 'disclosure_cache_requests_total{cache="rows",result="hit"}')).toBe(1);
    expect(valueOf(text, 'disclosure_cache_requests_total{cache="document",result="hit"}')).toBe(1);
    expect(valueOf(text, 'disclosure_requests_running')).toBe(0);
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);
  });

  it('has no label that a client writes', async () => {
    const url = await serve();
    const odd = 'zhaoqi_marker';
    await (await post(url, `query ${odd} { ${odd}: node(id: "${odd}") { id } }`, { 'X-Request-Id': odd })).text();
    expect((await textOf('/metrics', url))[1]).not.toContain(odd);
  });

  it('can be switched off, and asks for a key where there are keys', async () => {
    expect((await textOf('/metrics', await serve({ metrics: false })))[0]).toBe(404);
    const locked = await serve({ apiKeys: ['k'] });
    expect((await textOf('/metrics', locked))[0]).toBe(401);
    expect((await textOf('/metrics', locked, { Authorization: 'Bearer k' }))[0]).toBe(200);
  });
});

describe('the log', () => {
  const SECRET = 'nobody else shall read this';
  const query = `query Mine($text: String!) { search(text: $text) { totalCount } a: node(id: "${SECRET}") { id } }`;

  it('has one line a request, with its id, and nothing of what was asked', async () => {
    const url = await serve();
    const answer = await post(url, query, { 'X-Request-Id': 'from-proxy.7' }, { text: SECRET });
    expect(answer.headers.get('x-request-id')).toBe('from-proxy.7');
    await answer.text();
    const made = await post(url, '{ nonsense }', { 'X-Request-Id': 'no id: a "sentence"' });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    await made.text();
    expect(lines.map(({ level, message }) => [level, message])).toEqual([
      ['info', 'request'],
      ['info', 'request'],
    ]);
    expect(lines[0]?.fields).toMatchObject({
      ...{ requestId: 'from-proxy.7', method: 'POST', status: 200, code: 'OK', operation: 'query' },
      ...{ queryHash: expect.stringMatching(/^[0-9a-f]{64}$/), cypherCalls: expect.any(Number) },
    });
    expect(lines[0]?.fields['cypherCalls']).toBeGreaterThan(0);
    expect(lines[1]?.fields).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(JSON.stringify(lines)).not.toMatch(/nobody|Mine|search|nonsense/);
  });

  it('holds the text of queries where the operator wants it, variables never', async () => {
    await (
      await post(await serve({ logQueries: true }), 'query Q($i: ID!) { node(id: $i) { id } }', {}, { i: SECRET })
    ).text();
    expect(lines[0]?.fields['query']).toContain('query Q(');
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });

  it('tells trouble with the graph and trouble of ours apart from what askers do wrong', async () => {
    const troubles = [new UserError('gone', 'GRAPH_UNAVAILABLE'), new Error('a defect')];
    for (const trouble of troubles) {
      await (await post(await serve({}, { read: () => Promise.reject(trouble) }), '{ topics { key } }')).text();
    }
    expect(lines.map(({ level, fields }) => [level, fields['code']])).toEqual([
      ['warn', 'GRAPH_UNAVAILABLE'],
      ['error', 'INTERNAL_SERVER_ERROR'],
    ]);
  });

  it('an asker that goes before the answer is logged as gone', async () => {
    const never: Graph = { read: (_name, _params, options) => waitFor(options?.signal) };
    const url = await serve({}, never);
    const gone = new AbortController();
    const asked = fetch(url, {
      method: 'POST',
      signal: gone.signal,
      headers: { 'Content-Type': 'application/json' },
      body: '{"query":"{ topics { key } }"}',
    });
    setTimeout(() => gone.abort(), 200);
    await expect(asked).rejects.toThrow();
    for (const deadline = Date.now() + 5000; lines.length === 0 && Date.now() < deadline;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(lines[0]?.fields).toMatchObject({ status: 499, code: 'GONE' });
  });
});

const waitFor = (signal?: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped'))));

describe('/schema', () => {
  it('is what the server answers, and each subgraph with its federation directives', async () => {
    const url = await serve();
    const [status, whole] = await textOf('/schema', url);
    expect(status).toBe(200);
    expect(parseSchema(whole).getQueryType()?.getFields()['recurringPledges']?.description).not.toBe('');
    for (const name of ['places', 'reports', 'threads']) {
      const [found, text] = await textOf(`/schema/${name}`, url);
      expect([name, found]).toEqual([name, 200]);
      const { _service } = (
        (await (await post(await serveSubgraph(name as 'places'), '{ _service { sdl } }')).json()) as {
          data: { _service: { sdl: string } };
        }
      ).data;
      expect(text.trim()).toBe(_service.sdl.trim());
      expect(text).toMatch(/@link\(url: "https:\/\/specs\.apollo\.dev\/federation/);
    }
    expect((await textOf('/schema/others', url))[0]).toBe(404);
  });

  const serveSubgraph = async (subgraph: 'places' | 'reports' | 'threads'): Promise<string> => {
    const server = await startServer({
      ...exampleKnowledge,
      graph: served.graph,
      host: '127.0.0.1',
      port: 0,
      subgraph,
    });
    started.push(server);
    return server.url;
  };

  it('is not sent again to who has it, and is hidden with introspection', async () => {
    const url = await serve();
    const first = await fetch(new URL('/schema', url));
    await first.text();
    const again = await fetch(new URL('/schema', url), {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect((await textOf('/schema', await serve({ introspection: false })))[0]).toBe(404);
  });
});

describe('/ready', () => {
  it('does not wait for a graph that hangs', async () => {
    const url = await serve({}, { read: (_name, _params, options) => waitFor(options?.signal) });
    const begun = performance.now();
    expect((await textOf('/ready', url))[0]).toBe(503);
    expect(performance.now() - begun).toBeLessThan(4000);
    expect((await textOf('/health', url))[0]).toBe(200);
  });
});

describe('traces', () => {
  const exporter = new InMemorySpanExporter();
  beforeAll(() => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  });
  afterAll(() => {
    trace.disable();
    context.disable();
  });

  it('have a span for the request and, under it, one for each statement, without the text of the query', async () => {
    exporter.reset();
    await (await post(await serve(), 'query Hidden { topics { key } node(id: "hidden") { id } }')).text();
    const spans = exporter.getFinishedSpans();
    const request = spans.find(({ name }) => name === 'graphql request');
    const statements = spans.filter(({ name }) => name.startsWith('read/'));
    expect(request?.attributes).toMatchObject({ 'http.response.status_code': 200, 'graphql.operation.kind': 'query' });
    expect(statements.map(({ name }) => name)).toContain('read/topics');
    for (const { parentSpanContext } of statements) {
      expect(parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
    }
    expect(JSON.stringify(spans.map(({ name, attributes }) => [name, attributes]))).not.toMatch(/hidden/i);
  });
});
