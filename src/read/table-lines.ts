import { MAX_TABLE_CELLS } from './limits.js';
import { Refusal } from './refusal.js';

/** A cell as a document has it, with the columns and rows that it covers. */
export interface SpannedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A cell on its grid. */
interface PlacedCell extends SpannedCell {
  readonly row: number;
  readonly column: number;
}

/** A number, a blank or a sign for nothing: what stands in a table under its labels. */
const VALUE = /^[-+]?[\d,.\s]*(?:万?元|件|条|项|个|%)?$|^[-—–/\\_无]$/;

/**
 * The rows of a table as lines, cells separated by tabs, as the readers of tables downstream expect them:
 * - what a cell covers below it and beside it stays blank, so that every row has its columns;
 * - but in a row of values each cell takes one column, whatever it covers. The official forms have rows of three and of four cells in one table; word processors lay such a table over a grid of
 *   seven columns and more, in which the second value of a row would else stand in the third or fifth place behind its label;
 * - a column in which no cell begins is no column;
 * - a row that ends early ends early: nothing is there, not even a blank.
 */
export function tableLines(rows: readonly (readonly SpannedCell[])[]): string[] {
  const { cells, ends } = place(rows);
  const begins = new Set(cells.map((cell) => cell.column));
  const grid = ends.map(() => new Map<number, PlacedCell>());
  for (const cell of cells) grid[cell.row]?.set(cell.column, cell);
  return grid.map((row, r) => {
    const own = [...row.values()];
    const holdsValues = own.some((cell) => /\d/.test(cell.text) && VALUE.test(cell.text));
    const line: string[] = [];
    for (let column = 0; column < (ends[r] ?? 0);) {
      const cell = row.get(column);
      if (begins.has(column)) line.push(oneLine(cell?.text ?? ''));
      column += cell && holdsValues ? cell.columns : 1;
    }
    return line.join('\t');
  });
}

/** Puts each cell into the first free columns of its row, as browsers do. */
function place(rows: readonly (readonly SpannedCell[])[]): { readonly cells: PlacedCell[]; readonly ends: number[] } {
  const cells: PlacedCell[] = [];
  /** Row until which a column is covered from above. */
  const coveredUntil: number[] = [];
  /** First column of each row that nothing covers any more. */
  const ends: number[] = rows.map(() => 0);
  let budget = MAX_TABLE_CELLS;
  rows.forEach((row, r) => {
    let column = 0;
    for (const { text, columns, rows: span } of row) {
      while ((coveredUntil[column] ?? 0) > r) column++;
      // Spans beyond all reason (colspan="1000") must not open up a grid of millions of cells.
      if (column >= MAX_COLUMNS) break;
      const wide = Math.max(1, Math.min(columns, MAX_COLUMNS - column));
      const high = Math.max(1, Math.min(span, rows.length - r));
      cells.push({ text, columns: wide, rows: high, row: r, column });
      for (let i = 0; i < wide; i++) coveredUntil[column + i] = r + high;
      column += wide;
    }
    ends[r] = coveredUntil.findLastIndex((until) => until > r) + 1;
    budget -= ends[r] ?? 0;
    if (budget < 0)
      throw new Refusal('TOO_LARGE', `has a table of more than ${MAX_TABLE_CELLS} cells; save it as text`);
  });
  return { cells, ends };
}

/** A table has some tens of columns at most. */
const MAX_COLUMNS = 300;

/** Line breaks inside a cell are layout: Chinese words join without a space, numbers and Latin words do not. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, (space, at: number, whole: string) =>
      !/[\n\r\t]/.test(space)
        ? space
        : WORD.test(whole[at - 1] ?? '') && WORD.test(whole[at + space.length] ?? '')
          ? ' '
          : '',
    );

const WORD = /[\dA-Za-z]/;
