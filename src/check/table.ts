import type { DraftTable, TableCell } from '../model/classified.js';
import { flatMapped } from '../model/flat-mapped.js';
import type { Span } from '../model/span.js';
import { cannotJudge, fail, type Facts, type Outcome } from './rule.js';

export const tablesOf = (facts: Facts, number: 2 | 3 | 4): readonly DraftTable[] =>
  facts.classified.tables.filter((t) => t.number === number && t.cells.length > 0);

/** The cells by row and column of the table that was asked for last: the rules of table 3 ask for several hundred, one after the other. */
let latest: { readonly of: DraftTable; readonly rows: ReadonlyMap<string, ReadonlyMap<string, TableCell>> } | null =
  null;

/** The cells of this row by column, the first one of each; none where the table has no such row. */
export function rowAt(table: DraftTable, row: string): ReadonlyMap<string, TableCell> {
  if (latest?.of !== table) latest = { of: table, rows: byRow(table) };
  return latest.rows.get(row) ?? NO_CELLS;
}
const NO_CELLS: ReadonlyMap<string, TableCell> = new Map();

/** The first cell of this row and column. */
export const cellAt = (table: DraftTable, row: string, column: string): TableCell | undefined =>
  rowAt(table, row).get(column);

function byRow({ cells }: DraftTable): Map<string, Map<string, TableCell>> {
  const rows = new Map<string, Map<string, TableCell>>();
  let row: string | null = null;
  let held = new Map<string, TableCell>();
  for (const cell of cells) {
    // The cells of a row stand together.
    if (cell.row !== row) {
      row = cell.row;
      held = rows.get(row) ?? new Map<string, TableCell>();
      rows.set(row, held);
    }
    if (!held.has(cell.column)) held.set(cell.column, cell);
  }
  return rows;
}

export const spanOf = (cells: readonly (TableCell | undefined)[]): Span[] =>
  flatMapped(cells, (c) => (c && c.cell.end > c.cell.start ? [{ start: c.cell.start, end: c.cell.end }] : []));

/**
 * Whether two sums of cells are equal. Blank cells count as nothing where that makes the sums equal; where it does not, a blank may stand for
 * any number, so nothing can be said. Null where every cell is blank or the sums are equal.
 */
export function unequal(
  left: readonly (TableCell | undefined)[],
  right: readonly (TableCell | undefined)[],
  say: (left: string, right: string) => string,
): Outcome | null {
  // Nearly every row and column adds up (or is blank on both sides, and the sums are 0).
  if (sum(left) === sum(right)) return null;
  const all = [...left, ...right];
  const show = (cells: readonly (TableCell | undefined)[]): string => {
    const shown = cells.filter((c) => c?.value).map((c) => String(c?.value));
    return shown.length > 1 ? `${shown.join(' + ')} = ${sum(cells)}` : String(sum(cells));
  };
  const message = say(show(left), show(right));
  const blanks = all.some((c) => c === undefined || c.value === null);
  const sides = [left, right].every((side) => side.some((c) => c !== undefined && c.value !== null));
  return blanks && !sides ? cannotJudge(`${message}, but cells are blank`, spanOf(all)) : fail(message, spanOf(all));
}

function sum(cells: readonly (TableCell | undefined)[]): number {
  let total = 0;
  for (const cell of cells) total += cell?.value ?? 0;
  return total;
}
