import { describe, expect, it } from '@jest/globals';
import { addressesOf, MIN_SCORE, type Tie } from '../../src/classify/addresses.js';
import { featuresOf, type Addressable } from '../../src/classify/address-features.js';
import { topicsOf } from '../../src/classify/topics.js';

let place = 0;
const statement = (text: string, pair: string | null = null): Addressable => ({
  text,
  topics: topicsOf(text),
  pair,
  start: (place += 100),
});
const PROBLEMS = [
  '政策解读形式单一，群众看不懂',
  '信息更新不够及时',
  '信息员业务能力不足',
  '群众参与度不高，知晓率偏低',
];
/** Ties of a pledge that stands alone against the problems. */
const tiesOf = (pledge: string, problems: readonly string[] = PROBLEMS): readonly Tie[] => {
  const all = problems.map((p) => statement(p));
  return addressesOf([statement(pledge)], all).ties;
};

describe('which problems a pledge addresses (labelling.md, links within a report)', () => {
  const cases: readonly (readonly [pledge: string, problems: readonly number[], why: string])[] = [
    ['丰富政策解读形式，多用图解和问答', [0], 'the same object'],
    ['严格落实信息更新时限，及时发布', [1], 'the same deficiency'],
    ['每季度组织信息员业务培训', [2], 'training for missing skills'],
    ['加大宣传力度，提高群众知晓率和参与度', [3], 'publicity for lack of awareness'],
    ['把公开工作列入年终考核', [], 'another thing'],
    ['进一步加强政府信息公开工作，提高公开水平', [], 'stock phrases tie nothing'],
  ];
  it.each(cases)('%s → %j (%s)', (pledge, problems) =>
    expect(tiesOf(pledge).map((tie) => tie.problem)).toEqual(problems),
  );

  const remedies: readonly (readonly [pledge: string, problem: string, tied: boolean, why: string])[] = [
    ['每个栏目明确更新时限，逾期未更新的予以通报', '部分栏目内容陈旧，长期没有更新', true, 'late: a time limit'],
    ['为每个村配备一名专职信息员', '工作人员多为兼职，人手不足', true, 'few people: more of them'],
    ['组织工作人员参加业务培训', '经办人员业务不熟', true, 'no skill: training'],
    ['提高思想认识，压实工作责任', '部分站所对信息公开重视不够', true, 'no attention: awareness and assessment'],
    ['开通微信公众号，增设公示栏', '公开渠道较为单一', true, 'few channels: more of them'],
    ['充实公开内容，细化公开事项', '公开内容不够全面具体', true, 'thin content: more of it'],
    ['多用图解、问答等形式解读政策', '政策解读方式单一，群众看不懂', true, 'dull: pictures'],
    [
      '编印公开事项操作手册，列清每个事项',
      '个别站所对哪些该公开心中没数',
      true,
      'unsure what to publish: a list of it',
    ],
    ['用彝语快板宣讲政策', '公开语言书面化，群众听不懂', true, 'not understood: in their own words'],
    ['组织信息员跟班学习', '多数老人不会使用智能手机', false, 'near miss: a skill that the public lacks'],
    ['将经费列入年度预算', '公开经费没有保障', true, 'no money: a budget'],
    ['加强发布前的保密审查', '依申请公开答复不够规范', false, 'another step of the work'],
    ['修缮政府办公楼', '公开渠道较为单一', false, 'another thing'],
    ['推动信息公开工作再上新台阶', '信息更新不够及时', false, 'a pledge of the work as a whole'],
  ];
  it.each(remedies)('%s | %s: %s (%s)', (pledge, problem, tied) =>
    expect(tiesOf(pledge, [problem, '公开目录编排不合理']).some((tie) => tie.problem === 0)).toBe(tied),
  );

  it('a pair of the report counts whatever the topics, and alone', () => {
    const problems = [statement('信息更新不够及时', '5:0'), statement('信息员业务能力不足')];
    expect(addressesOf([statement('每季度组织信息员业务培训', '5:0')], problems).ties).toEqual([
      { pledge: 0, problem: 0, score: 1, basis: 'PAIRED' },
    ]);
  });

  it('the place of a pledge that the report left without a pair says nothing', () => {
    const [first, second] = ['信息更新不够及时', '村级公开样式不一'];
    const pledges = ['每月检查一次更新情况', '坚持数字赋能，让居民办事方便'];
    const order = (pair: string | null): number[] => {
      const problems = [statement(first as string, pair), statement(second as string)];
      const { ties } = addressesOf([statement(pledges[0] as string, pair), statement(pledges[1] as string)], problems);
      return ties.map((tie) => tie.pledge);
    };
    expect(order('5:0')).toEqual([0]);
  });

  it('behind the last problem the first pledge alone is set behind it', () => {
    const problems: Addressable[] = [];
    const pledges: Addressable[] = [];
    for (const [problem, remedy] of [
      ['信息更新不够及时', '每月检查一次更新情况'],
      ['政策解读偏少', '多用图解'],
      ['村级样式不一', '统一样式'],
    ]) {
      problems.push(statement(problem as string));
      pledges.push(statement(remedy as string));
    }
    pledges.push(statement('坚持数字赋能'));
    const follows = featuresOf(pledges, problems).map((row) => row.findIndex((f) => f.follows === 1));
    expect(follows).toEqual([0, 1, 2, -1]);
  });

  it.each([
    ['针对第二个问题，修订工作方案', 1, 'by number'],
    ['针对最后一个问题，修订工作方案', 3, 'as the last one'],
    ['对后一个问题，修订工作方案', 3, 'as the one behind'],
    ['针对信息更新不够及时的问题，设立值班岗', 1, 'by name'],
    ['围绕群众参与度不高等问题，改进作风', 3, 'by a part of its name'],
  ])('the pledge says which one: %s → %d (%s)', (pledge, problem) =>
    expect(tiesOf(pledge)).toMatchObject([{ problem, score: 1, basis: 'PAIRED' }]),
  );

  it('near miss: problems as a whole are no problem of the report', () => {
    expect(tiesOf('针对以上存在的问题，我镇将改进作风').filter((tie) => tie.basis === 'PAIRED')).toEqual([]);
  });

  it('the same order raises the score where the others of the order fit, and is no evidence alone', () => {
    const problems = ['政策解读不够通俗', '村里的牌子看不清字', '公开经费没有保障'].map((p) => statement(p));
    const scores = (texts: readonly string[]): Map<string, number> =>
      new Map(
        addressesOf(
          texts.map((t) => statement(t)),
          problems,
          { minScore: 0 },
        )
          .ties.filter((tie) => tie.problem === 1)
          .map((tie) => [texts[tie.pledge] as string, tie.score]),
      );
    const inOrder = scores(['制作图解', '一律改用搪瓷', '把经费列入预算']).get('一律改用搪瓷') ?? 0;
    const shuffled = scores(['一律改用搪瓷', '制作图解', '把经费列入预算']).get('一律改用搪瓷') ?? 0;
    expect(inOrder).toBeGreaterThan(3 * shuffled);
    expect(inOrder).toBeLessThan(MIN_SCORE);
  });

  describe('what is left over once the plain ties are known', () => {
    const tiesBetween = (pledges: readonly string[], problems: readonly string[]): readonly Tie[] =>
      addressesOf(
        pledges.map((text) => statement(text)),
        problems.map((text) => statement(text)),
      ).ties;
    const problems = ['政策解读不够通俗', '村里的牌子看不清字', '公开经费没有保障'];

    it('a pledge and a problem between others that are tied', () => {
      expect(tiesBetween(['制作图解', '一律改用搪瓷', '把经费列入预算'], problems)).toMatchObject([
        { pledge: 0, problem: 0 },
        { pledge: 1, problem: 1, basis: 'LEFT_OVER' },
        { pledge: 2, problem: 2 },
      ]);
    });
    it('a remedy set behind its problem', () => {
      const late = statement('信息更新不够及时');
      const first = statement('每月检查一次更新情况');
      const rusty = statement('铁皮柜锈得打不开');
      const second = statement('年内换一只新的');
      expect(addressesOf([first, second], [late, rusty]).ties.map(({ basis }) => basis)).toEqual([
        'TOPIC',
        'LEFT_OVER',
      ]);
    });
    it('near miss: a pledge out of order that has nothing in common with the problem', () => {
      const ties = tiesBetween(['一律改用搪瓷', '制作图解', '把经费列入预算', '修缮办公楼'], problems);
      expect(ties.filter(({ basis }) => basis === 'LEFT_OVER')).toEqual([]);
    });
    it('near miss: a last pledge of the work as a whole', () => {
      const ties = tiesBetween(['制作图解', '把经费列入预算', '同时，推动工作再上新台阶'], problems);
      expect(ties.filter(({ pledge }) => pledge === 2)).toEqual([]);
    });
    it('near miss: a problem that is plainly left alone', () => {
      expect(tiesBetween(['制作图解'], ['政策解读不够通俗', '公开经费没有保障'])).toMatchObject([{ problem: 0 }]);
    });
  });

  it('training for what is no matter of skill is marked as the default remedy', () => {
    const [tie] = tiesOf('加强业务培训，提高干部对信息公开的认识', ['部分干部认识不到位', '公开目录编排不合理']);
    expect(tie).toMatchObject({ problem: 0, basis: 'GENERIC' });
    expect(tiesOf('加强业务培训', ['经办人员业务能力不足'])).toMatchObject([{ basis: 'TOPIC' }]);
    expect(tiesOf('加强业务培训', ['公开栏数量偏少', '公开目录编排不合理'])).toEqual([]);
  });

  it('scores lie between 0 and 1', () => {
    for (const pledge of PROBLEMS) {
      for (const tie of tiesOf(pledge)) {
        expect(tie.score).toBeGreaterThan(0);
        expect(tie.score).toBeLessThanOrEqual(1);
      }
    }
  });

  describe('how likely a problem is left alone', () => {
    const late = statement('信息更新不够及时', '5:0');
    const read = statement('政策解读形式单一');
    const likely = (...pledges: Addressable[]): number =>
      addressesOf(pledges, [late, read]).unaddressed[0] ?? Number.NaN;

    it('for certain without any pledge', () => expect(addressesOf([], [late]).unaddressed).toEqual([1]));
    it('hardly where the report pairs it', () => expect(likely(statement('修缮公开栏', '5:0'))).toBeLessThan(0.1));
    it('likely where the only pledge is for another problem', () =>
      expect(likely(statement('丰富政策解读形式，多用图解'))).toBeGreaterThan(0.6));
    it('less so where a pledge is left over that may be meant for it', () =>
      expect(likely(statement('丰富政策解读形式，多用图解'), statement('及时更新信息'))).toBeLessThan(0.2));
    it('less so where pledges are left over that say nothing of it', () =>
      expect(likely(statement('丰富政策解读形式，多用图解'), statement('修缮办公楼'))).toBeLessThan(
        likely(statement('丰富政策解读形式，多用图解')),
      ));
  });
});
