import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReadCatalogue } from '../../src/model/read.js';
import { DEFAULT_SERVICE } from '../../src/model/service.js';
import { startServer, type RunningServer } from '../../src/serve/http/server.js';
import { noteChanges } from '../../src/store/changes.js';
import { applySchema } from '../../src/store/schema.js';
import type { StorePoint } from '../../src/store/store-report.js';
import { withdrawReport } from '../../src/store/withdraw.js';
import { ask } from '../support/ask.js';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { extractedReport, improvement, type ReportDraft } from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

interface Change {
  readonly reportId: string;
  readonly status: string;
  readonly year: number;
  readonly issuerName: string;
  readonly changedAt: string;
  readonly report: { readonly id: string; readonly withdrawn: boolean } | null;
}

const QUERY = `query ($where: ReportChangeWhere, $first: Int, $after: String) { reportChanges(where: $where, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { reportId status year issuerName changedAt report { id withdrawn } } } }`;

const idOf = (draft: ReportDraft): string => extractedReport(draft).id;

describe('the log of changes', () => {
  const test = graphForTests();
  const { store, empty } = test;
  let server: RunningServer;
  beforeAll(async () => {
    const graph = test.graph.as<ReadCatalogue>();
    // What a test has just written is there at once.
    const service = { ...DEFAULT_SERVICE, keptBytes: 0 };
    server = await startServer({ graph, ...exampleKnowledge, host: '127.0.0.1', port: 0, service });
  });
  afterAll(() => server.stop());

  const page = async (
    variables: Record<string, unknown>,
  ): Promise<{ nodes: Change[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number }> => {
    const { data, errors } = await ask(server.url, QUERY, variables);
    expect(errors).toEqual([]);
    return data.reportChanges;
  };
  /** Reads on to the end; `between` is called after each page but the last. */
  const harvest = async (
    after: string | null,
    first = 2,
    between: (page: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<{ seen: Change[]; cursor: string | null }> => {
    const seen: Change[] = [];
    for (let cursor = after, number = 1; ; number++) {
      const { nodes, pageInfo } = await page({ first, after: cursor });
      seen.push(...nodes);
      cursor = pageInfo.endCursor ?? cursor;
      if (!pageInfo.hasNextPage) return { seen, cursor };
      await between(number);
    }
  };
  const statuses = (changes: readonly Change[]): string[] =>
    changes.map(({ issuerName, year, status }) => `${issuerName} ${year} ${status}`);

  const years = [2018, 2019, 2020, 2021, 2022];
  const unresolved: ReportDraft = { year: 2020, code: null, name: '永宁镇' };
  beforeEach(async () => {
    for (const year of years) await store({ year });
    await store(unresolved);
  });

  it('tells each report once, then only what has changed since: come, changed, withdrawn, moved away', async () => {
    const all = await harvest(null);
    expect(statuses(all.seen)).toEqual([...years.map((year) => `石篆镇 ${year} PRESENT`), '永宁镇 2020 PRESENT']);
    for (const { reportId, report } of all.seen) expect(report?.id).toBe(reportId);
    expect(await store({ year: 2019 })).toBe('UNCHANGED');
    expect(await harvest(all.cursor)).toEqual({ seen: [], cursor: all.cursor });

    await store({ year: 2019, statements: [improvement('办好公开栏')] });
    await store({ year: 2023 });
    await test.graph.transaction((tx) => withdrawReport(tx, idOf({ year: 2021 })));
    await store({ ...unresolved, code: '990121104', versions: { overrides: 'o1' } });
    const more = await harvest(all.cursor);
    expect(statuses(more.seen).slice(0, 3)).toEqual([
      ...['石篆镇 2019 PRESENT', '石篆镇 2023 PRESENT', '石篆镇 2021 WITHDRAWN'],
    ]);
    expect(statuses(more.seen).slice(3).sort()).toEqual(['永宁镇 2020 PRESENT', '永宁镇 2020 REMOVED']);
    expect(more.seen[2]?.report).toEqual({ id: idOf({ year: 2021 }), withdrawn: true });
    const removed = more.seen.find(({ status }) => status === 'REMOVED');
    expect(removed).toMatchObject({ reportId: idOf(unresolved), report: null });

    const gone = await page({ where: { status: ['WITHDRAWN', 'REMOVED'] }, first: 10 });
    expect(statuses(gone.nodes)).toEqual(['石篆镇 2021 WITHDRAWN', '永宁镇 2020 REMOVED']);
    expect(gone.totalCount).toBe(2);
    const rest = await page({ where: { not: { status: ['WITHDRAWN', 'REMOVED'] } }, first: 10 });
    expect(rest.totalCount).toBe(6);
    expect((await page({ where: { division: '990122' } })).nodes).toEqual([]);

    const withdraw = (withdrawn: boolean): Promise<boolean> =>
      test.graph.transaction((tx) => withdrawReport(tx, idOf({ year: 2021 }), withdrawn));
    expect(await withdraw(true)).toBe(true);
    expect(await harvest(more.cursor)).toEqual({ seen: [], cursor: more.cursor });
    expect(await withdraw(false)).toBe(true);
    expect(statuses((await harvest(more.cursor)).seen)).toEqual(['石篆镇 2021 PRESENT']);
  });

  it('tells that an issuer has lost its last report to those who ask for it by id or by code, before its code is known and after it was put right', async () => {
    const first = { year: 2020, code: '990121103', name: '雁浦镇', preamble: '一', versions: { overrides: 'o1' } };
    await store(first);
    const after = { ...first, code: '990122101', name: '和亭镇', versions: { overrides: 'o2' } };
    await store(after);
    const [issuer, other] = [extractedReport(first).issuer.id, extractedReport(after).issuer.id];
    const told = async (where: object): Promise<string[]> => {
      const { nodes, totalCount } = await page({ where, first: 10 });
      expect(totalCount).toBe(nodes.length);
      return statuses(nodes).sort();
    };
    const gone = [`${extractedReport(first).issuer.name} 2020 REMOVED`];
    expect(await query('MATCH (i:Issuer {id: $issuer}) RETURN i.id AS it', { issuer })).toEqual([]);
    for (const where of [{ issuer }, { division: '990121103' }, { issuer, division: '990121103' }])
      expect([where, await told(where)]).toEqual([where, gone]);
    expect(await told({ issuer, division: '990121101' })).toEqual([]);
    expect(await told({ division: '990122101' })).toEqual(await told({ issuer: other }));
    expect(await told({ issuer: other })).toHaveLength(1);

    const provisional = extractedReport(unresolved).issuer.id;
    await store({ ...unresolved, code: '990121104', versions: { overrides: 'o1' } });
    expect(await told({ issuer: provisional })).toEqual(['永宁镇 2020 PRESENT', '永宁镇 2020 REMOVED']);
    expect(await told({ division: '990121104' })).toEqual(['永宁镇 2020 PRESENT']);
    const { data } = await ask(server.url, 'query ($id: ID!) { reports(where: { issuer: $id }) { totalCount } }', {
      id: issuer,
    });
    expect(data.reports.totalCount).toBe(0);
  });

  it('misses nothing that changes between two pages, whether it was read before or not', async () => {
    const { seen } = await harvest(null, 2, async (number) => {
      if (number !== 1) return;
      await store({ year: 2018, statements: [improvement('办好公开栏')] });
      await store({ year: 2021, statements: [improvement('办好公开栏')] });
      await store({ year: 2017 });
    });
    expect(statuses(seen)).toEqual([
      ...[
        '石篆镇 2018 PRESENT',
        '石篆镇 2019 PRESENT',
        '石篆镇 2020 PRESENT',
        '石篆镇 2022 PRESENT',
        '永宁镇 2020 PRESENT',
      ],
      ...['石篆镇 2018 PRESENT', '石篆镇 2021 PRESENT', '石篆镇 2017 PRESENT'],
    ]);
  });

  it('begins at an instant, whatever its offset, and refuses what is none', async () => {
    const all = await page({ first: 10 });
    const [third] = all.nodes.slice(2);
    const since = third?.changedAt ?? '';
    expect(Date.now() - Date.parse(since)).toBeLessThan(600_000);
    const expected = all.nodes.filter(({ changedAt }) => changedAt >= since);
    expect((await page({ where: { changedSince: since }, first: 10 })).nodes).toEqual(expected);
    const inChina = `${new Date(Date.parse(since) + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`;
    expect((await page({ where: { changedSince: inChina }, first: 10 })).nodes).toEqual(expected);
    expect((await page({ where: { changedSince: '2020-02-29T00:00:00Z' } })).totalCount).toBe(6);
    expect((await page({ where: { changedSince: '2999-01-01T00:00:00Z' } })).totalCount).toBe(0);
    const none = [
      '',
      'yesterday',
      2026,
      '2026-01-31',
      '2026-02-30T00:00:00Z',
      '2026-01-31T08:00:00',
      '1'.repeat(10_000),
    ];
    for (const changedSince of none) {
      const { errors } = await ask(server.url, QUERY, { where: { changedSince } });
      expect([changedSince, errors[0]?.extensions.code]).toEqual([changedSince, 'BAD_USER_INPUT']);
      expect(errors[0]?.message).toContain('DateTime cannot represent');
    }
    const { errors } = await ask(server.url, '{ reportChanges(where: { changedSince: "2026-01-31" }) { totalCount } }');
    expect(errors[0]).toMatchObject({
      message: 'DateTime cannot represent an invalid date-time-string 2026-01-31.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('begins behind the log where nothing has changed since an instant, so that the log is not read for nothing', async () => {
    const begin = async (since: number | null): Promise<unknown> =>
      (await test.graph.as<ReadCatalogue>().read('read/change-log', { number: null, at: null, since }))[0]?.first;
    expect(await begin(Date.UTC(2999, 0))).toBe(7);
    expect(await begin(0)).toBe(1);
    expect(await begin(null)).toBeNull();
  });

  it('gives numbers in the order in which they become visible: the second writer waits for the first', async () => {
    const { cursor } = await harvest(null);
    const graph = test.graph;
    let second: Promise<void> | undefined;
    let done = false;
    await graph.transaction(async (tx) => {
      await noteChanges(tx, [idOf({ year: 2018 })]);
      second = graph.transaction((other) => noteChanges(other, [idOf({ year: 2019 })])).then(() => void (done = true));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(done).toBe(false);
      expect((await harvest(cursor)).seen).toEqual([]);
    });
    await second;
    expect(statuses((await harvest(cursor)).seen)).toEqual(['石篆镇 2018 PRESENT', '石篆镇 2019 PRESENT']);
  });

  it('knows the reports of a graph that had no log, and tells those who knew another one', async () => {
    const before = await harvest(null);
    await query('MATCH (n) WHERE n:Change OR n:ChangeLog DETACH DELETE n RETURN count(n) AS it');
    await applySchema(test.graph);
    expect((await page({})).totalCount).toBe(6);
    const { errors } = await ask(server.url, QUERY, { after: before.cursor });
    expect(errors[0]?.extensions.code).toBe('CHANGES_LOST');
    const again = await harvest(null);
    await empty();
    expect((await ask(server.url, QUERY, { after: again.cursor })).errors[0]?.extensions.code).toBe('CHANGES_LOST');
    expect((await page({})).totalCount).toBe(0);
  });

  it('tells those who read on after a backup took the place of the log that they knew, also once it is as long again', async () => {
    const lost = async (after: string | null): Promise<boolean> =>
      (await ask(server.url, QUERY, { after })).errors[0]?.extensions.code === 'CHANGES_LOST';
    const backup = await harvest(null);
    await store({ year: 2023 });
    await store({ year: 2024 });
    const after = await harvest(backup.cursor);
    await query(
      'MATCH (log:ChangeLog), (c:Change) WHERE c.number > 6 SET log.last = 6 DETACH DELETE c RETURN count(c) AS it',
    );
    expect([await lost(after.cursor), await lost(backup.cursor)]).toEqual([true, false]);
    for (const year of [2015, 2016, 2017]) await store({ year });
    expect([await lost(after.cursor), await lost(backup.cursor)]).toEqual([true, false]);
    expect(statuses((await harvest(backup.cursor)).seen)).toEqual([
      ...['石篆镇 2015 PRESENT', '石篆镇 2016 PRESENT', '石篆镇 2017 PRESENT'],
    ]);
  });

  it('holds a report exactly where the report is stored, wherever storing was broken off', async () => {
    const { cursor } = await harvest(null);
    const breakOff = (at: StorePoint): Promise<unknown> =>
      store({ year: 2023 }, 1, {
        onPoint: (point) => {
          if (point === at) throw new Error(at);
        },
      }).catch((error: unknown) => error);
    const found = async (): Promise<string[]> => statuses((await harvest(cursor)).seen);
    expect(await breakOff('inside-transaction')).toBeInstanceOf(Error);
    expect(await found()).toEqual([]);
    expect(await breakOff('after-transaction')).toBeInstanceOf(Error);
    expect(await found()).toEqual(['石篆镇 2023 PRESENT']);
    const { cursor: behind } = await harvest(cursor);
    expect(await store({ year: 2023 })).toBe('UNCHANGED');
    expect(await harvest(behind)).toEqual({ seen: [], cursor: behind });
  });

  it('refuses the cursor of another list', async () => {
    const { data } = await ask(server.url, '{ reports(first: 1) { pageInfo { endCursor } } }');
    const forged = (key: unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');
    const id = 'changes/x';
    const foreign = [forged([id, 1.5, '1']), forged([id, 1, 'x']), forged([id, '1', '1']), forged([id])];
    for (const after of [data.reports.pageInfo.endCursor, 'x', ...foreign]) {
      const { errors } = await ask(server.url, QUERY, { after });
      expect(errors[0]?.extensions.code).toBe('BAD_CURSOR');
    }
  });
});
