import { describe, expect, it } from '@jest/globals';
import { normalise } from '../../src/normalise/normalise.js';

const text = (source: string): string => normalise(source).text;
type Table = readonly (readonly [source: string, expected: string, why: string])[];

/** The text broken every `width` characters, as a converter does it. */
const wrap = (words: string, width: number): string =>
  (words.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');
const PROSE =
  '本年度我镇认真贯彻落实政府信息公开条例的各项规定，坚持以公开为常态、不公开为例外，围绕群众关心的热点问题及时发布信息，全年没有发生因信息公开引起的争议，公开工作总体平稳有序，取得了较好的社会效果。为做好这项工作，镇里成立了由镇长任组长的领导小组，明确办公室专人负责信息的收集、审核和发布。';

describe('a text wrapped at one width', () => {
  it.each([20, 25, 30, 34, 36, 38, 40, 42, 45])('every %i characters', (width) => {
    expect(text(wrap(PROSE, width))).toBe(PROSE);
  });

  it('a wrap at 40 with indented paragraphs keeps the paragraphs', () => {
    const source = `${wrap(`　　${PROSE}`, 40)}\n${wrap(`　　${PROSE}`, 40)}`;
    expect(text(source)).toBe(`${PROSE}\n${PROSE}`);
  });

  it('headings between wrapped paragraphs stay on lines of their own', () => {
    const source = `一、总体情况\n${wrap(PROSE, 40)}\n二、主动公开政府信息情况\n${wrap(PROSE, 40)}`;
    expect(text(source)).toBe(`一、总体情况\n${PROSE}\n二、主动公开政府信息情况\n${PROSE}`);
  });

  it('items between wrapped lines stay on lines of their own', () => {
    const item = '一是公开的内容还不够全面，群众最关心的惠农补贴、危房改造等信息公开得不够细，更新也不及时';
    const source = `${wrap(PROSE, 40)}\n${wrap(`${item}。`, 40)}\n${wrap(`${item.replace('一是', '二是')}。`, 40)}`;
    expect(text(source)).toBe(`${PROSE}\n${item}。\n${item.replace('一是', '二是')}。`);
  });
});

describe('a line that stops in mid-sentence', () => {
  const LONG = '围绕群众普遍关心的惠农补贴、危房改造、医疗救助等事项，我镇在政务公开';
  const cases: Table = [
    [`${LONG}\n栏及时公布。`, `${LONG}栏及时公布。`, 'inside a word'],
    [`${LONG}\n\n栏及时公布。`, `${LONG}栏及时公布。`, 'with a blank line, as a page end leaves it'],
    ['加强培训，\n提高水平。', '加强培训，提高水平。', 'behind a comma'],
    ['公开目录、\n公开指南。', '公开目录、公开指南。', 'behind an enumeration comma'],
    ['公开信息30条,\n其中', '公开信息30条，其中', 'behind a half-width comma'],
    [`公开的内容还不\n- 2 -\n够全面。`, '公开的内容还不够全面。', 'at a page number, inside a word'],
    [`公开的内容还不\n\n— 2 —\n\n够全面。`, '公开的内容还不够全面。', 'at a page number between blank lines'],
    ['一是公开的内容还不\n- 2 -\n够全面。', '一是公开的内容还不够全面。', 'at a page number in an item'],
    [`公开的内容还不\n第 2 页 共 4 页\n够全面。`, '公开的内容还不够全面。', 'at a page number in words'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});

describe('near misses: what must not be joined', () => {
  const cases: Table = [
    ['一、总体情况\n2021年，我镇公开信息。', '一、总体情况\n2021年，我镇公开信息。', 'a heading and its text'],
    [
      '文章来源：溪前镇党政办 更新时间：2022-01-24 16:08 点击数：12 字号：大 中 小 收藏 打印\n本报告根据条例编制。',
      '文章来源：溪前镇党政办更新时间：2022-01-2416:08点击数：12字号：大中小收藏打印\n本报告根据条例编制。',
      'the particulars of a page and the text',
    ],
    [
      '主要表现在：\n、思想上有偏差。\n、内容上有缺项。\n、时间上有滞后。',
      '主要表现在：\n、思想上有偏差。\n、内容上有缺项。\n、时间上有滞后。',
      'items whose numerals were lost',
    ],
    ['公开了预算\n、决算和补贴。', '公开了预算、决算和补贴。', 'near miss: one line that begins with the mark'],
    [
      '一、主动公开政府信息数\n条　　　189\n其中：主动公开规范性文件数\n件　　　2',
      '一、主动公开政府信息数\n条\n189\n其中：主动公开规范性文件数\n件\n2',
      'a unit and its number below their label',
    ],
    [
      '一、总体情况\n\n2021年，我镇公开信息。',
      '一、总体情况\n\n2021年，我镇公开信息。',
      'a heading, a blank line and its text',
    ],
    [
      '溪前镇2021年政府信息公开工作年度报告\n\n根据条例，编制本报告。',
      '溪前镇2021年政府信息公开工作年度报告\n\n根据条例，编制本报告。',
      'a title and the text',
    ],
    ['（一）主动公开\n全年公开30条。', '（一）主动公开\n全年公开30条。', 'a sub-heading and its text'],
    [
      '（三）加强政府信息公开工作的组织领导和制度机制建设情况\n全年公开30条。',
      '（三）加强政府信息公开工作的组织领导和制度机制建设情况\n全年公开30条。',
      'a long sub-heading',
    ],
    ['公开信息30条。\n开展培训2次。', '公开信息30条。\n开展培训2次。', 'two paragraphs that end'],
    ['（一）主动公开\n- 2 -\n全年公开30条。', '（一）主动公开\n全年公开30条。', 'a heading at the end of a page'],
    [
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n自然人',
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n自然人',
      'a remark in brackets, and the first cell of its table',
    ],
    ['存在的问题：\n一是不够。', '存在的问题：\n一是不够。', 'a colon and the list'],
    ['本年新收数量\n3\n上年结转数量\n0', '本年新收数量\n3\n上年结转数量\n0', 'a cell a line'],
    ['结果\t维持\n0\t0', '结果\t维持\n0\t0', 'rows with tabs'],
    ['|结果|维持|\n|0|0|', '|结果|维持|\n|0|0|', 'rows with bars'],
    ['主动公开、\n一是加强', '主动公开、\n一是加强', 'a list marker never continues'],
    ['加强培训，\n2.提高水平', '加强培训，\n2.提高水平', 'an Arabic marker'],
    ['加强培训，\n①提高水平', '加强培训，\n①提高水平', 'a circled marker'],
    ['加强培训，\n（二）提高水平', '加强培训，\n（二）提高水平', 'a bracketed marker'],
    ['加强培训，\n## 二、提高水平', '加强培训，\n二、提高水平', 'a heading mark'],
    ['加强培训，\n其次，提高水平', '加强培训，\n其次，提高水平', 'a word of sequence'],
    ['石篆镇人民政府\n2022年1月20日', '石篆镇人民政府\n2022年1月20日', 'sign-off and date'],
    ['特此报告，望批复\n二〇二二年一月二十日', '特此报告，望批复\n二〇二二年一月二十日', 'a date in Chinese'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));

  const joined: Table = [
    [
      '加强培训，\n一是一，二是二',
      '加强培训，\n一是一，二是二',
      'looks like a marker at the beginning of a line, so it stays',
    ],
    ['公开率达到，\n2021年的95%', '公开率达到，2021年的95%', 'a year is no marker'],
    ['上升到，\n1.5万元', '上升到，1.5万元', 'a decimal is no marker'],
    ['关于，\n二是否公开', '关于，二是否公开', '是否 is no marker'],
  ];
  it.each(joined)('markers and their near misses: %j → %j (%s)', (source, expected) =>
    expect(text(source)).toBe(expected),
  );
});

describe('paragraphs that are left as gaps', () => {
  const cases: Table = [
    ['全年公开30条。　　开展培训2次。', '全年公开30条。\n开展培训2次。', 'two wide spaces behind a full stop'],
    ['全年公开30条。\u00A0\u00A0开展培训2次。', '全年公开30条。\n开展培训2次。', 'two nbsp'],
    ['全年公开30条。    开展培训2次。', '全年公开30条。\n开展培训2次。', 'four narrow spaces'],
    ['一、总体情况　　全年公开30条。', '一、总体情况\n全年公开30条。', 'behind a numbered heading'],
    ['全年公开30条。　开展培训2次。', '全年公开30条。开展培训2次。', 'near miss: one wide space'],
    ['全年公开30条。  开展培训2次。', '全年公开30条。开展培训2次。', 'near miss: two narrow spaces'],
    ['年　　度　　报　　告', '年度报告', 'near miss: a spread title'],
    ['|全年。　　|2|', '|全年。|2|', 'near miss: cells'],
    ['全年。　　\t2', '全年。\t2', 'near miss: cells with tabs'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});

describe('a report on one line', () => {
  const HEAD =
    '一、总体情况 2021年，我镇公开信息30条，没有发生因公开引起的争议，公开工作平稳有序，群众反映良好。全年召开专题会议2次，研究公开工作中的具体事项和下一步的安排，';
  const TAIL = '办理结果已经全部公开。';
  const cases: Table = [
    [
      `${HEAD}${TAIL} （一）主动公开 全年公开30条。`,
      `\n一、总体情况\n${HEAD.slice(7)}${TAIL}\n（一）主动公开\n全年公开30条。`,
      'a sub-heading between single spaces',
    ],
    [
      `一、总体情况 （一）主动公开 ${HEAD.slice(7)}${TAIL}`,
      `\n一、总体情况\n（一）主动公开\n${HEAD.slice(7)}${TAIL}`,
      'a heading right behind another',
    ],
    [
      `${HEAD}${TAIL} 四、复议、诉讼情况 没有发生。`,
      `\n一、总体情况\n${HEAD.slice(7)}${TAIL}\n\n四、复议、诉讼情况\n没有发生。`,
      'an enumeration comma in a heading',
    ],
    [
      `${HEAD}${TAIL} 存在问题 一是更新慢。`,
      `\n一、总体情况\n${HEAD.slice(7)}${TAIL}\n存在问题\n一是更新慢。`,
      'the title of a list without a number',
    ],
    [
      `${HEAD.slice(8)}${TAIL}　　存在问题　　一是更新慢。`,
      `${HEAD.slice(8)}${TAIL}\n存在问题\n一是更新慢。`,
      'behind wide gaps',
    ],
    [
      `${HEAD}办理 - 3 - 结果已经公开。`,
      `\n一、总体情况\n${HEAD.slice(7)}办理结果已经公开。`,
      'a page number inside a sentence',
    ],
    [
      `${HEAD}${TAIL} 上一篇：岚溪镇年报 下一篇：没有了`,
      `\n一、总体情况\n${HEAD.slice(7)}${TAIL}\n`,
      'links to the pages before and behind',
    ],
    [
      `${HEAD}${TAIL} 溪前镇人民政府 2022年1月20日`,
      `\n一、总体情况\n${HEAD.slice(7)}${TAIL}\n溪前镇人民政府2022年1月20日`,
      'issuer and date at the end',
    ],
    [
      `${HEAD}${TAIL} 一、二、三、各村都已公开。`,
      `\n一、总体情况\n${HEAD.slice(7)}${TAIL}一、二、三、各村都已公开。`,
      'near miss: an enumeration of numerals',
    ],
    [
      `${HEAD}存在 问题的地方已经改正，${TAIL}`,
      `\n一、总体情况\n${HEAD.slice(7)}存在问题的地方已经改正，${TAIL}`,
      'near miss: a space inside a sentence',
    ],
    [
      `${HEAD.replaceAll('。', '。 ')}${TAIL} 全年公开30条。 开展培训2次。`,
      `\n一、总体情况\n${HEAD.slice(7)}${TAIL}全年公开30条。开展培训2次。`,
      'near miss: a space behind every sentence',
    ],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) =>
    expect(text(source).trim().replace(/\n+/g, '\n')).toBe(expected.trim().replace(/\n+/g, '\n')),
  );
});
