import { describe, expect, it } from '@jest/globals';
import { addressesOf, nearestPledge, type Addressable } from '../../src/classify/addresses.js';
import { topicsOf } from '../../src/classify/topics.js';

const statement = (text: string, pair: string | null = null): Addressable => ({ text, topics: topicsOf(text), pair });
const PROBLEMS = [
  '政策解读形式单一，群众看不懂',
  '信息更新不够及时',
  '信息员业务能力不足',
  '群众参与度不高，知晓率偏低',
];

describe('which problems a pledge addresses (labelling.md, links within a report)', () => {
  const cases: readonly (readonly [pledge: string, problems: readonly number[], why: string])[] = [
    ['丰富政策解读形式，多用图解和问答', [0], 'the same object'],
    ['严格落实信息更新时限，及时发布', [1], 'the same deficiency'],
    ['每季度组织信息员业务培训', [2], 'training for missing skills'],
    ['加大宣传力度，提高群众知晓率和参与度', [3], 'publicity for lack of awareness'],
    ['把公开工作列入年终考核', [], 'another thing'],
    ['进一步加强政府信息公开工作，提高公开水平', [], 'stock phrases tie nothing'],
  ];
  it.each(cases)('%s → %j (%s)', (pledge, problems) => {
    expect(
      addressesOf(
        statement(pledge),
        PROBLEMS.map((p) => statement(p)),
      ).map((tie) => tie.problem),
    ).toEqual(problems);
  });

  it('a pair of the report counts whatever the topics, and alone', () => {
    const problems = [statement('信息更新不够及时', '5:0'), statement('信息员业务能力不足')];
    expect(addressesOf(statement('每季度组织信息员业务培训', '5:0'), problems)).toEqual([
      { problem: 0, score: 1, basis: 'PAIRED' },
    ]);
  });

  it('scores lie between 0 and 1', () => {
    for (const pledge of PROBLEMS) {
      for (const tie of addressesOf(
        statement(pledge),
        PROBLEMS.map((p) => statement(p)),
      )) {
        expect(tie.score).toBeGreaterThan(0);
        expect(tie.score).toBeLessThanOrEqual(1);
      }
    }
  });

  it('how near the nearest pledge comes: 0 without any, 1 for its pair', () => {
    expect(nearestPledge(statement('信息更新不够及时'), [])).toBe(0);
    expect(nearestPledge(statement('信息更新不够及时', '5:0'), [statement('修缮公开栏', '5:0')])).toBe(1);
    expect(nearestPledge(statement('信息更新不够及时'), [statement('修缮办公楼')])).toBe(0);
  });
});
