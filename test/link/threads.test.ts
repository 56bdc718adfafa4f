import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignSeries } from '../../src/link/recurrence.js';
import { threadId, threadsOf } from '../../src/link/threads.js';
import { longest, unchangedRuns } from '../../src/model/unchanged-runs.js';
import type { RecurrenceLink, StatementForLinking, ThreadRow } from '../../src/model/link.js';
import { report } from './statements.js';

const A = '健全信息发布审查机制，坚持先审查、后公开';
const A_NEAR = '健全信息发布审核机制，坚持先审查、后公开';
const B = '每季度开展一次信息员业务培训';
const C = '更换破损的村务公开栏，做到一栏一名责任人';

/** Threads of the given reports; `[year, ...pledges]` each. */
function threads(...reports: readonly (readonly [number, ...string[]])[]): ThreadRow[] {
  const filled = reports.map(([year, ...texts]) => report(year, ...texts));
  const years = reports.map(([year]) => year);
  return threadsOf('IMPROVEMENT', filled.flat(), alignSeries(filled), years).sort((a, b) => (a.text < b.text ? -1 : 1));
}
const only = (...reports: readonly (readonly [number, ...string[]])[]): ThreadRow => {
  const [thread, ...others] = threads(...reports);
  if (!thread || others.length > 0) throw new Error('expected one thread');
  return thread;
};

describe('unchangedRuns', () => {
  const statements = [2018, 2019, 2021, 2022, 2023].map((year) => ({ id: `s${year}`, year }));
  const link = (from: number, to: number, kind: RecurrenceLink['kind'] = 'IDENTICAL') => ({
    from: `s${from}`,
    to: `s${to}`,
    kind,
  });

  it('goes on over a year without a report, ends at an edit and at a report that lacks the statement', () => {
    const links = [link(2018, 2019), link(2019, 2021), link(2021, 2022, 'NEAR_IDENTICAL'), link(2022, 2023)];
    const runs = unchangedRuns(statements, links, [2018, 2019, 2021, 2022, 2023]);
    expect(runs.get('s2021')).toEqual(['s2018', 's2019', 's2021']);
    expect(runs.get('s2023')).toEqual(['s2022', 's2023']);
    // With a report of 2020 the link over it is a return.
    const returned = unchangedRuns(statements, links, [2018, 2019, 2020, 2021, 2022, 2023]);
    expect(returned.get('s2021')).toEqual(['s2021']);
  });

  it('of two chains that meet the longer one counts, of equally long ones the last', () => {
    const merged = [...statements, { id: 't2019', year: 2019 }];
    const into = { from: 't2019', to: 's2021', kind: 'IDENTICAL' as const };
    const years = [2018, 2019, 2021];
    expect(unchangedRuns(merged, [into, link(2018, 2019), link(2019, 2021)], years).get('s2021')).toHaveLength(3);
    expect(longest([['a', 'b'], ['c'], ['d', 'e']])).toEqual(['d', 'e']);
    expect(longest([])).toEqual([]);
  });
});

