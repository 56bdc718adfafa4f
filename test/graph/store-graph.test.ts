import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { openGraph, type Graph } from '../../src/store/graph.js';
import { applySchema, noteData, SCHEMA_VERSION } from '../../src/store/schema.js';
import { connection, wipe } from '../setup/graph.js';
import { query } from '../support/query.js';

const DRIVER_TALK = /Neo\.|bolt server|Cypher|ECONNREFUSED|driver/iu;

describe('the graph over the driver', () => {
  let graph: Graph;
  beforeAll(async () => {
    await wipe();
    graph = await openGraph(connection());
    await applySchema(graph);
  });
  afterAll(() => graph.close());

  it('refuses a wrong password, an unknown database, an address where nothing answers and one that is none, without the driver’s words', async () => {
    const port = await freePort();
    const wrong: [object, string][] = [
      [{ password: 'not this one' }, 'GRAPH_AUTH'],
      [{ database: 'nosuchdatabase' }, 'GRAPH_DATABASE_MISSING'],
      [{ uri: `bolt://127.0.0.1:${port}` }, 'GRAPH_UNAVAILABLE'],
      [{ uri: 'nonsense' }, 'USER_ERROR'],
    ];
    for (const [change, code] of wrong) {
      const error = await openGraph({ ...connection(), ...change, retryTime: 100 }).then(
        () => null,
        (caught: unknown) => caught as Error & { code: string },
      );
      expect(error).toMatchObject({ name: 'UserError', code });
      expect(error?.message).not.toMatch(DRIVER_TALK);
    }
  });

  it('rolls a transaction back as a whole, and hands the cause on untouched', async () => {
    const cause = new Error('stop');
    const work = graph.transaction(async (tx) => {
      await tx.write('write/set-override', { sha256: 'c'.repeat(64), issuerCode: '99', year: null, note: null });
      expect(await tx.read('write/list-overrides', {})).toHaveLength(1);
      throw cause;
    });
    await expect(work).rejects.toBe(cause);
    expect(await graph.read('write/list-overrides', {})).toEqual([]);
  });

  it('names a broken constraint by code', async () => {
    const source = {
      sha256: 'd'.repeat(64),
      text: '',
      path: '',
      reports: 1,
      url: null,
      publishedOn: null,
      retrievedAt: null,
    };
    await graph.write('write/source', { sources: [{ id: 'so_1', ...source }] });
    await query('CREATE (:Source {id: "so_2"}) RETURN 1 AS it');
    const sections = { parts: [{ versionId: 'rv_1', sections: [section, section] }] };
    await query('CREATE (:ReportVersion {id: "rv_1"}) RETURN 1 AS it');
    const error = (await graph.write('write/sections', sections).catch((caught: unknown) => caught)) as Error;
    expect(error).toMatchObject({ code: 'GRAPH_CONSTRAINT' });
    expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(DRIVER_TALK);
  });

  it('refuses to write where it only reads, and unknown statements and parameters before they are sent', async () => {
    const read = graph.read('write/set-override', { sha256: 'e'.repeat(64), issuerCode: '99', year: null, note: null });
    await expect(read).rejects.toMatchObject({ code: expect.stringMatching(/^GRAPH_/u) });
    expect(await graph.read('write/list-overrides', {})).toEqual([]);
    const loose = graph.as<Record<string, { params: Record<string, unknown>; row: object }>>();
    await expect(loose.read('read/nothing-of-the-kind', {})).rejects.toThrow(
      'There is no neo4j/read/nothing-of-the-kind.cypher.',
    );
    await expect(loose.read('write/list-overrides', { limit: 1 })).rejects.toThrow(
      'does not know the parameter $limit',
    );
  });

  it('stops a statement when its signal is aborted', async () => {
    const stop = new AbortController();
    const lock = graph.transaction(async (tx) => {
      await tx.write('write/schema-version', { version: SCHEMA_VERSION });
      const started = performance.now();
      const waiting = graph.read('write/await-indexes', { seconds: 600 }, { signal: AbortSignal.abort() });
      await expect(waiting).rejects.toMatchObject({ code: 'GRAPH_ABORTED' });
      return performance.now() - started;
    });
    expect(await lock).toBeLessThan(5_000);
    const loose = graph.read('write/fingerprint-nodes', {}, { signal: stop.signal });
    stop.abort();
    await expect(loose).rejects.toMatchObject({ code: 'GRAPH_ABORTED' });
    expect(await graph.read('write/list-overrides', {})).toEqual([]);
  });

  it('reads again over a new connection when the server has cut the old one', async () => {
    await graph.read('write/list-overrides', {});
    const cut = await query(
      `CALL dbms.listConnections() YIELD connectionId, userAgent WHERE userAgent STARTS WITH 'disclosure-graph'
       WITH collect(connectionId) AS ids CALL dbms.killConnections(ids) YIELD message RETURN message AS it`,
    );
    expect(cut.length).toBeGreaterThan(0);
    expect(await graph.read('write/list-overrides', {})).toEqual([]);
  });

  it('reports every statement and its time', async () => {
    const seen: [string, boolean][] = [];
    const stop = graph.onStatement((name, ms) => seen.push([name, ms >= 0]));
    await graph.read('write/list-overrides', {});
    stop();
    await graph.read('write/list-overrides', {});
    expect(seen).toEqual([['write/list-overrides', true]]);
  });
});

