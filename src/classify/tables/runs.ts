import type { Cell } from '../../model/classified.js';
import { exactLabels, isLabelStart, labelsOf, type KnownLabel, type TableNumber } from '../../model/form-labels.js';
import { isValueCell } from '../../model/cell-value.js';
import type { PlacedCell, TableCells } from './cells.js';

/** A label and the cells behind it, up to the next label or the end of the row. */
export interface LabelRun {
  readonly label: Cell;
  /** What the label may be in its table: never empty. */
  readonly known: readonly KnownLabel[];
  readonly row: number;
  readonly column: number;
  readonly cells: readonly PlacedCell[];
  /** The table goes on behind this run (so blank cells at its end were not merely cut off). */
  readonly closed: boolean;
}

/** Lines that a label may be broken over. */
const MAX_PIECES = 4;

/** A table as runs of a label and its cells, in the table's order. Words before the first label belong to nothing. */
export function labelRuns(table: TableCells, number: TableNumber): LabelRun[] {
  const runs: {
    label: Cell;
    known: readonly KnownLabel[];
    row: number;
    column: number;
    cells: PlacedCell[];
    closed: boolean;
  }[] = [];
  const { cells, layout } = table;
  let open: (typeof runs)[number] | null = null;
  for (let i = 0; i < cells.length;) {
    const cell = cells[i] as PlacedCell;
    const found = labelAt(table, i, number);
    if (found) {
      if (open) open.closed = true;
      const { label, known } = found;
      open = { label, known, row: cell.row, column: cell.column, cells: [], closed: false };
      runs.push(open);
      i = found.next;
      continue;
    }
    // A row's cells end with it; only a label that has none yet may have them in the next line.
    if (
      open &&
      layout === 'rows' &&
      cell.row !== open.row &&
      open.cells.some((c) => c.row !== cell.row && c.text !== '')
    ) {
      open.closed = true;
      open = null;
    }
    if (open && (cell.text === '' || isValueCell(cell.text) || layout === 'rows')) open.cells.push(cell);
    i++;
  }
  return runs;
}

function labelAt(
  { cells, layout }: TableCells,
  at: number,
  number: TableNumber,
): { label: Cell; known: readonly KnownLabel[]; next: number } | null {
  const cell = cells[at] as PlacedCell;
  if (cell.text === '' || isValueCell(cell.text)) return null;
  if (layout === 'cells') {
    const joined = joinedLabel(cells, at, number);
    if (joined) return joined;
  }
  const known = ofTable(labelsOf(cell.text), number);
  return known.length > 0 ? { label: cell, known, next: at + 1 } : null;
}

/** Nearly every label is known of one table only, so nothing is to be sorted out. */
function ofTable(known: readonly KnownLabel[], number: TableNumber): readonly KnownLabel[] {
  if (known.length === 0 || (known.length === 1 && known[0]?.table === number)) return known;
  return known.filter((label) => label.table === number);
}

/** A label that a narrow cell broke over lines (本年新 / 制作数量): the longest that the next lines make, word for word. */
function joinedLabel(
  cells: readonly PlacedCell[],
  at: number,
  number: TableNumber,
): { label: Cell; known: readonly KnownLabel[]; next: number } | null {
  const first = cells[at] as PlacedCell;
  let best: { label: Cell; known: readonly KnownLabel[]; next: number } | null = null;
  let words = first.text;
  let pieces = 1;
  for (let i = at + 1; i < cells.length && pieces < MAX_PIECES; i++) {
    const cell = cells[i] as PlacedCell;
    if (cell.text === '') continue;
    // Most labels are followed by their values.
    if (isValueCell(cell.text) || !isLabelStart(words)) break;
    words += cell.text;
    pieces++;
    const known = ofTable(exactLabels(words), number);
    // 其他 and 总计 side by side are two labels, although a bracket in the second could hide it.
    if (known.length > 0 && !isWholeLabel(cell.text, number))
      best = { label: { start: first.start, end: cell.end, text: words }, known, next: i + 1 };
  }
  return best;
}

const isWholeLabel = (words: string, number: TableNumber): boolean =>
  /^[（(]/.test(words) ? false : exactLabels(words).some((label) => label.table === number);
