import { describe, expect, it } from '@jest/globals';
import { graphFingerprint, type Fingerprint } from '../../src/store/fingerprint.js';
import { storeReports, type ReportToStore, type StorePoint } from '../../src/store/store-report.js';
import type { ExtractedReport } from '../../src/model/report.js';
import { contextOf, extractedReport, improvement, problem, type ReportDraft } from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

const FILE = '石篆镇的报告。收到申请3件。全年公开信息26条；公开内容不够全面；进一步充实公开内容。加强业务培训。';
const drafts: readonly ReportDraft[] = [
  { year: 2019 },
  { year: 2020 },
  { year: 2020, code: '990121102', name: '柳堰镇', manifest: { publishedOn: '2021-03-01' } },
  { year: 2021, code: null, name: '无名镇' },
  { year: 2022, statements: [problem('公开内容不够全面'), improvement('将充实公开内容')] },
];
const ready = (draft: ReportDraft, reportsInFile = 1): ReportToStore => {
  const report = extractedReport(draft);
  return { report, context: contextOf(report, reportsInFile) };
};
/** A report that the database refuses: a map is no property. */
const refused = (draft: ReportDraft): ReportToStore => {
  const { report, context } = ready(draft);
  return { report: { ...report, title: { no: 'text' } } as unknown as ExtractedReport, context };
};

describe('several reports a transaction', () => {
  const test = graphForTests();
  const { empty } = test;
  const store = (reports: readonly ReportToStore[], options = {}) => storeReports(test.graph, reports, options);
  const outcomes = async (reports: readonly ReportToStore[]): Promise<string[]> =>
    (await store(reports)).map((result) => ('outcome' in result ? result.outcome : result.error.code));
  const fingerprint = (): Promise<Fingerprint> => graphFingerprint(test.graph);

  it('leave the graph that single ones leave, in as many statements as one', async () => {
    for (const draft of drafts) await store([ready(draft)]);
    const singly = await fingerprint();
    await empty();
    let transactions = 0;
    const names: string[] = [];
    const stop = test.graph.onStatement((name) => names.push(name));
    const onPoint = (point: StorePoint): void => void (transactions += point === 'after-transaction' ? 1 : 0);
    expect(
      await store(
        drafts.map((draft) => ready(draft)),
        { onPoint },
      ),
    ).toEqual(drafts.map(() => ({ outcome: 'STORED' })));
    stop();
    expect(transactions).toBe(1);
    // One for each of the four years; nothing else repeats.
    expect(names.filter((name) => name !== 'write/year').length).toBe(new Set(names).size - 1);
    expect(await fingerprint()).toEqual(singly);
    expect(await outcomes(drafts.map((draft) => ready(draft)))).toEqual(drafts.map(() => 'UNCHANGED'));
    expect(await fingerprint()).toEqual(singly);
  });

  it.each<[string, ReportToStore[]]>([
    [
      'versions of one report',
      [
        ready({ year: 2020, preamble: '更正。收到申请', manifest: { publishedOn: '2021-05-01' } }),
        ready({ year: 2019 }),
        ready({ year: 2020, manifest: { publishedOn: '2021-03-01' } }),
        ready({ year: 2020, preamble: '再次更正。收到申请' }),
      ],
    ],
    [
      'one file that is read as two issuers',
      [
        ready({ year: 2020, code: null, name: '石篆镇', fileText: FILE }),
        ready({ year: 2021 }),
        ready({ year: 2020, fileText: FILE, file: 'again.txt' }),
      ],
    ],
    [
      'two reports of one file',
      [
        ready({ year: 2020, fileText: FILE, file: 'a.txt' }, 2),
        ready({ year: 2021, index: 1, fileText: FILE, file: 'a.txt' }, 2),
      ],
    ],
    [
      'one file twice, with a date the second time',
      [ready({ year: 2020 }), ready({ year: 2020, manifest: { publishedOn: '2021-01-01' } })],
    ],
  ])('that depend on each other (%s) come out as if they had come alone', async (_, reports) => {
    const singly: unknown[] = [];
    for (const one of reports) singly.push(...(await store([one])));
    const expected = await fingerprint();
    await empty();
    expect(await store(reports)).toEqual(singly);
    expect(await fingerprint()).toEqual(expected);
  });

  it('take the place of a report that a file was read as before', async () => {
    const before = [ready({ year: 2020, code: null, fileText: FILE }), ready({ year: 2019 })];
    const after = [ready({ year: 2022 }), ready({ year: 2020, fileText: FILE }), ready({ year: 2018 })];
    for (const one of [...before, ...after]) await store([one]);
    const expected = await fingerprint();
    await empty();
    await store(before);
    expect(await outcomes(after)).toEqual(['STORED', 'STORED', 'STORED']);
    expect(await fingerprint()).toEqual(expected);
    expect(await query('MATCH (i:Issuer) RETURN i.provisional AS it')).toEqual([false]);
  });

  it('are stored but for the one that the database refuses, and the one without a year', async () => {
    const good = drafts.map((draft) => ready(draft));
    await store(good);
    const expected = await fingerprint();
    await empty();
    const yearless = ready({ year: 2017 });
    const without = { ...yearless, report: { ...yearless.report, year: { ...yearless.report.year, value: null } } };
    const found = await outcomes([...good.slice(0, 3), refused({ year: 2016 }), without, ...good.slice(3)]);
    expect(found).toEqual(['STORED', 'STORED', 'STORED', 'GRAPH_STATEMENT_FAILED', 'NO_YEAR', 'STORED', 'STORED']);
    expect(await fingerprint()).toEqual(expected);
  });

  it.each<StorePoint>(['before-transaction', 'inside-transaction'])(
    'are all absent when interrupted %s',
    async (at) => {
      await store([ready({ year: 2018 })]);
      const before = await fingerprint();
      const onPoint = (point: StorePoint): void => {
        if (point === at) throw new Error('interrupted');
      };
      await expect(
        store(
          drafts.map((draft) => ready(draft)),
          { onPoint },
        ),
      ).rejects.toThrow('interrupted');
      expect(await fingerprint()).toEqual(before);
    },
  );

  it('by two writers at once give one version of each', async () => {
    const reports = drafts.map((draft) => ready(draft));
    const both = await Promise.all([outcomes(reports), outcomes(reports.toReversed())]);
    expect(both.flat().filter((outcome) => outcome === 'STORED')).toHaveLength(drafts.length);
    expect((await fingerprint()).nodes['ReportVersion']).toBe(drafts.length);
  });
});
