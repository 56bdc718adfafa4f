import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MASK_VERSION, maskWording } from '../../src/wording/mask.js';

const NAMES = ['岭桥乡', '锦川县岭桥乡人民政府'];

/** text, masked wording, why. The issuer is 岭桥乡 in 锦川县, which becomes 岭桥镇. */
const TABLE: readonly (readonly [text: string, masked: string, why: string])[] = [
  // years
  ['2021年我镇将加强培训', '将加强培训', 'year and issuer go'],
  ['我镇将加强培训', '将加强培训', 'the same without the year'],
  ['将加强培训', '将加强培训', 'the same without either'],
  ['2021年度工作', '工作', '年度 belongs to the year'],
  ['2021 年工作', '工作', 'white space before 年'],
  ['二〇二一年工作', '工作', 'Chinese digits'],
  ['二零二一年度工作', '工作', '零 for the zero'],
  ['二O二一年工作', '工作', 'letter O for the zero'],
  ['一九九八年以来', '以来', 'last century'],
  ['2021—2023年规划', '规划', 'a range of years'],
  ['2021至2022年', '', 'a range in words'],
  ['2021、2022年', '', 'two years with one 年'],
  ['今年将', '将', '今年'],
  ['明年将', '将', '明年'],
  ['去年的', '的', '去年'],
  ['来年将', '将', '来年'],
  ['本年度将', '将', '本年度'],
  ['本年将', '将', '本年'],
  ['下一年度将', '将', '下一年度'],
  ['下一个年度将', '将', 'with a measure word'],
  ['上一年度', '', '上一年度'],
  ['当年完成', '完成', '当年'],
  ['新的一年，我乡将', '将', '新的一年'],
  ['新的一年里，将', '将', '新的一年里'],
  ['新年度将', '将', '新年度'],
  ['2021年底前完成', '年底前完成', '年底 stays'],
  ['今年年底前完成', '年底前完成', 'the same deadline'],
  ['今年底前完成', '年底前完成', 'the same deadline, contracted'],
  ['2021年1月1日起', '1月1日起', 'only the year goes from a date'],
  // numbers that are no years
  ['主动公开2021条', '主动公开2021条', 'a count'],
  ['12345热线', '12345热线', 'the hotline'],
  ['12021年', '12021年', 'five digits'],
  ['20213年', '20213年', 'five digits'],
  ['国办公开办函〔2021〕30号', '国办公开办函202130号', 'the number of a document names the document'],
  ['培训2次', '培训2次', 'numbers stay'],
  ['收费3.5万元', '收费3.5万元', 'a decimal point is part of the number'],
  ['办结率95.5%', '办结率95.5%', 'so is the percent sign'],
  ['二十一年来', '二十一年来', 'a duration'],
  ['每年2次', '每年2次', 'a rhythm'],
  ['全年公开', '全年公开', 'a duration'],
  ['年度考核', '年度考核', '年度 without a year'],
  ['上半年', '上半年', 'half a year'],
  // near misses of the relative years
  ['本年新收申请数量', '本年新收申请数量', 'label of the official form'],
  ['上年结转2件', '上年结转2件', 'label of the official form'],
  ['结转下年度继续办理', '结转下年度继续办理', 'label of the official form'],
  ['如今年轻干部', '如今年轻干部', '如今 + 年轻'],
  ['以前年度', '以前年度', '以前 + 年度'],
  ['今后年度', '今后年度', '今后 + 年度'],
  ['近年来年均', '近年来年均', '近年来 + 年均'],
  ['未来年度', '未来年度', '未来 + 年度'],
  ['说明年度安排', '说明年度安排', '说明 + 年度'],
  ['证明年龄', '证明年龄', '证明 + 年龄'],
  ['三年以上年限', '三年以上年限', '以上 + 年限'],
  ['应当年底前完成', '应当年底前完成', '应当 + 年底'],
  ['每半年更新一年一次', '每半年更新一年一次', '更新 + 一年'],
  ['创新年度评选', '创新年度评选', '创新 + 年度'],
  ['失去年轻人', '失去年轻人', '失去 + 年轻'],
  // the issuer
  ['岭桥乡将', '将', 'short name'],
  ['锦川县岭桥乡人民政府将', '将', 'full name'],
  ['岭桥乡人民政府将', '将', 'name and 人民政府'],
  ['岭桥镇将', '将', 'after the renaming'],
  ['岭桥镇人民政府将', '将', 'after the renaming, in full'],
  ['岭桥乡党委政府将', '将', 'name with its body'],
  ['我乡将', '将', '我乡'],
  ['本镇将', '将', '本镇'],
  ['我街道办事处将', '将', '我街道办事处'],
  ['我办将', '将', '我办'],
  ['我乡镇将', '将', '我乡镇'],
  ['全镇干部', '干部', '全镇'],
  ['镇政府将', '将', '镇政府'],
  ['乡党委政府将', '将', '乡党委政府'],
  ['镇党委、镇政府将', '将', 'both bodies'],
  ['我乡党委、政府将', '将', 'both bodies of 我乡'],
  ['我镇政府信息公开工作', '政府信息公开工作', '我镇 + 政府信息'],
  ['岭桥乡政府信息公开', '政府信息公开', 'name + 政府信息'],
  ['镇政府网站', '政府网站', '镇 + 政府网站'],
  ['我乡党政办', '党政办', 'an office stays'],
  // near misses of the issuer
  ['健全镇村两级公开', '健全镇村两级公开', '健全 + 镇村'],
  ['基本镇村全覆盖', '基本镇村全覆盖', '基本 + 镇村'],
  ['安全乡村', '安全乡村', '安全 + 乡村'],
  ['自我镇定', '自我镇定', '自我 + 镇定'],
  ['制定本办法', '制定本办法', '本 + 办法'],
  ['为我办事', '为我办事', '我 + 办事'],
  ['各乡镇政府', '各乡镇政府', 'township governments at large'],
  ['先进乡镇', '先进乡镇', 'other townships'],
  ['雁浦镇', '雁浦镇', 'another township'],
  ['岭桥村', '岭桥村', 'a village of the same name'],
  ['全局观念', '全局观念', '全局 is no issuer'],
  ['全县', '全县', 'the county is not the issuer'],
  ['我们将', '我们将', 'a pronoun'],
  ['镇党委书记', '镇党委书记', 'a person'],
  // list markers
  ['一是加强', '加强', '一是'],
  ['1.加强', '加强', 'digit and point'],
  ['1、加强', '加强', 'digit and 、'],
  ['（一）加强', '加强', 'in brackets'],
  ['①加强', '加强', 'circled'],
  ['第一，加强', '加强', 'ordinal'],
  ['首先，加强', '加强', '首先'],
  ['最后，加强', '加强', '最后'],
  ['其一，加强', '加强', '其一'],
  ['做到：一是登记；二是归档', '做到登记归档', 'markers of an inner list'],
  ['1.2021年加强', '加强', 'a marker before a year'],
  ['第一时间发布', '第一时间发布', 'no marker'],
  ['最后一公里', '最后一公里', 'no marker'],
  ['第二十条', '第二十条', 'an article'],
  ['1、2月份开展', '12月份开展', 'months'],
  ['二、三级响应', '二三级响应', 'levels'],
  ['1.5万元', '1.5万元', 'a number'],
  // punctuation and white space
  [' 加强 培训 。', '加强培训', 'white space and edges'],
  ['坚持“先审查、后公开”', '坚持先审查后公开', 'interior punctuation'],
  ['学习《条例》（2019修订）', '学习条例2019修订', 'book-title marks and brackets'],
  ['', '', 'nothing'],
  ['。；', '', 'punctuation alone'],
];

