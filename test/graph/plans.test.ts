import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver, Plan, ProfiledPlan } from 'neo4j-driver';
import { linkGraph } from '../../src/link/link.js';
import type { LinkCatalogue } from '../../src/model/link.js';
import { openGraph } from '../../src/store/graph.js';
import { applySchema } from '../../src/store/schema.js';
import { cypherOf, loadStatements, type Params } from '../../src/store/statement-file.js';
import { storeReports } from '../../src/store/store-report.js';
import { toParameter } from '../../src/store/values.js';
import { connection, openDriver, wipe } from '../setup/graph.js';
import { contextOf, extractedReport, type ReportDraft } from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

/** What statements read of the database, by PROFILE: not how long they take on this machine, but how much they touch. */
const statements = loadStatements();

interface Profile {
  readonly hits: number;
  /** The most rows that any step of the plan handed on. */
  readonly rows: number;
  /** Names of the steps. */
  readonly steps: readonly string[];
}

/** Where a plan may begin: at the rows that were sent, at a node that it has, at an index, or at a number that is kept. */
const BEGINNINGS = new Set([
  'Unwind',
  'Argument',
  'NodeUniqueIndexSeek',
  'NodeUniqueIndexSeek(Locking)',
  'NodeUniqueIndexSeekByRange',
  'NodeIndexSeek',
  'NodeCountFromCountStore',
]);

let driver: Driver;
beforeAll(() => {
  driver = openDriver();
});
afterAll(() => driver.close());

async function profile(name: string, params: Params): Promise<Profile> {
  const statement = statements.get(name);
  if (!statement) throw new Error(`There is no neo4j/${name}.cypher.`);
  const sent = toParameter(params) as Record<string, unknown>;
  const { summary } = await driver.executeQuery(`PROFILE ${cypherOf(statement, params)}`, sent, {
    database: connection().database,
  });
  const steps: ProfiledPlan[] = [];
  const walk = (step: ProfiledPlan): void => {
    steps.push(step);
    step.children.forEach(walk);
  };
  if (summary.profile) walk(summary.profile);
  return {
    hits: steps.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
    rows: Math.max(...steps.map(({ rows }) => Number(rows))),
    steps: steps.map(({ operatorType }) => operatorType.replace(/@.*$/u, '')),
  };
}

const THREADS = 20_000;
const PAGE = 21;
const FIRST = { afterSort: null, afterId: null, limit: PAGE };
const THREAD_PAGE = { ...FIRST, kind: 'IMPROVEMENT', minYears: 2 };
const ORDERS = ['UNCHANGED_RUN_DESC', 'OCCURRENCES_DESC', 'LAST_YEAR_DESC'];

