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
    ['工作中还存在以下三个问题。一是制度不健全。二是培训不足。', ['FAIL'], 'a full stop, but the words point ahead'],
    ['主要存在两方面问题，一是制度不健全，二是培训不足。', ['PASS'], 'a comma'],
    ['做到“三个到位”：一是领导到位。二是责任到位。三是措施到位。', ['PASS'], 'a slogan'],
    ['公开政府信息12条：一是网站8条；二是微信4条。', [], 'near miss: a count of what was published'],
    ['采取了三项措施：一是健全制度；二是开展培训；三是修缮公开栏。', ['PASS'], 'measures'],
    [
      '做好以下三个方面：\n1.健全制度，落实责任。\n责任已落实到人。\n2.开展培训，提高能力。\n3.修缮公开栏，更新内容。',
      ['PASS'],
      'near miss: a sentence between the items',
    ],
    [
      '做好以下三个方面：\n1.健全制度，落实责任。\n3.修缮公开栏，更新内容。',
      ['CANNOT_JUDGE'],
      'near miss: a number was lost',
    ],
    ['第三个方面工作：一是健全制度。二是开展培训。', [], 'near miss: one of several'],
  ];
  it.each(cases)('%j → %j (%s)', (body, status) => expect(answers(report(body), 'parts-announced')).toEqual(status));
});

describe('parts-announced, of the whole report', () => {
  const cases: readonly (readonly [preamble: string, status: readonly string[], why: string])[] = [
    ['本报告由总体情况、其他事项两个部分组成。', ['PASS'], 'two of two'],
    ['本报告由总体情况等六个部分组成。', ['FAIL'], 'two of six'],
    ['全文包括总体情况等2个部分。', ['PASS'], 'Arabic numeral'],
    ['本报告由党政办编制。', [], 'nothing announced'],
    ['本报告反映一部分工作。', [], 'near miss: a part'],
    ['本报告第三部分由党政办编制。', [], 'near miss: the third part'],
  ];
  it.each(cases)('%s → %j (%s)', (preamble, status) =>
    expect(answers(report('开展培训2次。', preamble), 'parts-announced')).toEqual(status),
  );
});
