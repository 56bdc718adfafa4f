import type { PlacedCell, TableCells } from './cells.js';

/** The cells of a row in the order of its columns: undefined where there is none; or how the row puzzles. */
export type Fitted = { readonly cells: readonly (PlacedCell | undefined)[]; readonly doubt: string | null };

interface Behind {
  readonly cells: readonly PlacedCell[];
  /** Another label follows, so that no cell of this row was cut off with the table. */
  readonly closed: boolean;
}

/**
 * Which cells behind a label are the values of its columns. With more cells than columns the surplus must be blank, or repeat the last value (a cell over several columns); with
 * fewer, the columns are certain only where blank cells are there to be counted and no more than the end of the row is missing.
 */
export function fit({ layout, blanks, surplus }: TableCells, { cells, closed }: Behind, width: number): Fitted {
  const filled = cells.filter((cell) => cell.text !== '');
  if (cells.length === width || filled.length === width) return sure(cells.length === width ? cells : filled);
  if (cells.length > width) return fitSurplus(cells, width, surplus === 'front');
  if (filled.length === 0) return sure(cells);
  const onlyEndMissing = layout === 'rows' ? cells.slice(0, -1).some((cell) => cell.text === '') : !closed;
  return blanks && onlyEndMissing ? sure(cells) : doubt(`${filled.length} of ${width} values`);
}

function fitSurplus(cells: readonly PlacedCell[], width: number, inFront: boolean): Fitted {
  const first = cells.findIndex((cell) => cell.text !== '');
  if (first < 0) return sure(cells.slice(0, width));
  const last = cells.findLastIndex((cell) => cell.text !== '');
  if (last - first < width) {
    // Every window that holds all values; the one at the end where covered cells stand in front, else the one at the beginning.
    const lowest = Math.max(0, last - width + 1);
    const highest = Math.min(first, cells.length - width);
    const from = inFront ? highest : lowest;
    return sure(cells.slice(from, from + width));
  }
  const repeated = cells.slice(width - 1);
  if (repeated.every((cell) => cell.text === '' || cell.text === repeated[0]?.text)) return sure(cells.slice(0, width));
  return doubt(`${last - first + 1} values instead of ${width}`);
}

const sure = (cells: Fitted['cells']): Fitted => ({ cells, doubt: null });
const doubt = (words: string): Fitted => ({ cells: [], doubt: words });