describe('the schema', () => {
  let graph: Graph;
  beforeAll(async () => {
    await wipe({ schema: true });
    graph = await openGraph(connection());
  });
  afterAll(async () => {
    await graph.close();
    await wipe();
  });

  it('is applied once and then only looked at', async () => {
    const names: string[] = [];
    const stop = graph.onStatement((name) => names.push(name));
    await applySchema(graph);
    expect(names.filter((name) => name.startsWith('constraints/')).length).toBeGreaterThan(50);
    names.length = 0;
    await applySchema(graph);
    stop();
    expect(names).toEqual(['write/schema-state', 'write/schema-names']);
    const data = await noteData(graph, 1);
    expect(data).toMatch(/^[0-9a-f]{12}$/u);
    expect(await query('MATCH (s:Schema) RETURN s {.*} AS it')).toEqual([
      { name: 'disclosure-graph', version: SCHEMA_VERSION, data, mask: 1 },
    ]);
  });

  it('loses an index of an earlier program that no statement reads any more', async () => {
    await query('CREATE INDEX measure_report_id FOR (n:Measure) ON (n.reportId)');
    await applySchema(graph);
    const names = await query('SHOW INDEXES YIELD name RETURN name AS it');
    expect(names).not.toContain('measure_report_id');
    expect(names).toContain('statement_report_id');
  });

  it('finds a word inside a long statement by pairs of characters', async () => {
    await query('CREATE (:Statement:Problem {id: "st_1", text: "部分工作人员业务素质有待提高"}) RETURN 1 AS it');
    const find = `CALL db.index.fulltext.queryNodes('statement_text', $words) YIELD node RETURN node.id AS it`;
    expect(await query(find, { words: '"业务素质"' })).toEqual(['st_1']);
    expect(await query(find, { words: '"业务提高"' })).toEqual([]);
  });

  it('of a newer program is refused and left alone', async () => {
    await graph.write('write/schema-version', { version: SCHEMA_VERSION + 1 });
    await expect(applySchema(graph)).rejects.toMatchObject({
      code: 'GRAPH_SCHEMA_NEWER',
      message: expect.stringContaining(`schema version ${SCHEMA_VERSION + 1}`),
    });
    expect(await query('MATCH (s:Schema) RETURN s.version AS it')).toEqual([SCHEMA_VERSION + 1]);
  });

  it('of a program that is too old is refused with the command that builds it anew', async () => {
    await graph.write('write/schema-version', { version: 0 });
    await expect(applySchema(graph)).rejects.toMatchObject({
      code: 'GRAPH_SCHEMA_OLDER',
      message: expect.stringContaining('npm run ingest -- PATH…'),
    });
    await graph.write('write/schema-version', { version: SCHEMA_VERSION });
  });
});

const section = { id: 'se_1', index: 0, role: 'OTHER', heading: '', number: '', start: 0, end: 0, stub: true } as const;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