describe('a first page, of 20,000 threads and as many wordings,', () => {
  beforeAll(async () => {
    await wipe();
    const graph = await openGraph(connection());
    await applySchema(graph);
    await graph.close();
    await query(
      `UNWIND range(1, $count) AS i
       CREATE (:Thread {id: 'th_' + i, kind: CASE i % 3 WHEN 0 THEN 'PROBLEM' ELSE 'IMPROVEMENT' END, issuerId: 'is_' + (i / 40),
         provinceCode: toString(10 + i % 31), prefectureCode: toString(1000 + i % 333), countyCode: toString(100000 + i % 2900),
         occurrences: 1 + i % 7, longestUnchangedRun: 1 + i % 5, lastYear: 2015 + i % 9, firstYear: 2010, topics: [], status: 'RUNNING'})
       CREATE (:Report {id: 're_' + i, year: 2010 + i % 14, provinceCode: toString(10 + i % 31), prefectureCode: toString(1000 + i % 333), countyCode: toString(100000 + i % 2900), issuerId: 'is_' + (i / 40)})
       CREATE (:Finding:Current {id: 'fi_' + i, year: 2010 + i % 14, rule: 'r' + (i % 20), status: CASE i % 3 WHEN 0 THEN 'FAIL' ELSE 'PASS' END, countyCode: toString(100000 + i % 2900), issuerId: 'is_' + (i / 40)})
       CREATE (:Figure:Current {id: 'fg_' + i, year: 2010 + i % 14, key: 'k' + (i % 20), value: i, countyCode: toString(100000 + i % 2900), issuerId: 'is_' + (i / 40)})
       CREATE (s:Statement {id: 'st_' + i, year: 2010 + i % 14, outcome: CASE i % 3 WHEN 0 THEN 'REPEATED' ELSE 'DROPPED' END, provinceCode: toString(10 + i % 31), prefectureCode: toString(1000 + i % 37), countyCode: toString(100000 + i % 2900), issuerId: 'is_' + (i / 40)})
       SET s:$(['Measure', 'Problem', 'Improvement'][i % 3]), s.kind = ['MEASURE', 'PROBLEM', 'IMPROVEMENT'][i % 3], s.current = true
       CREATE (w:Wording {id: 'wo_' + i, issuerCount: i % 300, statementCount: i % 300})
       CREATE (s)-[:CONTAINS {order: 0}]->(w)
       RETURN count(*) AS it`,
      { count: THREADS },
    );
    await query(
      `UNWIND range(1, 200) AS i
       CREATE (:Issuer:Township {id: 'is_' + i, name: 'n' + i, names: [], codes: [], code: toString(100000000 + i), countyCode: toString(100000 + i % 50)})
       RETURN count(*) AS it`,
    );
    await query('CALL db.prepareForReplanning() RETURN 1 AS it');
  });
  afterAll(() => wipe());

  it.each(ORDERS)('of recurring pledges of the country, by %s, reads its own threads only', async (order) => {
    const { rows, hits } = await profile('read/threads-page', { ...THREAD_PAGE, order });
    expect(rows).toBeLessThanOrEqual(2 * PAGE);
    expect(hits).toBeLessThanOrEqual(12 * PAGE);
  });

  it.each(ORDERS)('of recurring pledges of a county, by %s, reads the county at most', async (order) => {
    const { hits } = await profile('read/threads-page', { ...THREAD_PAGE, order, countyCode: '100017' });
    expect(hits).toBeLessThanOrEqual(100);
  });

  it.each(ORDERS)('of recurring pledges of a township, by %s, reads the township at most', async (order) => {
    const { hits } = await profile('read/threads-page', { ...THREAD_PAGE, order, issuerIds: ['is_9'] });
    expect(hits).toBeLessThanOrEqual(400);
  });

  it.each([
    ['reports', { order: 'YEAR_DESC' }],
    ['reports', { order: 'YEAR_ASC' }],
    ['statements', { order: 'YEAR_DESC' }],
    ['statements', { order: 'YEAR_ASC', kind: 'PROBLEM' }],
    ['findings', { status: ['FAIL'] }],
    ['figures', {}],
    ['outcomes', { outcomes: ['DROPPED'] }],
  ])('of %s of the country, %j, reads little more than its own', async (name, conditions) => {
    const first = await profile(`read/${name}-page`, { ...FIRST, ...conditions });
    expect(first.rows).toBeLessThanOrEqual(10 * PAGE);
    expect(first.hits).toBeLessThanOrEqual(60 * PAGE);
    // A later page passes over what its own year has before the cursor, one fourteenth of all at most.
    const later = await profile(`read/${name}-page`, { ...FIRST, ...conditions, afterSort: 2015, afterId: 'r' });
    expect(later.rows).toBeLessThanOrEqual(THREADS / 10);
  });

  it.each([
    ['statements', { order: 'YEAR_DESC', withReport: true, withIssuer: true }],
    ['reports', { order: 'YEAR_DESC', withIssuer: true }],
    ['threads', { order: 'UNCHANGED_RUN_DESC', kind: 'IMPROVEMENT', withIssuer: true, withStatements: true }],
    ['townships', { order: 'CODE_ASC', divisions: ['countyCode'], withReports: true }],
  ])('of %s with what comes along, %j, reads little more than its own', async (name, conditions) => {
    const { rows, hits } = await profile(`read/${name}-page`, { ...FIRST, ...conditions });
    expect(rows).toBeLessThanOrEqual(10 * PAGE);
    expect(hits).toBeLessThanOrEqual(60 * PAGE);
  });

  it.each(['reports', 'statements', 'findings', 'figures', 'outcomes'])(
    'of %s of a county reads the county at most',
    async (name) => {
      const params = {
        ...FIRST,
        countyCode: '100017',
        ...(name === 'reports' || name === 'statements' ? { order: 'YEAR_DESC' } : {}),
      };
      const { hits } = await profile(`read/${name}-page`, params);
      expect(hits).toBeLessThanOrEqual(1000);
    },
  );

  // A province has 645 statements there and a prefecture 540; what its first page reads doesn't grow with it.
  it.each([
    ['statements', { provinceCode: '17', order: 'YEAR_DESC' }],
    ['statements', { provinceCode: '17', order: 'YEAR_ASC', kind: 'IMPROVEMENT' }],
    ['statements', { prefectureCode: '1017', order: 'YEAR_DESC', kinds: ['PROBLEM', 'IMPROVEMENT'] }],
    ['statements', { prefectureCode: '1017', order: 'YEAR_ASC' }],
    ['statements', { countyCode: '100017', order: 'YEAR_DESC' }],
    ['statements', { countyCode: '100017', order: 'YEAR_ASC', fromYear: 2012 }],
    ['outcomes', { provinceCode: '17' }],
    ['outcomes', { prefectureCode: '1017' }],
    ['outcomes', { countyCode: '100017', outcomes: ['REPEATED'] }],
  ])('of %s of a place, %j, comes from the index of its page, in order', async (name, conditions) => {
    const first = await profile(`read/${name}-page`, { ...FIRST, ...conditions });
    expect(first.steps).not.toContain('Top');
    expect(first.rows).toBeLessThanOrEqual(4 * PAGE);
    expect(first.hits).toBeLessThanOrEqual(35 * PAGE);
    // A later page passes over what its own year has before the cursor.
    const later = await profile(`read/${name}-page`, { ...FIRST, ...conditions, afterSort: 2015, afterId: 'st_9' });
    expect(later.rows).toBeLessThanOrEqual(645);
  });

  // There they are, each in one statement; a wording of the country may stand in thousands.
  it.each([{ countyCode: '100017' }, { prefectureCode: '1017' }, { issuerIds: ['is_9'] }])(
    'of shared wordings of %j begins at the statements there, and so does their count',
    async (place) => {
      const page = await profile('read/wordings-page', { ...FIRST, minIssuers: 2, ofPlace: true, ...place });
      expect(page.hits).toBeLessThanOrEqual(10 * 541);
      const count = await profile('read/wordings-count', { minIssuers: 2, ofPlace: true, ...place });
      expect(count.hits).toBeLessThanOrEqual(10 * 541);
    },
  );

  it('of townships of a county reads the county, and townships by their codes are found by them', async () => {
    const page = await profile('read/townships-page', { ...FIRST, order: 'CODE_ASC', countyCode: '100017' });
    expect(page.rows).toBe(4);
    expect(page.hits).toBeLessThanOrEqual(120);
    const some = await profile('read/townships-by-code', { ids: ['100000017', '100000018'] });
    expect(some.rows).toBe(2);
    expect(some.hits).toBeLessThanOrEqual(60);
  });

  it('of reports of two counties joined by or reads these counties at most', async () => {
    const or = [{ countyCode: '100017' }, { countyCode: '100018' }];
    const { hits } = await profile('read/reports-page', { ...FIRST, order: 'YEAR_DESC', or });
    expect(hits).toBeLessThanOrEqual(1000);
  });

  it('of shared wordings of the country reads its own wordings only', async () => {
    const { rows, hits } = await profile('read/wordings-page', { ...FIRST, minIssuers: 2 });
    expect(rows).toBe(PAGE);
    // Four properties and an entry of the index each, and the index may be asked for one more.
    expect(hits).toBeLessThanOrEqual(5 * PAGE + 1);
  });
});

