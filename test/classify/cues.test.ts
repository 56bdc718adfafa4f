import { describe, expect, it } from '@jest/globals';
import { DEFICIENCY, FUTURE, REMEDY_START } from '../../src/classify/cues.js';
import { statementsIn } from './classified.js';

type Table = readonly (readonly [words: string, why: string])[];
const matches = (pattern: RegExp, expected: boolean, table: Table): void =>
  it.each(table)('%s (%s)', (words) => expect(pattern.test(words)).toBe(expected));

describe('deficiency', () => {
  matches(DEFICIENCY, true, [
    ['公开力度不够', '不够'],
    ['重视程度不高', '不高'],
    ['认识不足', '不足'],
    ['更新不及时', '不及时'],
    ['内容不够全面', '不够 + adjective'],
    ['制度有待完善', '有待'],
    ['能力亟待提高', '亟待'],
    ['水平仍需提升', '仍需'],
    ['还需要进一步充实', '需要进一步'],
    ['信息发布滞后', '滞后'],
    ['经验欠缺', '欠缺'],
    ['缺乏专业人员', '缺乏'],
    ['基础薄弱', '薄弱'],
    ['形式单一', '单一'],
    ['数量偏少', '偏少'],
    ['与群众期待还有差距', '差距'],
    ['未建立长效机制', '未建立'],
    ['没有形成合力', '没有形成'],
    ['信息员身兼数职', '身兼数职'],
    ['栏目存在空缺', '空缺'],
    ['业务水平参差不齐', '参差不齐'],
    ['各站所互不通气', '互不'],
    ['信息报送有早有晚', '有早有晚'],
    ['个别办所一条信息没报过', '一条…没'],
  ]);
  describe('near misses', () => {
    matches(DEFICIENCY, false, [
      ['主要做法如下', '要 inside 主要'],
      ['按照要求公开', '要求'],
      ['进一步加强业务培训', '进一步 alone'],
      ['组织领导进一步加强', '进一步 in an achieved heading'],
      ['不断充实公开内容', '不断'],
      ['不予公开政府信息情况', '不予公开'],
      ['不同渠道发布信息', '不同'],
      ['没有收到申请', 'a zero'],
      ['做到不遗不漏', 'a goal'],
      ['全面推进政务公开', '全面'],
      ['定期更新公开栏', '更新'],
      ['涉及账号的名单一律隐去', '单一 inside 名单一律'],
      ['互不影响', '互不 alone'],
    ]);
  });
});

describe('a remedy begins', () => {
  matches(REMEDY_START, true, [
    ['下一步，加强培训', '下一步'],
    ['今后，我镇将加强培训', '今后'],
    ['针对上述问题，加强培训', '针对上述'],
    ['我镇将加强培训', '我镇将'],
    ['要加强培训', '要'],
    ['加强培训', 'the verb'],
    ['进一步加强培训', '进一步'],
    ['需结合实际完善制度', '需结合'],
    ['应加大投入', '应'],
  ]);
  describe('near misses', () => {
    matches(REMEDY_START, false, [
      ['要求各站所报送', '要求'],
      ['要点落实不够', '要点'],
      ['需要进一步完善', '需要进一步 is a deficiency'],
      ['群众获取信息不便', 'a subject'],
      ['部分干部认识不足', 'a subject'],
    ]);
  });
});

describe('a commitment', () => {
  matches(FUTURE, true, [
    ['下一步，我镇将加强培训', '下一步'],
    ['我镇将加强培训', '我镇将'],
    ['镇政府将组织培训', '镇政府将'],
    ['将进一步加强培训', '将进一步'],
    ['力争实现全覆盖', '力争'],
    ['推动政务公开再上新台阶', '再上新台阶'],
    ['今后，加强培训', '今后'],
    ['明年，修缮公开栏', '明年'],
    ['街道打算将橱窗外包', '打算'],
    ['溪前镇2022年拟申报示范点', '拟 behind the year'],
  ]);
  describe('near misses', () => {
    matches(FUTURE, false, [
      ['现将有关情况报告如下', '现将'],
      ['我镇将惠农信息纳入目录', '将 as 把'],
      ['将信息公开工作列入考核', '将 as 把, without a subject'],
      ['主要负责人带头', '要 inside 主要'],
      ['组织领导进一步加强', 'achieved'],
      ['公共服务事项已公开', '共 inside 公共'],
      ['不断提高公开水平', 'a habit'],
      ['即将到期的栏目已更新', '即将'],
      ['由镇政府拟稿人勾选', '拟稿'],
      ['审查镇政府拟公开信息', '拟公开'],
    ]);
  });
});

describe('the section decides first, the wording second', () => {
  const cases: readonly (readonly [
    place: Parameters<typeof statementsIn>[0],
    body: string,
    statements: readonly string[],
    why: string,
  ])[] = [
    ['problems', '公开内容还需要进一步充实。', ['P 公开内容还需要进一步充实'], '进一步 under 存在的问题 with 需要'],
    ['improvements', '进一步充实公开内容。', ['I 进一步充实公开内容'], '进一步 under 改进措施'],
    ['improvements', '解决公开内容不全面的问题。', ['I 解决公开内容不全面的问题'], 'a deficiency named by a pledge'],
    ['overview', '组织领导进一步加强。', [], '进一步 in an achieved heading'],
    [
      'overview',
      '主要负责人亲自审核公开信息，明确了专人。',
      ['M 主要负责人亲自审核公开信息，明确了专人'],
      '要 inside 主要',
    ],
    ['overview', '按照县里要求制定了公开目录。', ['M 按照县里要求制定了公开目录'], '要求'],
    ['overview', '现将我镇2021年度政府信息公开工作情况报告如下。', [], '现将'],
    [
      'overview',
      '公共服务事项已全部公开，并制作了办事指南。',
      ['M 公共服务事项已全部公开，并制作了办事指南'],
      '共 inside 公共',
    ],
  ];
  it.each(cases)('%s: %j → %j (%s)', (place, body, statements) =>
    expect(statementsIn(place, body)).toEqual(statements),
  );
});
