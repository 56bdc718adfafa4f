import { TABLE_3_COLUMN_LABELS, TABLE_3_COLUMNS, TABLE_3_ROWS } from '../../model/forms.js';
import { applicationsReport } from '../example-report.js';
import { exampleTable3 } from '../example-table.js';
import { pass, type Rule } from '../rule.js';
import { rowAt, tablesOf, unequal } from '../table.js';
import { flatMapped } from '../../model/flat-mapped.js';

const NO_OUTCOME = new Set(['received', 'carriedOver', 'handled', 'carriedForward']);
const rows = { received: [3, 0, 0, 0, 0, 0, 3], handled: [3, 0, 0, 0, 0, 0, 3] } as const;

export const t3Outcomes: Rule = {
  id: 'T3-outcomes',
  law: 'In every column of table 3, the total of outcomes 三（七） equals the sum of （一） to （六）.',
  source: 'Layout of table 3 in both forms (国办公开办函〔2019〕60号, 〔2021〕30号).',
  check: (facts) =>
    flatMapped(tablesOf(facts, 3), (table) => {
      const outcomes = TABLE_3_ROWS.filter(
        (row) => (row.form === undefined || row.form === table.form) && !NO_OUTCOME.has(row.key),
      ).map((row) => rowAt(table, row.key));
      const handled = rowAt(table, 'handled');
      const failures = flatMapped(TABLE_3_COLUMNS, (column, i) => {
        const outcome = unequal(
          outcomes.map((row) => row.get(column)),
          [handled.get(column)],
          (left, right) =>
            `Table 3, column ${TABLE_3_COLUMN_LABELS[i]}: the outcomes sum to ${left}, the total says ${right}`,
        );
        return outcome ? [outcome] : [];
      });
      return failures.length > 0 ? failures : [pass('The outcomes of table 3 sum to their total in every column')];
    }),
  example: applicationsReport(exampleTable3({ ...rows, granted: [2, 0, 0, 0, 0, 0, 2] })),
  nearMiss: applicationsReport(
    exampleTable3({ ...rows, granted: [2, 0, 0, 0, 0, 0, 2], partly: [1, 0, 0, 0, 0, 0, 1] }),
  ),
};
