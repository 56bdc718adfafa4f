import type { TextLine } from './page.js';

/** Rows of cells that no lines are drawn around: at least this many, one below the other … */
const MIN_ROWS = 3;
/** … with at least this many stretches of text, one less where a cell is blank … */
const MIN_CELLS = 3;
/** … with gaps between them of so many letters. */
const GAP = 1.2;

interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A line's stretches of text, parted by gaps that no sentence has. */
export function stretches(line: TextLine): Stretch[] {
  const found: { text: string; x: number; right: number }[] = [];
  for (const piece of line.pieces) {
    const last = found.at(-1);
    if (last && piece.x - last.right <= GAP * piece.size) {
      last.text += piece.text;
      last.right = Math.max(last.right, piece.x + piece.width);
    } else found.push({ text: piece.text, x: piece.x, right: piece.x + piece.width });
  }
  return found;
}

/** Rows of an open table as lines with tabs, by the columns that the stretches of all its rows share; null where the lines are no table. */
export function openTable(lines: readonly TextLine[]): string[] | null {
  if (lines.length < MIN_ROWS) return null;
  const rows = lines.map(stretches);
  if (rows.filter((row) => row.length >= MIN_CELLS).length < MIN_ROWS - 1) return null;
  const bounds: { x: number; right: number }[] = [];
  for (const { x, right } of rows.flat().sort((a, b) => a.x - b.x)) {
    const last = bounds.at(-1);
    if (last && x < last.right) last.right = Math.max(last.right, right);
    else bounds.push({ x, right });
  }
  if (bounds.length < MIN_CELLS) return null;
  return rows.map((row) =>
    bounds
      .map(({ x, right }) =>
        row
          .filter((s) => s.x < right && s.right > x)
          .map((s) => s.text.trim())
          .join(''),
      )
      .join('\t'),
  );
}

export const looksLikeRow = (line: TextLine): boolean => stretches(line).length >= MIN_CELLS - 1;
