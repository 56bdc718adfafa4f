import { describe, expect, it } from '@jest/globals';
import { ask } from '../support/ask.js';
import { CORPUS, servedGraph } from '../support/served-graph.js';

type Row = Record<string, unknown>;

/** Groups, the list that they count, what they count, its keys that share the list out, and a condition. */
const GROUPS: [groups: string, list: string, count: string, keys: string[], args: string, where: string][] = [
  ['reportGroups', 'reports', 'reports', ['YEAR', 'COUNTY', 'FORM', 'QUALITY'], '', '{ not: { form: MIXED } }'],
  ['findingGroups', 'findings', 'findings', ['RULE', 'STATUS', 'YEAR', 'ISSUER'], '', '{ status: [FAIL] }'],
  [
    'threadGroups',
    'recurringPledges',
    'threads',
    ['COUNTY', 'STATUS', 'KIND'],
    'kind: IMPROVEMENT,',
    '{ unchangedYears: 2 }',
  ],
  ['threadGroups', 'persistentProblems', 'threads', ['PREFECTURE', 'STATUS'], 'kind: PROBLEM,', '{ minYears: 1 }'],
  [
    'outcomeGroups',
    'pledgeOutcomes',
    'pledges',
    ['OUTCOME', 'YEAR', 'PROVINCE', 'VERIFIABILITY'],
    '',
    '{ unchanged: true }',
  ],
];

describe('groups', () => {
  const served = servedGraph(CORPUS);

  it.each(GROUPS)('%s share out what %s counts', async (groups, list, count, keys, args, where) => {
    for (const condition of ['', `where: ${where}`]) {
      // One after the other: each way of grouping is planned anew, which takes its time on a busy machine.
      const rowsOf = async (groupBy: readonly string[]): Promise<Row[]> =>
        (
          await served.data(
            `{ rows: ${groups}(groupBy: [${groupBy.join(', ')}], ${args} ${condition}) { ${count} issuers } }`,
          )
        ).rows;
      const data = await served.data(`{ list: ${list}${condition && `(${condition})`} { totalCount } }`);
      const total: number = data.list.totalCount;
      expect(total).toBeGreaterThan(0);
      expect(await rowsOf([])).toEqual([{ [count]: total, issuers: expect.any(Number) }]);
      for (const groupBy of [...keys.map((key) => [key]), keys]) {
        const rows = await rowsOf(groupBy);
        expect(rows.map((row) => row[count] as number).reduce((a, b) => a + b)).toBe(total);
        expect(rows.every((row) => (row[count] as number) > 0)).toBe(true);
      }
    }
  });

  it('by topic count what the list of the topic has, each topic for itself', async () => {
    const { threadGroups } = await served.data(
      '{ threadGroups(groupBy: [TOPIC], kind: IMPROVEMENT) { topic { key } threads longestUnchangedRun } }',
    );
    expect(threadGroups.length).toBeGreaterThan(3);
    for (const { topic, threads, longestUnchangedRun } of threadGroups as {
      topic: { key: string } | null;
      threads: number;
      longestUnchangedRun: number;
    }[]) {
      if (topic === null) continue;
      const { list } = await served.data(
        `{ list: recurringPledges(first: 1, where: { topic: "${topic.key}" }) { totalCount nodes { longestUnchangedRun } } }`,
      );
      expect([list.totalCount, list.nodes[0].longestUnchangedRun]).toEqual([threads, longestUnchangedRun]);
    }
  });

  it('read one statement, and one more for each kind of thing that the rows name', async () => {
    const calls = await served.calls(
      '{ threadGroups(groupBy: [COUNTY, TOPIC], where: { minYears: 1 }) { county { name } topic { zh } threads } }',
    );
    expect(calls.sort()).toEqual(['read/divisions-by-code', 'read/thread-groups', 'read/topics']);
  });

  it('of findings count reports and issuers wherever the question names them, and findings alike without', async () => {
    const { bare, whole, spread } = await served.data(
      `{ bare: findingGroups(groupBy: [RULE]) { rule findings }
        whole: findingGroups(groupBy: [RULE]) { rule findings reports issuers }
        spread: findingGroups(groupBy: [RULE]) { rule findings ...Counts } }
      fragment Counts on FindingGroup { told: reports issuers }`,
    );
    const rows = whole as { rule: string; findings: number; reports: number; issuers: number }[];
    expect(bare).toEqual(rows.map(({ rule, findings }) => ({ rule, findings })));
    expect(spread).toEqual(rows.map(({ reports, ...row }) => ({ ...row, told: reports })));
    for (const { findings, reports, issuers } of rows) {
      expect([reports <= findings, issuers <= reports]).toEqual([true, true]);
      expect(issuers).toBeGreaterThan(0);
    }
  });

  it('a key that a list does not have is refused before anything is read', async () => {
    const { status, errors } = await ask(served.url, '{ reportGroups(groupBy: [TOPIC]) { reports } }');
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });
});
