import { describe, expect, it } from '@jest/globals';
import { linkGraph, type LinkOptions, type LinkPoint, type LinkSummary } from '../../src/link/link.js';
import type { LinkCatalogue } from '../../src/model/link.js';
import type { Figure } from '../../src/model/report.js';
import { graphFingerprint } from '../../src/store/fingerprint.js';
import { noteData } from '../../src/store/schema.js';
import { storeReport } from '../../src/store/store-report.js';
import { contextOf, extractedReport, improvement, problem, type ReportDraft } from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

const REVIEW = '健全信息发布审查机制，坚持先审查、后公开';
const TRAINING = '每季度开展一次信息员业务培训';
const BOARD = '更换破损的村务公开栏，做到一栏一名责任人';
const SLOW = '信息更新不够及时，个别栏目存在滞后现象';
const STILL_SLOW = '信息更新不够及时，个别栏目仍存在滞后现象';

const SHIZHUAN: readonly ReportDraft[] = [
  { year: 2018, statements: [problem(SLOW), improvement(REVIEW), improvement(`${TRAINING}，${BOARD}`)] },
  { year: 2019, statements: [problem(STILL_SLOW), improvement(REVIEW), improvement(TRAINING), improvement(BOARD)] },
  { year: 2020, statements: [improvement(`2020年${REVIEW}`)] },
  { year: 2021, statements: [problem(STILL_SLOW), improvement(`${REVIEW}。${TRAINING}`)] },
];
const YANPU: readonly ReportDraft[] = [
  { code: '990121103', name: '雁浦镇', year: 2019, statements: [improvement(REVIEW), problem(SLOW)] },
  { code: '990121103', name: '雁浦镇', year: 2020, statements: [improvement(BOARD)] },
];
const ALL = [...SHIZHUAN, ...YANPU];

class Interrupted extends Error {}

