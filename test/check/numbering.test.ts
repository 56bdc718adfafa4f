import { describe, expect, it } from '@jest/globals';
import { findingsOf } from './findings.js';

/** Messages of the rule that FAIL. */
const messages = (source: string): string[] =>
  findingsOf(source)
    .filter((f) => f.rule === 'numbering' && f.status === 'FAIL')
    .map((f) => f.message);
const TITLE = '溪前镇2021年政府信息公开工作年度报告\n\n';
const sections = (numbers: readonly string[]): string =>
  TITLE +
  ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况', '其他需要报告的事项']
    .slice(0, numbers.length)
    .map((heading, i) => `${numbers[i]}${heading}\n\n我镇认真开展工作。\n\n`)
    .join('');
const items = (body: string): string => `${TITLE}一、总体情况\n\n${body}\n\n二、其他需要报告的事项\n\n没有其他事项。\n`;

describe('numbering of sections', () => {
  const cases: readonly (readonly [numbers: readonly string[], failures: readonly RegExp[], why: string])[] = [
    [['一、', '二、', '三、', '四、'], [], 'runs on'],
    [['一、', '二、', '四、', '五、'], [/skips/], 'skips one'],
    [['一、', '二、', '二、', '三、'], [/repeats/], 'repeats one'],
    [['1、', '二、', '三、', '四、'], [/style/], 'changes the style'],
    [['一、', '二、', '一、', '二、'], [/again/], 'starts again'],
    [['', '二、', '三、', '四、'], [/begin with "二、"/], 'the first number was lost'],
    [['、', '、', '、', '、'], [], 'near miss: all numerals were lost'],
    [['一、', '二、', '', '四、'], [], 'near miss: a heading without its number in between'],
  ];
  it.each(cases)('%j (%s)', (numbers, failures) => {
    const found = messages(sections(numbers));
    expect(found).toHaveLength(failures.length);
    failures.forEach((pattern, i) => expect(found[i]).toMatch(pattern));
  });
});

describe('numbering of sections, near misses', () => {
  const report = (...lines: readonly string[]): string => TITLE + lines.map((line) => `${line}\n\n`).join('');
  it.each([
    [
      'an inner list of the same style',
      report(
        '一、总体情况',
        '开展培训2次。',
        '二、存在的主要问题及改进情况',
        '一、公开意识不强',
        '二、更新不够及时',
        '三、其他需要报告的事项',
        '没有其他事项。',
      ),
    ],
    [
      'parts that count anew',
      report(
        '第一部分',
        '一、总体情况',
        '开展培训2次。',
        '二、主动公开政府信息情况',
        '公开信息30条。',
        '第二部分',
        '一、存在的主要问题',
        '更新不够及时。',
        '二、改进措施',
        '将及时更新。',
      ),
    ],
  ])('%s', (_why, source) => expect(messages(source)).toEqual([]));
});

describe('numbering of items', () => {
  const cases: readonly (readonly [body: string, failures: readonly RegExp[], why: string])[] = [
    ['一是健全制度。二是开展培训。三是修缮公开栏。', [], 'runs on'],
    ['一是健全制度。三是开展培训。', [/skips/], 'skips one'],
    ['一是健全制度。二是开展培训。二是修缮公开栏。', [/repeats/], 'repeats one'],
    ['二是健全制度，落实责任。', [/begins/], 'begins with the second'],
    ['一是健全制度。二是开展培训。三要修缮公开栏。四加强宣传。', [/style/], 'changes its style'],
    ['一要健全制度。二要开展培训。', [], '一要 is a style of its own'],
    ['（一）健全制度。制定办法。\n（三）开展培训。培训2次。', [/skips/], 'bracketed items'],
    ['1.健全制度，制定办法。\n2.开展培训，培训2次。\n4.修缮公开栏，更新内容。', [/skips/], 'Arabic items'],
    [
      '（一）健全制度。一是制定办法；二是落实责任。\n（二）开展培训。一是分批；二是分类。',
      [],
      'near miss: an inner list begins anew in every item',
    ],
    ['首先，健全制度；其次，开展培训；最后，修缮公开栏。', [], 'near miss: 最后 has no number'],
    [
      '1、健全制度，制定办法。\n2.开展培训，培训2次。\n3、修缮公开栏，更新内容。',
      [/style/],
      'changes the mark behind the number',
    ],
    [
      '1、健全制度，制定办法。\n办法已印发各村。\n2、开展培训，培训2次。',
      [],
      'near miss: a paragraph without a number between two items',
    ],
    ['一是要健全制度。二是开展培训。三是要修缮公开栏。', [], 'near miss: 一是要 is 一是'],
    [
      '（一）健全制度\n制定办法。\n1.办法已印发。\n2.责任已落实。\n（二）开展培训\n培训2次。\n1.分批培训。\n2.分类培训。',
      [],
      'near miss: inner numbers begin anew under every title',
    ],
    ['主要做法一是健全制度；二是开展培训；三是修缮公开栏。', [], 'near miss: the first without a mark before it'],
  ];
  it.each(cases)('%j (%s)', (body, failures) => {
    const found = messages(items(body));
    expect(found).toHaveLength(failures.length);
    failures.forEach((pattern, i) => expect(found[i]).toMatch(pattern));
  });
});
