import { describe, expect, it } from '@jest/globals';
import { table3 } from '../support/form-tables.js';
import { answers } from './findings.js';

const report = (body: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n${body}\n`;
const some = table3('FORMAT_2021', 'Markdown', {
  received: [1, 0, 0, 0, 0, 0, 1],
  granted: [1, 0, 0, 0, 0, 0, 1],
  handled: [1, 0, 0, 0, 0, 0, 1],
});

describe('none-but-some: what there was none of is counted nowhere', () => {
  const cases: readonly (readonly [body: string, status: readonly string[], why: string])[] = [
    ['没有收到政府信息公开申请。', ['PASS'], 'none'],
    ['没有收到政府信息公开申请。全年收到政府信息公开申请2件。', ['FAIL'], 'none and two'],
    ['没有收到政府信息公开申请。其中网上申请1件，信函申请1件。', ['FAIL'], 'none, and two by channel'],
    ['没有收到政府信息公开申请。全年办结申请2件。', ['FAIL'], 'none received, two handled'],
    ['没有收到政府信息公开申请，没有上年结转件。予以公开1件。', ['FAIL'], 'none to answer, one granted'],
    [`没有收到政府信息公开申请。\n\n${some}`, ['FAIL'], 'none in words, one in the table'],
    [`没有收到公民、法人和其他组织的申请。\n\n${some}`, ['FAIL'], 'the list of who may apply narrows nothing'],
    [`收到政府信息公开申请0件。\n\n${some}`, ['PASS'], 'near miss: a number against a number is for text-table'],
    ['没有收到政府信息公开申请，上年结转1件，已办结1件。', ['PASS'], 'near miss: answered what was carried over'],
    ['没有收到信函申请，收到网上申请2件。', [], 'near miss: none by one channel'],
    ['上半年没有收到申请，下半年收到政府信息公开申请2件。', [], 'near miss: none in half the year'],
    ['没有收到政府信息公开申请。2020年收到政府信息公开申请2件。', ['PASS'], 'near miss: another year'],
    ['收到政府信息公开申请2件，没有不予公开的申请。', [], 'near miss: none of one outcome'],
  ];
  it.each(cases)('%s → %j (%s)', (body, status) => expect(answers(report(body), 'none-but-some')).toEqual(status));
});
