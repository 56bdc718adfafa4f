import { TABLE_3_COLUMNS, TABLE_3_ROWS } from '../../model/forms.js';
import { applicationsReport } from '../example-report.js';
import { exampleTable3 } from '../example-table.js';
import { pass, type Rule } from '../rule.js';
import { rowAt, tablesOf, unequal } from '../table.js';
import { flatMapped } from '../../model/flat-mapped.js';

const APPLICANTS = TABLE_3_COLUMNS.filter((column) => column !== 'total');
const rows = {
  received: [2, 1, 0, 0, 0, 0, 3],
  handled: [2, 1, 0, 0, 0, 0, 3],
  partly: [0, 1, 0, 0, 0, 0, 1],
} as const;

export const t3Applicants: Rule = {
  id: 'T3-applicants',
  law: 'In every row of table 3, the total equals the sum of the six kinds of applicants.',
  source: 'Layout of table 3 in both forms (国办公开办函〔2019〕60号, 〔2021〕30号).',
  check: (facts) =>
    flatMapped(tablesOf(facts, 3), (table) => {
      const failures = flatMapped(TABLE_3_ROWS, (row) => {
        const cells = rowAt(table, row.key);
        const outcome = unequal(
          APPLICANTS.map((column) => cells.get(column)),
          [cells.get('total')],
          (left, right) => `Table 3, row ${row.label}: the applicants sum to ${left}, the total says ${right}`,
        );
        return outcome ? [outcome] : [];
      });
      return failures.length > 0 ? failures : [pass('Every row of table 3 sums to its total')];
    }),
  // One case stands in the wrong total: every column still balances.
  example: applicationsReport(
    exampleTable3({ ...rows, granted: [2, 0, 0, 0, 0, 0, 1], partly: [0, 1, 0, 0, 0, 0, 2] }),
  ),
  nearMiss: applicationsReport(exampleTable3({ ...rows, granted: [2, 0, 0, 0, 0, 0, 2] })),
};
