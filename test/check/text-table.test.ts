import { describe, expect, it } from '@jest/globals';
import { table3 } from '../support/form-tables.js';
import { answers } from './findings.js';

const three = table3('FORMAT_2021', 'Markdown', {
  received: [3, 0, 0, 0, 0, 0, 3],
  granted: [3, 0, 0, 0, 0, 0, 3],
  handled: [3, 0, 0, 0, 0, 0, 3],
});
const report = (body: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n${body}\n\n${three}\n`;

describe('text-table: a number of the text and the same of the table', () => {
  const cases: readonly (readonly [body: string, failures: number, why: string])[] = [
    ['我镇收到政府信息公开申请3件。', 0, 'equal'],
    ['我镇收到政府信息公开申请2件。', 1, 'unequal'],
    ['我镇没有收到政府信息公开申请。', 1, 'none against three'],
    ['我镇没有收到公民、法人和其他组织提出的政府信息公开申请。', 1, 'none, with the list of who may apply'],
    ['我镇收到政府信息公开申请3件，其中网上收到申请1件。', 0, 'near miss: one channel'],
    ['2020年我镇收到政府信息公开申请5件。2021年我镇收到政府信息公开申请3件。', 0, 'near miss: another year'],
    ['上年收到政府信息公开申请5件，本年收到政府信息公开申请3件。', 0, 'near miss: last year'],
    ['我镇收到政府信息公开申请约4件。', 0, 'near miss: inexact'],
    ['我镇收到政府信息公开申请3件，上年结转1件。', 1, 'carried over: of another year, and in the table'],
    ['我镇收到政府信息公开申请3件（含上年结转0件）。', 0, 'near miss: the same'],
    ['我镇收到政府信息公开申请3件，办结2件。', 1, 'another number of the same table'],
  ];
  it.each(cases)('%s → %i (%s)', (body, failures) =>
    expect(answers(report(body), 'text-table').filter((status) => status === 'FAIL')).toHaveLength(failures),
  );
});
