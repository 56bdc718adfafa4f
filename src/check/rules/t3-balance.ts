import { TABLE_3_COLUMN_LABELS, TABLE_3_COLUMNS } from '../../model/forms.js';
import { applicationsReport } from '../example-report.js';
import { exampleTable3 } from '../example-table.js';
import { pass, type Rule } from '../rule.js';
import { rowAt, tablesOf, unequal } from '../table.js';
import { flatMapped } from '../../model/flat-mapped.js';

const balanced = {
  received: [3, 0, 0, 0, 0, 0, 3],
  granted: [3, 0, 0, 0, 0, 0, 3],
  handled: [3, 0, 0, 0, 0, 0, 3],
} as const;

export const t3Balance: Rule = {
  id: 'T3-balance',
  law: 'In every column of table 3, received plus carried over equals handled plus carried forward.',
  source:
    'Printed above table 3 of both forms: 第一项加第二项之和，等于第三项加第四项之和 (国办公开办函〔2019〕60号, 〔2021〕30号).',
  check: (facts) =>
    flatMapped(tablesOf(facts, 3), (table) => {
      const [received, over] = [rowAt(table, 'received'), rowAt(table, 'carriedOver')];
      const [handled, forward] = [rowAt(table, 'handled'), rowAt(table, 'carriedForward')];
      const failures = flatMapped(TABLE_3_COLUMNS, (column, i) => {
        const outcome = unequal(
          [received.get(column), over.get(column)],
          [handled.get(column), forward.get(column)],
          (left, right) =>
            `Table 3, column ${TABLE_3_COLUMN_LABELS[i]}: received and carried over give ${left}, handled and carried forward give ${right}`,
        );
        return outcome ? [outcome] : [];
      });
      return failures.length > 0 ? failures : [pass('Table 3 balances in every column')];
    }),
  example: applicationsReport(exampleTable3({ ...balanced, received: [4, 0, 0, 0, 0, 0, 4] })),
  nearMiss: applicationsReport(
    exampleTable3({ ...balanced, received: [4, 0, 0, 0, 0, 0, 4], carriedForward: [1, 0, 0, 0, 0, 0, 1] }),
  ),
};