describe('threadsOf', () => {
  const runs: readonly (readonly [
    why: string,
    reports: (readonly [number, ...string[]])[],
    expected: Partial<ThreadRow>,
  ])[] = [
    [
      'a single statement',
      [[2020, A]],
      { years: [2020], occurrences: 1, longestUnchangedRun: 1, currentUnchangedRun: 1, status: 'NEW' },
    ],
    [
      'new in the latest report',
      [[2019], [2020, A]],
      { years: [2020], occurrences: 1, longestUnchangedRun: 1, currentUnchangedRun: 1, status: 'NEW' },
    ],
    [
      'unchanged in three reports',
      [
        [2018, A],
        [2019, A],
        [2020, A],
      ],
      {
        firstYear: 2018,
        lastYear: 2020,
        occurrences: 3,
        longestUnchangedRun: 3,
        currentUnchangedRun: 3,
        status: 'RUNNING',
      },
    ],
    [
      'edited in the third',
      [
        [2018, A],
        [2019, A],
        [2020, A_NEAR],
      ],
      { occurrences: 3, longestUnchangedRun: 2, currentUnchangedRun: 1, status: 'RUNNING', text: A_NEAR },
    ],
    [
      'edited in the second, unchanged since',
      [
        [2017, A],
        [2018, A_NEAR],
        [2019, A_NEAR],
        [2020, A_NEAR],
      ],
      { occurrences: 4, longestUnchangedRun: 3, currentUnchangedRun: 3, status: 'RUNNING' },
    ],
    [
      'dropped in the latest report',
      [[2018, A], [2019, A], [2020]],
      { years: [2018, 2019], longestUnchangedRun: 2, currentUnchangedRun: 0, status: 'DROPPED' },
    ],
    [
      'back after a report without it: the return does not lengthen the run',
      [[2018, A], [2019], [2020, A]],
      { years: [2018, 2020], occurrences: 2, longestUnchangedRun: 1, currentUnchangedRun: 1, status: 'RETURNED' },
    ],
    [
      'back and running since',
      [[2017, A], [2018], [2019, A], [2020, A]],
      { years: [2017, 2019, 2020], longestUnchangedRun: 2, currentUnchangedRun: 2, status: 'RUNNING' },
    ],
    [
      'a year without a report breaks nothing',
      [
        [2018, A],
        [2019, A],
        [2021, A],
      ],
      { years: [2018, 2019, 2021], longestUnchangedRun: 3, currentUnchangedRun: 3, status: 'RUNNING' },
    ],
  ];
  it.each(runs)('%s', (_why, reports, expected) => {
    expect(only(...reports)).toMatchObject(expected);
  });

  it('counts years, not statements, where a pledge was split', () => {
    const thread = only([2019, `${B}，${C}`], [2020, B, C]);
    expect(thread).toMatchObject({ years: [2019, 2020], occurrences: 2, longestUnchangedRun: 1, status: 'RUNNING' });
    expect(thread.statements).toEqual(['2019.0', '2020.0', '2020.1']);
  });

  it('keeps unlinked statements apart', () => {
    expect(threads([2019, A, B], [2020, C]).map(({ status, text }) => [text, status])).toEqual(
      [
        [A, 'DROPPED'],
        [C, 'NEW'],
        [B, 'DROPPED'],
      ].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    );
  });

  it('takes its id from the earliest statement; every other statement gives an alias, so that an id once given goes on working', () => {
    const late = only([2019, A], [2020, A]);
    const early = only([2018, A], [2019, A], [2020, A]);
    expect(early.id).toBe(threadId('2018.0'));
    expect(early.aliases).toContain(late.id);
    expect(early.aliases).toHaveLength(2);
  });

  it('shows the latest wording and all topics', () => {
    const with2 = (statement: StatementForLinking, ...topics: string[]): StatementForLinking => ({
      ...statement,
      topics,
    });
    const reports = [
      report(2019, A).map((s) => with2(s, 'review', 'quality')),
      report(2020, A_NEAR).map((s) => with2(s, 'review', 'channels')),
    ];
    const [thread] = threadsOf('PROBLEM', reports.flat(), alignSeries(reports), [2019, 2020]);
    expect(thread).toMatchObject({ kind: 'PROBLEM', text: A_NEAR, topics: ['channels', 'quality', 'review'] });
  });

  it('puts every statement into exactly one thread, with ids and aliases that no other thread has', () => {
    const pledge = fc.constantFrom(A, A_NEAR, B, C, `${B}，${C}`);
    const years = fc.array(fc.array(pledge, { maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(years, (texts) => {
        const reports = texts.map((own, i) => report(2016 + i, ...own));
        const found = threadsOf(
          'IMPROVEMENT',
          reports.flat(),
          alignSeries(reports),
          texts.map((_, i) => 2016 + i),
        );
        const included = found.flatMap(({ statements }) => statements);
        expect([...included].sort()).toEqual(
          reports
            .flat()
            .map(({ id }) => id)
            .sort(),
        );
        const ids = found.flatMap(({ id, aliases }) => [id, ...aliases]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const thread of found) {
          expect(thread.occurrences).toBe(thread.years.length);
          expect(thread.longestUnchangedRun).toBeGreaterThanOrEqual(Math.max(1, thread.currentUnchangedRun));
          expect(thread.longestUnchangedRun).toBeLessThanOrEqual(thread.occurrences);
        }
      }),
    );
  });
});