/** The first line of a statement that keeps its first plan: Neo4j must not plan it anew whenever the graph has grown by much. */
const KEPT = 'CYPHER replan=skip';
const kept = [...statements.values()].filter(({ lines }) => lines[0]?.text === KEPT);

/** Statements of linking that look through a whole label, once a job. */
const LOOK_THROUGH: readonly string[] = ['link/linker'];
const linking = [...statements.values()].filter(({ name }) => name.startsWith('link/') && !LOOK_THROUGH.includes(name));

describe('a statement that keeps its first plan, also where that was made in an empty graph, or that links,', () => {
  beforeAll(async () => {
    await wipe();
    const graph = await openGraph(connection());
    await applySchema(graph);
    await graph.close();
    await query('CALL db.prepareForReplanning() RETURN 1 AS it');
    await query('CALL db.clearQueryCaches() YIELD value RETURN value AS it');
  });

  it.each([...kept, ...linking].map((statement) => [statement.name, statement] as const))(
    '%s finds its nodes by key or from one that it has',
    async (_, statement) => {
      const params = Object.fromEntries(statement.required.map((name) => [name, []]));
      const { database } = connection();
      const { summary } = await driver.executeQuery(`EXPLAIN ${cypherOf(statement, params)}`, {}, { database });
      if (!summary.plan) throw new Error('Neo4j gave no plan.');
      const begins: string[] = [];
      const walk = ({ operatorType, children }: Plan): void => {
        if (children.length === 0) begins.push(operatorType.replace(/@.*$/u, ''));
        children.forEach(walk);
      };
      walk(summary.plan);
      expect(begins.filter((operator) => !BEGINNINGS.has(operator))).toEqual([]);
    },
  );

  it('is every one that storing a new report needs', async () => {
    const graph = await openGraph(connection());
    const names = new Set<string>();
    graph.onStatement((name) => names.add(name));
    const report = extractedReport({ year: 2020 });
    await storeReports(graph, [{ report, context: contextOf(report) }]);
    await graph.close();
    const all = kept.map(({ name }) => name);
    expect([...names].filter((name) => !all.includes(name))).toEqual([]);
  });
});

