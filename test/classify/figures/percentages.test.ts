import { describe, expect, it } from '@jest/globals';
import { classified, HEADINGS } from '../classified.js';

const found = (sentence: string): string[] =>
  classified(`溪前镇2021年政府信息公开工作年度报告\n${HEADINGS.proactive}\n${sentence}\n`).percentages.map(
    (p) => `${p.role}${p.group ?? ''} ${p.value} ${p.qualifier} ${p.counted}`,
  );

describe('percentages and their roles', () => {
  const cases: readonly (readonly [sentence: string, found: readonly string[], why: string])[] = [
    [
      '全年公开信息200条，其中政府网站占60%，微信公众号占40%。',
      ['SHARE0 60 EXACT 政府网站', 'SHARE0 40 EXACT 微信公众号'],
      '占 in each clause',
    ],
    [
      '工作动态类120条，占总数的63.5％；通知公告类69条，占36.5％。',
      ['SHARE0 63.5 EXACT 工作动态类120条', 'SHARE0 36.5 EXACT 通知公告类69条'],
      'full-width signs; a count between',
    ],
    [
      '其中：网站63%、微信20%、公开栏17%。',
      ['SHARE0 63 EXACT 网站', 'SHARE0 20 EXACT 微信', 'SHARE0 17 EXACT 公开栏'],
      'a bare list behind 其中',
    ],
    [
      '三类信息分别占46%、33%和21%。',
      ['SHARE0 46 EXACT 三类信息分别', 'SHARE0 33 EXACT ', 'SHARE0 21 EXACT '],
      '分别占',
    ],
    ['公开信息80条，同比增长12.5%。', ['CHANGE 12.5 EXACT 同比增长'], 'a change'],
    ['办结率100%，满意率达98%以上。', ['RATE 100 EXACT 办结率', 'RATE 98 AT_LEAST 满意率达'], 'rates are no shares'],
    ['政策类约占百分之三十。', ['SHARE0 30 EXACT 政策类'], '百分之 with a Chinese numeral'],
    ['政策类占百分之六十三点五。', ['SHARE0 63.5 EXACT 政策类'], 'a spoken decimal'],
    ['政策类占比超过八成。', [], 'near miss: 成 is no per cent here'],
    ['提高2个百分点。', [], 'near miss: points'],
    [
      '网站占70%，同比提高3%；微信占30%。',
      ['SHARE0 70 EXACT 网站', 'CHANGE 3 EXACT 同比提高', 'SHARE0 30 EXACT 微信'],
      'a change between the shares',
    ],
    [
      '网站占70%，微信占30%。办结率占比不详，公开栏占40%。',
      ['SHARE0 70 EXACT 网站', 'SHARE0 30 EXACT 微信', 'SHARE1 40 EXACT 公开栏'],
      'another sentence, another whole',
    ],
  ];
  it.each(cases)('%j → %j (%s)', (sentence, expected) => expect(found(sentence)).toEqual(expected));
});
