import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidates } from '../../src/link/candidate.js';
import { outcomesOf } from '../../src/link/outcomes.js';
import { alignSeries } from '../../src/link/recurrence.js';
import type { StatementForLinking } from '../../src/model/link.js';
import { maskWording } from '../../src/wording/mask.js';

const stated = (year: number, text: string): StatementForLinking => ({
  ...{ id: `${year}`, year, order: 0, text, topics: [] },
  masked: maskWording(text, ['石坪镇']),
});
/** Of two reports, the one with a statement alone and the next with a measure alone. */
const takesUp = (kind: 'PROBLEM' | 'IMPROVEMENT', text: string, measure: string): boolean =>
  outcomesOf(kind, [stated(2020, text)], candidates([stated(2021, measure)]), [], [2020, 2021])[0]?.followedBy
    .length === 1;

describe('a measure takes a pledge up', () => {
  it.each([
    ['the act with its object', '定期组织业务培训', '3月和9月各举办业务培训一期，参训64人次', true],
    [
      'opened as pledged, under another title',
      '开通微信公众号，安排专人维护',
      '平台建设。5月开通微信公众号，由专人每天维护',
      true,
    ],
    [
      'a part of a long pledge',
      '每半年组织一次“政府开放日”活动，邀请村民代表走进镇政府',
      '10月举办“政府开放日”活动，邀请26名村民代表参观便民服务大厅',
      true,
    ],
    [
      'much in common without a named act',
      '在十个工作日内重新公布机构名称、办公地址和内设机构',
      '十个工作日内重新公布了机构名称、办公地址、内设机构',
      true,
    ],
    ['the topic alone', '将信息报送情况纳入年度考核', '全年向县政府网站报送信息86条', false],
    ['a channel for something else', '开通微信公众号，安排专人维护', '利用微信公众号发布防汛通知', false],
    ['set phrases alone', '进一步提高思想认识，加强组织领导', '切实加强组织领导，健全工作机制', false],
    ['another act on another thing', '修订政府信息公开目录', '为各村更换公开栏12块', false],
  ])('%s', (_, pledge, measure, expected) => {
    expect(takesUp('IMPROVEMENT', pledge, measure)).toBe(expected);
  });
});

describe('a measure takes a problem up', () => {
  it.each([
    ['its thing, put right', '公开资料散放在各站所，归档不规范', '把散放在各站所的公开资料集中归档到乡档案室', true],
    ['one word in another sense', '信息更新不够及时', '重点公开城市更新项目进度', false],
    ['only the thing', '公开目录更新滞后', '印发公开目录30份', false],
    ['told by what is over', '手机上的消息发得不规律', '全年推送121期，发得不规律的问题得到解决', true],
    ['something else is over', '手机上的消息发得不规律', '全年修路12公里，出行难的问题得到解决', false],
  ])('%s', (_, problem, measure, expected) => {
    expect(takesUp('PROBLEM', problem, measure)).toBe(expected);
  });
});

describe('what became of a pledge', () => {
  const statement = (year: number, order: number, text: string): StatementForLinking => ({
    ...{ id: `${year}#${order}${text.slice(0, 2)}`, year, order, text, topics: [] },
    masked: maskWording(text, []),
  });
  const TRAINING = '每季度举办一次信息员业务培训';
  const pledges = [
    statement(2018, 0, TRAINING),
    statement(2018, 1, '修订政府信息公开指南'),
    statement(2018, 2, '在集镇设立便民查阅点'),
    statement(2020, 0, TRAINING),
    statement(2020, 1, '编制重大决策事项目录'),
    statement(2021, 0, '在集镇设立便民查阅点'),
  ];
  const measures = [
    statement(2020, 3, '全年举办信息员业务培训4次'),
    statement(2020, 4, '重新修订了政府信息公开指南并上网公布'),
    statement(2021, 3, '政府信息公开目录逐项清理'),
  ];
  const links = alignSeries([2018, 2020, 2021].map((year) => pledges.filter((p) => p.year === year)));
  const outcomes = (years: readonly number[], given = pledges, done = measures) =>
    outcomesOf('IMPROVEMENT', given, candidates(done), links, years).map(({ id, outcome, nextYear, followedBy }) => [
      ...[id, outcome, nextYear],
      followedBy.map(({ measureId }) => measureId),
    ]);

  it('by the next report at hand, a missing year between or not', () => {
    expect(outcomes([2018, 2020, 2021])).toEqual([
      ['2018#0每季', 'REPEATED', 2020, ['2020#3全年']],
      ['2018#1修订', 'REPORTED_DONE', 2020, ['2020#4重新']],
      // Back in 2021: dropped for its year all the same, and a thread that returned.
      ['2018#2在集', 'DROPPED', 2020, []],
      ['2020#0每季', 'DROPPED', 2021, []],
      ['2020#1编制', 'DROPPED', 2021, []],
      ['2021#0在集', 'NO_NEXT_REPORT', null, []],
    ]);
  });

  it('a report without any pledge is a next report, too', () => {
    expect(outcomes([2018, 2019, 2020, 2021])[0]).toEqual(['2018#0每季', 'DROPPED', 2019, []]);
  });

  it('shows words of the pledge that the measure has', () => {
    const [, guide] = outcomesOf('IMPROVEMENT', pledges, candidates(measures), links, [2018, 2020]);
    for (const { words, score } of guide?.followedBy ?? []) {
      expect(words).toContain('政府信息公开指南');
      expect(score).toBeGreaterThan(0.5);
    }
    expect(guide?.followedBy).toHaveLength(1);
  });

  it('does not depend on the order in which statements come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(pledges, { minLength: pledges.length }),
        fc.shuffledSubarray(measures, { minLength: measures.length }),
        (given, done) => expect(outcomes([2018, 2020, 2021], given, done)).toEqual(outcomes([2018, 2020, 2021])),
      ),
      { numRuns: 30 },
    );
  });
});