describe('linking', () => {
  const test = graphForTests();
  const link = (options: LinkOptions = {}): Promise<LinkSummary> => linkGraph(test.graph.as<LinkCatalogue>(), options);
  const store = async (drafts: readonly ReportDraft[]): Promise<void> => {
    for (const draft of drafts) await test.store(draft);
  };

  it('is part of the version of the data: the same links give the same one, other links another one', async () => {
    await store(ALL);
    await link();
    const data = await noteData(test.graph, 1);
    await link({ all: true });
    expect(await noteData(test.graph, 1)).toBe(data);
    // The same reports, linked in another way.
    const [masked] = await query('MATCH (s:Improvement {year: 2019, order: 1}) WHERE s.text = $text RETURN s.masked AS it', { text: REVIEW }); // prettier-ignore
    const linkedUnder = async (words: unknown): Promise<void> => {
      await query(
        `MATCH (s:Improvement {year: 2019, order: 1})<-[:STATES]-()<-[:HAS_SECTION]-()<-[:HAS_VERSION]-()-[:ISSUED_BY]->(i)
         WHERE s.text = $text SET s.masked = $words, i.linkPending = true RETURN 1 AS it`,
        { text: REVIEW, words },
      );
      expect(await link()).toMatchObject({ issuers: 1 });
    };
    await linkedUnder('另一句话');
    expect(await noteData(test.graph, 1)).not.toBe(data);
    await linkedUnder(masked);
    expect(await noteData(test.graph, 1)).toBe(data);
  });

  it('writes links, threads and counts, and takes the marks off', async () => {
    await store(ALL);
    const seen: [number, number][] = [];
    const summary = await link({ batch: 1, onProgress: (done, total) => seen.push([done, total]) });
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(summary).toMatchObject({ issuers: 2, findings: 0 });
    expect(
      await query(
        `MATCH (a:Improvement)-[r:RECURS_AS]->(b:Improvement)
         WITH a, r, b ORDER BY a.year, a.order, b.order
         RETURN a.year + '.' + a.order + ' ' + b.year + '.' + b.order + ' ' + r.kind + ' ' + r.method + ' ' + r.yearsApart AS it`,
      ),
    ).toEqual([
      '2018.1 2019.1 IDENTICAL MASKED_EQUAL 1',
      '2018.2 2019.2 REWORDED TERMS 1',
      '2018.2 2019.3 REWORDED SPLIT 1',
      '2019.1 2020.0 IDENTICAL MASKED_EQUAL 1',
      '2020.0 2021.1 REWORDED TERMS 1',
    ]);
    expect(
      await query(
        `MATCH (t:Thread {kind: 'PROBLEM'})-[:INCLUDES]->(s:Problem) WITH t, s ORDER BY s.year WITH t, collect(s.year) AS years ORDER BY t.firstYear, size(years)
         RETURN [t.status, t.occurrences, t.longestUnchangedRun, t.currentUnchangedRun, years, t.countyCode] AS it`,
      ),
    ).toEqual([
      ['RETURNED', 3, 1, 1, [2018, 2019, 2021], '990121'],
      ['DROPPED', 1, 1, 0, [2019], '990121'],
    ]);
    expect(await query('MATCH (i:Issuer) WHERE i.linkPending RETURN i.id AS it')).toEqual([]);
    expect(await query('MATCH (w:Wording) WHERE w.pending RETURN w.id AS it')).toEqual([]);
    expect(
      await query('MATCH (w:Wording {text: $text}) RETURN [w.issuerCount, w.statementCount] AS it', { text: REVIEW }),
    ).toEqual([[2, 5]]);
    expect(
      await query('MATCH (s:Problem|Improvement) WHERE COUNT { (s)<-[:INCLUDES]-(:Thread) } <> 1 RETURN s.id AS it'),
    ).toEqual([]);
  });

  it('gives the same graph report by report, all at once, in any order, and again', async () => {
    await store(ALL);
    await link();
    const atOnce = await graphFingerprint(test.graph);
    await link({ all: true });
    expect(await graphFingerprint(test.graph)).toEqual(atOnce);

    await test.empty();
    for (const draft of ALL) {
      await test.store(draft);
      await link();
    }
    expect(await graphFingerprint(test.graph)).toEqual(atOnce);

    await test.empty();
    for (const draft of [...ALL].reverse()) {
      await test.store(draft);
      await link();
    }
    expect(await graphFingerprint(test.graph)).toEqual(atOnce);
  });

  it('does nothing where nothing changed', async () => {
    await store(ALL);
    await link();
    expect(await link()).toEqual({ issuers: 0, links: 0, threads: 0, findings: 0, wordings: 0 });
  });

  it('links anew what another version of linking linked, going on where it was broken off', async () => {
    await store(ALL);
    await link();
    const linked = await graphFingerprint(test.graph);
    await query('MATCH (s:Schema) SET s.linker = 0 RETURN 1 AS it');
    await query('MATCH ()-[r:RECURS_AS]->() DELETE r RETURN 1 AS it');
    const broken = link({
      batch: 1,
      onPoint: (point) => (point === 'during-linking' ? Promise.reject(new Error('broken off')) : undefined),
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await link()).toMatchObject({ issuers: 1 });
    expect(await graphFingerprint(test.graph)).toEqual(linked);
  });

  it('interrupted between two issuers, leaves one whole and the other marked, and goes on from there', async () => {
    await store(ALL);
    await link();
    const undisturbed = await graphFingerprint(test.graph);
    await test.empty();
    await store(ALL);
    const onPoint = (point: LinkPoint): void => {
      if (point === 'during-linking') throw new Interrupted();
    };
    await expect(link({ batch: 1, onPoint })).rejects.toThrow(Interrupted);
    expect(await query('MATCH (i:Issuer {linkPending: true}) RETURN count(i) AS it')).toEqual([1]);
    expect(await query('MATCH (t:Thread) RETURN count(DISTINCT t.issuerId) AS it')).toEqual([1]);
    expect(await link()).toMatchObject({ issuers: 1 });
    expect(await graphFingerprint(test.graph)).toEqual(undisturbed);
  });

  it('follows a new version of a report: what it no longer states leaves thread and counts', async () => {
    await store(SHIZHUAN);
    await link();
    await test.store({
      year: 2020,
      preamble: '更正。收到申请',
      statements: [improvement(BOARD)],
      manifest: { publishedOn: '2021-05-01' },
    });
    await link();
    expect(
      await query(
        `MATCH (t:Thread)-[:INCLUDES]->(s:Improvement {year: 2018, order: 1}) RETURN [t.years, t.longestUnchangedRun, t.status] AS it`,
      ),
    ).toEqual([[[2018, 2019], 2, 'DROPPED']]);
    // The report of 2021 holds two pledges of 2019 in one; over a gap only one of the two goes on in it, the training.
    expect(
      await query(
        `MATCH (t:Thread)-[:INCLUDES]->(s:Improvement {year: 2021}) MATCH (t)-[:INCLUDES]->(b:Improvement {year: 2019, text: $text}) RETURN t.status AS it`,
        { text: TRAINING },
      ),
    ).toEqual(['RUNNING']);
    expect(await query('MATCH (s:Statement {current: false})<-[:INCLUDES]-(t:Thread) RETURN t.id AS it')).toEqual([]);
    expect(await query('MATCH (w:Wording {text: $text}) RETURN w.statementCount AS it', { text: REVIEW })).toEqual([3]);
  });

  it('keeps an old thread id as alias when an older report arrives late', async () => {
    await store(SHIZHUAN.slice(1, 3));
    await link();
    const thread = `MATCH (t:Thread)-[:INCLUDES]->(:Improvement {year: 2019, order: 1})`;
    const [before] = await query(`${thread} RETURN t.id AS it`);
    await store(SHIZHUAN.slice(0, 1));
    await link();
    expect(await query(`${thread} RETURN [t.id = $before, $before IN t.aliases] AS it`, { before })).toEqual([
      [false, true],
    ]);
  });

  it('raises Y-carry on the later report, with evidence of both sources', async () => {
    const carried = async (year: number, key: string, value: number): Promise<string> => {
      const report = extractedReport({ year, statements: [improvement(REVIEW)], received: value });
      const own = report.figures[0] as Figure;
      const figures = [{ ...own, key, id: `${own.id}-${key}` }];
      await storeReport(test.graph, { ...report, figures }, contextOf(report));
      return report.sha256;
    };
    const earlier = await carried(2020, 'applications.carriedForward', 2);
    const later = await carried(2021, 'applications.carriedOver', 1);
    expect(await link()).toMatchObject({ findings: 1 });
    expect(await link({ all: true })).toMatchObject({ findings: 1 });
    const found = await query(
      `MATCH (r:Report {year: 2021})-[:HAS_VERSION]->({current: true})-[:RAISES]->(f:Finding:Current {rule: 'Y-carry'})
       RETURN [f.status, f.crossReport, f.year, f.countyCode, f.evidence] AS it`,
    );
    expect(found).toHaveLength(1);
    const [status, crossReport, year, county, evidence] = found[0] as [string, boolean, number, string, string];
    expect([status, crossReport, year, county]).toEqual(['FAIL', true, 2021, '990121']);
    expect(
      (JSON.parse(evidence) as { quote: string; source: string }[]).map(({ quote, source }) => [quote, source]),
    ).toEqual([
      ['2件', earlier],
      ['1件', later],
    ]);
  });
});
