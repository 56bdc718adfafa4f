import { expect, it } from '@jest/globals';
import { type Expected, HETING, PERSISTENT, UNCHANGED } from './expected-threads.js';
import type { ServedGraph } from '../../support/served-graph.js';

const FIELDS = `text kind issuer { name } years firstYear lastYear occurrences longestUnchangedRun status
  statements { text quote report { year { value } } }
  steps { kind similarity yearsApart from { text report { year { value } } } to { text report { year { value } } } changes { kind text } }`;

/* eslint-disable @typescript-eslint/no-explicit-any */
const yearOf = (statement: any): number => statement.report.year.value;

function expectThread(thread: any, { issuer, text, years, run, status, steps }: Expected): void {
  expect(thread).toMatchObject({
    text,
    issuer: { name: issuer },
    years,
    firstYear: years[0],
    lastYear: years.at(-1),
    occurrences: years.length,
    longestUnchangedRun: run,
    status,
  });
  expect(thread.steps.map((step: any) => [yearOf(step.from), yearOf(step.to), step.kind])).toEqual(
    steps.map(([from, to, kind]) => [from, to, kind]),
  );
  steps.forEach(([from, to, kind, similarity], i) => {
    const step = thread.steps[i];
    expect(step.yearsApart).toBe(to - from);
    if (kind === 'IDENTICAL') expect(step.similarity).toBe(1);
    else if (similarity !== undefined) expect(step.similarity).toBeCloseTo(similarity, 3);
    expect(step.similarity > 0 && (kind === 'IDENTICAL' || step.similarity < 1)).toBe(true);
  });
}

function expectThreads(threads: any[], expected: readonly Expected[]): void {
  const key = (issuer: string, text: string): string => `${issuer} ${text}`;
  expect(threads.map((one) => key(one.issuer.name, one.text)).sort()).toEqual(
    expected.map((one) => key(one.issuer, one.text)).sort(),
  );
  for (const one of expected) {
    expectThread(
      threads.find((thread) => thread.text === one.text && thread.issuer.name === one.issuer),
      one,
    );
  }
}
/* eslint-enable @typescript-eslint/no-explicit-any */

