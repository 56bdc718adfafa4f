import { TABLE_3_COLUMNS } from '../../model/forms.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { TableCells } from './cells.js';
import { fit } from './fit.js';
import { cellsAt, columnPlaces, type ColumnPlaces } from './grid.js';
import type { Doubt, Place, ReadTable } from './place.js';
import type { LabelRun } from './runs.js';

const hasColumn = (run: LabelRun): boolean => run.known.some((known) => known.kind === 'column');

/** Table 3: 23 or 25 rows of seven columns. */
export function readTable3(table: TableCells, runs: readonly LabelRun[]): ReadTable {
  const first = runs.findIndex((run) => rowKey(run, NONE, NONE) !== null && !hasColumn(run));
  const heads = first < 0 ? [] : runs.slice(0, first);
  const columns = columnsOf(heads);
  const placesAt = headPlaces(table, heads, columns);
  const places: Place[] = [];
  const doubts: Doubt[] = [];
  const seen = new Set<string>();
  const labels = new Set<string>();
  for (const [i, run] of runs.entries()) {
    if (i < first || first < 0) continue;
    const row = rowKey(run, seen, labels);
    if (row === null) continue;
    labels.add(row);
    // A group's label that is a row's in the other form, or a label repeated over a covered cell, has no cells of its own.
    const filled = run.cells.filter((cell) => cell.text !== '').length;
    if (seen.has(row) || (filled === 0 && run.cells.length < columns.length)) continue;
    seen.add(row);
    const { cells, doubt } = inColumns(table, run, placesAt(run.row), columns);
    for (const [k, cell] of cells.entries()) {
      const column = columns[k];
      if (cell && column) places.push({ row, column, cell });
    }
    if (doubt !== null)
      doubts.push({ start: run.label.start, end: run.label.end, words: `${doubt} in the row ${run.label.text}` });
  }
  return { places, doubts };
}

/** Where the columns stand in a row. Only the row's width matters, so it is looked for once a width and not once for each of 25 rows. */
function headPlaces(
  table: TableCells,
  heads: readonly LabelRun[],
  columns: readonly (string | null)[],
): (row: number) => ColumnPlaces {
  const named = columns.filter((column) => column !== null);
  const known = new Map<number | undefined, ColumnPlaces>();
  return (row) => {
    const width = table.widths[row];
    let places = known.get(width);
    if (places === undefined) {
      places = named.length === columns.length ? columnPlaces(table, heads, named, row) : null;
      known.set(width, places);
    }
    return places;
  };
}

function inColumns(
  table: TableCells,
  run: LabelRun,
  places: ColumnPlaces,
  columns: readonly (string | null)[],
): { cells: readonly (Place['cell'] | undefined)[]; doubt: string | null } {
  const byHeads = places && cellsAt(run, places);
  if (byHeads) return { cells: byHeads, doubt: null };
  const fitted = fit(table, run, columns.length);
  if (fitted.doubt === null) return fitted;
  const filled = run.cells.filter((cell) => cell.text !== '');
  // Where only one value is left of a row, it is the total: townships fill in the totals and leave the rest blank (and somebody dropped the blanks).
  const total = columns.lastIndexOf('total');
  if (filled.length === 1 && total >= 0 && run.cells.length < columns.length) {
    const cells = Array.from({ length: total + 1 }, (_, i) => (i === total ? filled[0] : undefined));
    return { cells, doubt: null };
  }
  return fitted;
}

/** The columns that the heads name, in the form's order; all seven where they name none, or not all can be told. Three stand where nobody divided the legal persons: the middle one is none of the form's. */
function columnsOf(heads: readonly LabelRun[]): readonly (string | null)[] {
  const named = new Set(
    flatMapped(heads, (run) => run.known.filter((known) => known.kind === 'column').map((known) => known.key)),
  );
  const legalPersons = heads.some((run) => /法人/.test(run.label.text));
  if (legalPersons && named.size === 2 && named.has('natural') && named.has('total')) return ['natural', null, 'total'];
  const columns = TABLE_3_COLUMNS.filter((column) => named.has(column));
  return columns.length === TABLE_3_COLUMNS.length - 1 && !named.has('total') ? columns : TABLE_3_COLUMNS;
}

const NONE: ReadonlySet<string> = new Set();

/** The row that a label names at this place of the table: 总计 and 其他 are rows only below the rows before them. `seen`: rows with their cells, `labels`: rows with or without. */
function rowKey(run: LabelRun, seen: ReadonlySet<string>, labels: ReadonlySet<string>): string | null {
  const key = run.known.find((known) => known.kind === 'row')?.key;
  if (key === 'handled') return labels.size > 0 ? key : null;
  if (key === 'otherHandling.other')
    return seen.has('otherHandling.noPayment') || seen.has('otherHandling.noCorrection') || labels.has('otherHandling')
      ? key
      : null;
  return key ?? null;
}