describe('maskWording', () => {
  it.each(TABLE)('%s → %s (%s)', (text, masked) => {
    expect(maskWording(text, NAMES)).toBe(masked);
  });

  it('has a version', () => {
    expect(MASK_VERSION).toBe(1);
  });

  it('masks a bureau by its own words, and no other word of the kind', () => {
    const names = ['锦川县教育局'];
    expect(maskWording('我局将会同锦川县教育局', names)).toBe('将会同');
    expect(maskWording('打开局面，我局部公开', names)).toBe('打开局面我局部公开');
    expect(maskWording('我局将', NAMES)).toBe('我局将');
  });

  it('masks 我镇 without knowing a name', () => {
    expect(maskWording('2020年，我镇将加强培训。', [])).toBe('将加强培训');
  });

  const soup = fc
    .array(
      fc.constantFrom(
        ...[
          '2021',
          '年',
          '年度',
          '度',
          '我',
          '本',
          '全',
          '健',
          '镇',
          '乡',
          '政府',
          '信息',
          '党委',
          '岭桥',
          '一',
          '二',
          '是',
          '、',
          '，',
          '。',
          '（',
          '）',
        ],
        ...['.', '5', '底', '今', '明', '下一', '新的', '办', '公开', ' ', '①', '第', '%', '街道', '至', '将'],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  it('is idempotent', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const once = maskWording(text, NAMES);
        expect(maskWording(once, NAMES)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('only drops: what is left stands in the text in the same order', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'grapheme' })), (text) => {
        let at = 0;
        for (const character of maskWording(text, NAMES).split('')) {
          at = text.indexOf(character, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });
});
