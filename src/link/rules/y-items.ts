import { compareValues, placesOf, type CrossOutcome, type CrossRule } from './rule.js';
import { rowsOutcome } from './rows.js';

const ROWS = [
  ['licences', '行政许可'],
  ['otherServices', '其他对外管理服务事项'],
  ['penalties', '行政处罚'],
  ['coercion', '行政强制'],
  ['fees', '行政事业性收费'],
] as const;

/** Y-items: the items that a report starts from are those that the year before ended with. Tolerance 0. */
export const yItems = {
  id: 'Y-items',
  law: 'In table 2 of the 2019 form, 上一年项目数量 equals that of the year before plus its 本年增/减.',
  source: '国办公开办函〔2019〕60号, table 2, Article 20 (5), (6) and (8).',
  /** Executed by the tests: items before and change of the earlier year, items before of the later one. */
  example: { before: 30, change: -2, start: 28, status: 'PASS' },
  counterExample: { before: 30, change: -2, start: 30, status: 'FAIL' },
  /** A blank is no zero. */
  nearMiss: { before: 30, change: null, start: 28, status: 'CANNOT_JUDGE' },
  check: (earlier, later) =>
    rowsOutcome(
      ROWS.flatMap(([row, label]): CrossOutcome[] => {
        const before = earlier.figure(`t2.${row}.itemsBefore`);
        const change = earlier.figure(`t2.${row}.change`);
        const start = later.figure(`t2.${row}.itemsBefore`);
        // The year after the 2019 form has no such column; a year without any of the cells says nothing.
        if ((before === null && change === null) || start === null) return [];
        const expected = before && change ? before.value + change.value : null;
        const status = compareValues(expected, start.value);
        const [x, y] = [earlier.report.year, later.report.year];
        return [
          {
            status,
            message:
              before && change
                ? `${label}: ${before.value} items and a change of ${change.value} in ${x} give ${expected}, the report of ${y} starts from ${start.value}.`
                : `${label}: a cell of ${x} that the sum needs is blank.`,
            place: row,
            earlier: placesOf([before, change]),
            later: placesOf([start]),
          },
        ];
      }),
    ),
} as const satisfies CrossRule & Record<string, unknown>;
