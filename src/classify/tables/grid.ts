import type { PlacedCell, TableCells } from './cells.js';
import type { LabelRun } from './runs.js';

/** Where each column of a head stands in the rows of a grid; null where the heads do not tell it (rows of different widths, a head that spans others). */
export type ColumnPlaces = ReadonlyMap<string, number> | null;

/**
 * The places of columns by the heads above them. It is told only where the rows of the heads and the row itself are equally wide: then the same place means the same column,
 * whatever cells cover the labels in front.
 */
export function columnPlaces(
  table: TableCells,
  heads: readonly LabelRun[],
  columns: readonly string[],
  row: number,
): ColumnPlaces {
  if (table.layout !== 'rows') return null;
  const width = table.widths[row];
  const places = new Map<string, number>();
  for (const key of columns) {
    const head = heads.find(
      (run) =>
        table.widths[run.row] === width && run.known.some((known) => known.kind === 'column' && known.key === key),
    );
    if (!head) return null;
    places.set(key, head.column);
  }
  const inOrder = [...places.values()];
  return inOrder.every((place, i) => i === 0 || place > (inOrder[i - 1] as number)) ? places : null;
}

/** The cells of a row at those places; null where a label stands in one of them. A row's cells follow one another, so one walk finds them all. */
export function cellsAt(run: LabelRun, places: ReadonlyMap<string, number>): PlacedCell[] | null {
  const found: PlacedCell[] = [];
  let i = 0;
  for (const place of places.values()) {
    while (i < run.cells.length && !isAt(run.cells[i] as PlacedCell, run.row, place)) i++;
    const cell = run.cells[i];
    if (!cell) return null;
    found.push(cell);
  }
  return found;
}

const isAt = (cell: PlacedCell, row: number, column: number): boolean => cell.row === row && cell.column === column;
