import { compareValues, placesOf, type CrossOutcome, type CrossRule } from './rule.js';
import { rowsOutcome } from './rows.js';

const ROWS = [
  ['rules', '规章'],
  ['normativeDocuments', '行政规范性文件'],
] as const;

/** Y-valid: documents in force are those of the year before, with those issued and without those repealed. Tolerance 0. */
export const yValid = {
  id: 'Y-valid',
  law: 'In table 2 of the 2021 form, the documents in force equal those of the year before plus those issued less those repealed.',
  source: '国办公开办函〔2021〕30号, table 2, Article 20 (1): 本年制发件数, 本年废止件数, 现行有效件数.',
  /** Executed by the tests: in force before, issued, repealed, in force. */
  example: { before: 4, issued: 2, repealed: 1, valid: 5, status: 'PASS' },
  counterExample: { before: 4, issued: 2, repealed: 1, valid: 6, status: 'FAIL' },
  /** A blank is no zero. */
  nearMiss: { before: 4, issued: 2, repealed: null, valid: 6, status: 'CANNOT_JUDGE' },
  check: (earlier, later) =>
    rowsOutcome(
      ROWS.flatMap(([row, label]): CrossOutcome[] => {
        const key = (column: string): string => `t2.${row}.${column}`;
        const before = earlier.figure(key('valid'));
        const [issued, repealed, valid] = ['issued', 'repealed', 'valid'].map((column) => later.figure(key(column)));
        // A year without the column has another form (or no table): the rule does not apply.
        const isForm = [before, earlier.figure(key('issued')), earlier.figure(key('repealed'))].some((c) => c !== null);
        if (!isForm || [issued, repealed, valid].every((c) => !c)) return [];
        const all = before && issued && repealed && valid;
        const expected = all ? before.value + issued.value - repealed.value : null;
        const status = compareValues(expected, all ? valid.value : null);
        const [y, x] = [later.report.year, earlier.report.year];
        return [
          {
            status,
            message: all
              ? `${label}: ${before.value} in force in ${x} + ${issued.value} issued − ${repealed.value} repealed = ${expected}, the report of ${y} says ${valid.value}.`
              : `${label}: a cell that the sum of ${x} and ${y} needs is blank.`,
            place: row,
            earlier: placesOf([before]),
            later: placesOf([issued ?? null, repealed ?? null, valid ?? null]),
          },
        ];
      }),
    ),
} as const satisfies CrossRule & Record<string, unknown>;
