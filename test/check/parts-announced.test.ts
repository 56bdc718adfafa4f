import { describe, expect, it } from '@jest/globals';
import { answers } from './findings.js';

const report = (body: string, preamble = ''): string =>
  `溪前镇2021年政府信息公开工作年度报告\n\n${preamble}\n\n一、总体情况\n\n${body}\n\n二、其他需要报告的事项\n\n没有其他事项。\n`;

describe('parts-announced, in a list', () => {
  const cases: readonly (readonly [body: string, status: readonly string[], why: string])[] = [
    ['着重抓好以下两个方面：一是健全制度。二是开展培训。', ['PASS'], 'two of two'],
    ['着重抓好以下三个方面：一是健全制度。二是开展培训。', ['FAIL'], 'two of three'],
    ['着重抓好以下一个方面：一是健全制度。二是开展培训。', ['FAIL'], 'two of one'],
    ['着重抓好以下3方面工作：\n1.健全制度，落实责任。\n2.开展培训，提高能力。', ['FAIL'], 'lines, Arabic numeral'],
    [
      '主要围绕两个方面公开：\n（一）围绕政策公开。发布文件。\n（二）围绕收费公开。发布标准。',
      ['PASS'],
      'bracketed items',
    ],
    ['坚持四个方面相结合，推进公开。一是健全制度。二是开展培训。', [], 'near miss: no colon, so nothing is announced'],
    ['做好两项工作。', [], 'near miss: no list'],
  ];
  it.each(cases)('%j → %j (%s)', (body, status) => expect(answers(report(body), 'parts-announced')).toEqual(status));
});

describe('parts-announced, of the whole report', () => {
  const cases: readonly (readonly [preamble: string, status: readonly string[], why: string])[] = [
    ['本报告由总体情况、其他事项两个部分组成。', ['PASS'], 'two of two'],
    ['本报告由总体情况等六个部分组成。', ['FAIL'], 'two of six'],
    ['全文包括总体情况等2个部分。', ['PASS'], 'Arabic numeral'],
    ['本报告由党政办编制。', [], 'nothing announced'],
  ];
  it.each(cases)('%s → %j (%s)', (preamble, status) =>
    expect(answers(report('开展培训2次。', preamble), 'parts-announced')).toEqual(status),
  );
});
