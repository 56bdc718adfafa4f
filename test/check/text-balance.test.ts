import { describe, expect, it } from '@jest/globals';
import { table3 } from '../support/form-tables.js';
import { answers } from './findings.js';

const report = (body: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n${body}\n`;

describe('text-balance: received + carried over = handled + carried forward, as the text states them', () => {
  const cases: readonly (readonly [body: string, status: readonly string[], why: string])[] = [
    ['收到申请3件，上年结转0件，办结3件，结转下年度0件。', ['PASS'], 'balanced'],
    ['收到申请3件，上年结转1件，办结3件，结转下年度1件。', ['PASS'], 'balanced with both carries'],
    ['收到申请3件，上年结转0件，办结2件，结转下年度0件。', ['FAIL'], 'one too few'],
    ['收到申请3件，上年结转0件，办结4件，结转下年度0件。', ['FAIL'], 'one too many'],
    ['收到申请3件，办结3件。', ['PASS'], 'carries not stated, and balanced without them'],
    ['收到申请3件，办结2件。', ['CANNOT_JUDGE'], 'what is missing may be carried forward'],
    ['收到申请0件，上年结转1件。', ['CANNOT_JUDGE'], 'no outcome stated'],
    ['没有收到政府信息公开申请。', [], 'nothing to balance'],
    ['收到申请0件，上年结转0件，办结1件，结转下年度0件。', ['FAIL'], 'none to handle, one handled'],
    ['收到申请3件，上年结转0件，办结4件。', ['FAIL'], 'what is not stated could only make it worse'],
    ['收到申请3件，办结4件。', ['CANNOT_JUDGE'], 'one may have been carried over'],
    [
      '收到申请3件，上年结转0件，办结2件，结转下年度0件，另有1件申请人撤回。',
      ['CANNOT_JUDGE'],
      'near miss: one withdrawn',
    ],
    ['收到申请约3件，办结2件。', [], 'an inexact number balances nothing'],
    [
      `收到申请3件，上年结转0件，办结2件，结转下年度0件。\n\n${table3('FORMAT_2021', 'Markdown', {})}`,
      [],
      'a report with table 3',
    ],
  ];
  it.each(cases)('%s → %j (%s)', (body, status) => expect(answers(report(body), 'text-balance')).toEqual(status));
});
