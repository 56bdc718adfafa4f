/** A stretch of text on a page. Coordinates in points from the page's upper left corner; `y` is the base line. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of its letters. */
  readonly size: number;
}

/** A horizontal or vertical line drawn on a page. */
export interface Ruling {
  readonly direction: 'across' | 'down';
  /** y of a line across, x of a line down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rulings: readonly Ruling[];
}

/** One line of text. */
export interface TextLine {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Pieces on one base line, from left to right. */
export function textLines(pieces: readonly Piece[]): TextLine[] {
  const lines: Piece[][] = [];
  let base = -Infinity;
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    if (Math.abs(piece.y - base) > 0.45 * piece.size) {
      lines.push([]);
      base = piece.y;
    }
    lines.at(-1)?.push(piece);
  }
  return lines.map(toLine).filter((line) => line.text !== '');
}

export function toLine(unordered: readonly Piece[]): TextLine {
  const pieces = [...unordered].sort((a, b) => a.x - b.x);
  let text = '';
  let right = -Infinity;
  for (const piece of pieces) {
    const gap = piece.x - right;
    if (text !== '' && gap > gapOf(text, piece.text) * piece.size) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const first = pieces[0];
  return {
    pieces,
    text: text.trim(),
    x: first?.x ?? 0,
    right,
    y: first?.y ?? 0,
    size: Math.max(0, ...pieces.map((piece) => piece.size)),
  };
}

/** Gap, in letters, that is a space: a narrow one between Latin words; the one that programs leave between Chinese and numbers is none. */
const gapOf = (before: string, after: string): number => (/[!-~]$/.test(before) && /^[!-~]/.test(after) ? 0.2 : 0.9);

/** Two stretches of text that a line's end parts: Chinese goes on without a space, Latin words and numbers do not. */
export const joined = (before: string, after: string): string =>
  /[A-Za-z\d]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