describe('what follows a new report', () => {
  const test = graphForTests();
  const store = (drafts: readonly ReportDraft[]) =>
    storeReports(
      test.graph,
      drafts.map((draft) => {
        const report = extractedReport(draft);
        return { report, context: contextOf(report) };
      }),
    );
  const link = () => linkGraph(test.graph.as<LinkCatalogue>());
  const others = (count: number): ReportDraft[] =>
    Array.from({ length: count }, (_, i) => ({ code: `990121${200 + i}`, name: `邻镇${i}`, year: 2020 }));

  it('reads the same to link its issuer, to count its wording and to tell the data, however many others wrote the same', async () => {
    const issuerIds = [extractedReport({ year: 2021 }).issuer.id];
    const asked: readonly (readonly [string, Params])[] = [
      ['link/pending-issuers', {}],
      ['link/issuer-reports', { issuerIds }],
      ['link/issuer-statements', { issuerIds }],
      ['link/issuer-measures', { issuerIds }],
      ['link/issuer-figures', { issuerIds, keys: ['applications.received'] }],
      ['link/forget-links', { issuerIds }],
      ['link/tally-reports', { issuerIds }],
      ['link/count-issuers', { issuerIds }],
      ['link/note-linked', { issuers: [{ id: issuerIds[0], linked: [1, 2, 3, 4] }] }],
      ['link/pending-wordings', { after: '', limit: 1000 }],
      ['write/data-state', {}],
    ];
    const hits: Record<string, number[]> = Object.fromEntries(asked.map(([name]) => [name, []]));
    for (const count of [10, 60]) {
      await test.empty();
      await store([...others(count), { year: 2020 }]);
      await link();
      await store([{ year: 2021 }]);
      // Plans and statistics of another graph are kept for a while.
      await query('CALL db.prepareForReplanning() RETURN 1 AS it');
      await query('CALL db.clearQueryCaches() YIELD value RETURN value AS it');
      for (const [name, params] of asked) hits[name]?.push((await profile(name, params)).hits);
    }
    expect(Object.entries(hits).filter(([, [few = 0, many = 0]]) => many > 1.1 * few)).toEqual([]);
  });
});
