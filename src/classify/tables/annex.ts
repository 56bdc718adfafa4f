import { ANNEX_ROWS } from '../../model/annex.js';
import { isUnitCell } from '../../model/form-labels.js';
import { isValueCell } from '../../model/cell-value.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { Doubt, Place, ReadTable } from './place.js';
import type { LabelRun } from './runs.js';

const UNDER = new Map(ANNEX_ROWS.map((row) => [row.key, row.under]));
/** Rows that others with like labels stand below. */
const ABOVE = new Set(flatMapped(ANNEX_ROWS, (row) => (row.under === undefined ? [] : [row.under])));

/** The annex of the narrative form: one value a row, behind the unit. */
export function readAnnex(runs: readonly LabelRun[]): ReadTable {
  const places: Place[] = [];
  const doubts: Doubt[] = [];
  const seen = new Set<string>();
  let above = '';
  for (const { known, cells, label } of runs) {
    const keys = flatMapped(known, (k) => (k.kind === 'row' ? [k.key] : []));
    const row = keys.find((key) => UNDER.get(key) === undefined || UNDER.get(key) === above) ?? null;
    if (row === null || seen.has(row)) continue;
    if (ABOVE.has(row)) above = row;
    const units = cells.filter((cell) => isUnit(cell.text));
    const values = cells.filter((cell) => cell.text !== '' && !isUnit(cell.text) && isValueCell(cell.text));
    if (units.length === 0 && values.length === 0) continue;
    seen.add(row);
    const blank = cells.find((cell) => cell.text === '' && cell.start >= (units[0]?.end ?? 0));
    const [cell = blank] = values;
    if (values.length > 1)
      doubts.push({ start: label.start, end: label.end, words: `${values.length} values in the row ${label.text}` });
    else if (cell) places.push({ row, column: 'count', cell, unit: units[0]?.text ?? '' });
  }
  return { places, doubts };
}

const isUnit = (words: string): boolean => /\p{Script=Han}/u.test(words) && words !== '无' && isUnitCell(words);