/** What comes back from year to year, asked of the served example corpus. */
export function threads(served: ServedGraph): void {
  const QUESTION = `query ($first: Int) { recurringPledges(where: { minYears: 3, unchangedYears: 3 }, first: $first) { totalCount nodes { ${FIELDS} } } }`;

  it('recurringPledges: exactly the pledges that stand unchanged in three reports, each step with kind, similarity and years', async () => {
    const { recurringPledges } = await served.data(QUESTION, { first: 50 });
    expect(recurringPledges.totalCount).toBe(6);
    expectThreads(recurringPledges.nodes, UNCHANGED);
    // The longest run comes first.
    const runs = recurringPledges.nodes.map((one: { longestUnchangedRun: number }) => one.longestUnchangedRun);
    expect(runs).toEqual([4, 4, 3, 3, 3, 3]);
  });

  it('recurringPledges: the same Cypher calls for one thread as for fifty', async () => {
    const one = await served.calls(QUESTION, { first: 1 });
    const fifty = await served.calls(QUESTION, { first: 50 });
    expect(fifty.sort()).toEqual(one.sort());
    expect(one.length).toBeLessThanOrEqual(9);
  });

  it('persistentProblems: exactly those that are admitted in three years', async () => {
    const { persistentProblems } = await served.data(
      `{ persistentProblems(where: { minYears: 3 }, first: 50) { totalCount nodes { ${FIELDS} } } }`,
    );
    expectThreads(persistentProblems.nodes, PERSISTENT);
  });

  it('township.threads: all that 鹤汀镇 pledged more than once, and no more', async () => {
    const { township } = await served.data(
      `{ township(code: "990122101") { threads(kind: IMPROVEMENT, minYears: 2, first: 50) { totalCount nodes { ${FIELDS} } } } }`,
    );
    expect(township.threads.totalCount).toBe(5);
    expectThreads(township.threads.nodes, HETING);
  });

  it('thread: from one statement of it to all of them, in order', async () => {
    const { search } = await served.data(
      `{ search(text: "现场咨询 赶集", kinds: [IMPROVEMENT]) { nodes { text thread { ${FIELDS} } } } }`,
    );
    expect(search.nodes).toHaveLength(1);
    const [{ thread }] = search.nodes;
    expectThread(thread, HETING[2] as Expected);
    expect(thread.statements.map((one: { text: string }) => one.text)).toEqual([
      '主动征求群众意见，每季度在集镇集市日开展一次政务公开宣传咨询活动',
      '要主动征求群众意见，每季度在集镇集市日开展一次政务公开宣传咨询',
      '利用赶集的日子，每个季度组织一次政务公开宣传和现场咨询，当面听取群众的意见',
    ]);
  });

  it('steps: what was changed, word by word', async () => {
    const { township } = await served.data(
      `{ township(code: "990121102") { threads(kind: IMPROVEMENT, minYears: 4) { nodes { text steps { kind changes { kind text } } } } } }`,
    );
    const [thread] = township.threads.nodes;
    const changed = thread.steps.at(-1).changes as { kind: string; text: string }[];
    const words = (kind: string): string =>
      changed
        .filter((change) => change.kind === kind)
        .map(({ text }) => text)
        .join('');
    // 每半年 became 每季度, as words; nothing else.
    expect([words('REMOVED'), words('ADDED')]).toEqual(['每半年', '每季度']);
    expect(thread.steps[0].changes).toMatchObject([{ kind: 'KEPT' }]);
  });

  it.each([
    ['{ minYears: 5 }', ['石篆镇', '梨川街道']],
    ['{ unchangedYears: 4 }', ['梨川街道', '石篆镇']],
    ['{ minYears: 3, unchangedYears: 3, division: "990121" }', ['柳堰镇', '石篆镇', '雁浦镇']],
    ['{ minYears: 3, unchangedYears: 3, fromYear: 2022 }', ['柳堰镇', '桐笙乡', '梨川街道', '石篆镇', '鹤汀镇']],
    ['{ minYears: 3, unchangedYears: 3, status: [DROPPED] }', ['雁浦镇', '鹤汀镇']],
    ['{ minYears: 3, kinds: [IDENTICAL] }', ['桐笙乡', '鹤汀镇']],
    // The code that 柳堰 bore as 柳堰乡.
    ['{ minYears: 3, unchangedYears: 3, division: "990121201" }', ['柳堰镇']],
  ])('recurringPledges(where: %s): whose they are', async (where, expected) => {
    const { recurringPledges } = await served.data(
      `{ recurringPledges(where: ${where}) { nodes { issuer { name } } } }`,
    );
    const names = recurringPledges.nodes.map(({ issuer }: { issuer: { name: string } }) => issuer.name);
    expect(names.sort()).toEqual([...expected].sort());
  });

  it.each([
    ['interpretation', ['政策解读的形式仍较单一，居民不容易看懂', '政策文件与解读材料的发布还不够同步']],
    [
      'training',
      [
        '村级信息员业务能力仍然参差不齐',
        '信息公开工作人员多为兼职，业务水平仍有待提高',
        '各站所信息员多为兼职，人员变动较频繁，业务不熟，信息报送不够及时',
      ],
    ],
    ['publicity', []],
  ])('persistentProblems(topic: %s)', async (topic, expected) => {
    const { persistentProblems } = await served.data(
      'query ($topic: String) { persistentProblems(where: { topic: $topic }, first: 50) { nodes { text topics { key } } } }',
      { topic },
    );
    for (const { topics } of persistentProblems.nodes) expect(topics).toContainEqual({ key: topic });
    expect(persistentProblems.nodes.map(({ text }: { text: string }) => text).sort()).toEqual([...expected].sort());
  });
}
