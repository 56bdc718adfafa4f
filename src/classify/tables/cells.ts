import type { Cell } from '../../model/classified.js';
import type { Span } from '../../model/span.js';

/** A cell with its row and its place in it. In a layout of one cell a line, each is a row of its own. */
export interface PlacedCell extends Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of a table region, in their order. Two layouts: rows (Markdown, "|" or tabs: one line a row, or the whole table on one line) and cells (one line a cell). `blanks` says
 * whether blank cells are there to be counted: in the second layout they may have been dropped.
 */
export interface TableCells {
  readonly layout: 'rows' | 'cells';
  readonly cells: readonly PlacedCell[];
  /** Number of cells in each row. */
  readonly widths: readonly number[];
  readonly blanks: boolean;
  /** Where blank cells that belong to no column stand in a row: cells that cover parts of the label in front of the values, the seam of two rows on one line behind them. */
  readonly surplus: 'front' | 'behind';
}

const SEPARATOR_ROW = /^[\s|:-]*$/;

export function readCells(text: string, region: Span): TableCells {
  const lines = linesOf(text, region);
  const words = (line: Span): string => text.slice(line.start, line.end);
  const count = (separator: string): number => lines.filter((line) => words(line).trim().includes(separator)).length;
  const piped = count('|');
  const tabbed = count('\t');
  const oneLine = lines.length < 3 && /(?:[|\t][^|\t]*){8}/.test(text.slice(region.start, region.end));
  if ((piped > 1 && piped >= tabbed) || (oneLine && piped > 0))
    return asRows(
      text,
      lines.filter((l) => words(l).includes('|')),
      '|',
    );
  if (tabbed > 1 || (oneLine && tabbed > 0)) return asRows(text, lines, '\t');
  return asCells(text, lines);
}

function linesOf(text: string, region: Span): Span[] {
  const lines: Span[] = [];
  let start = region.start;
  for (;;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > region.end ? region.end : feed;
    lines.push({ start, end });
    if (end >= region.end) return lines;
    start = end + 1;
  }
}

function asRows(text: string, lines: readonly Span[], separator: '|' | '\t'): TableCells {
  const rows = lines
    .filter((line) => {
      const words = text.slice(line.start, line.end);
      return words.trim() !== '' && !(separator === '|' && words.includes('-') && SEPARATOR_ROW.test(words));
    })
    .map((line) => cut(text, line, separator));
  return {
    layout: 'rows',
    cells: rows.flatMap((row, i) => row.map((cell, column) => ({ ...cell, row: i, column }))),
    widths: rows.map((row) => row.length),
    blanks: true,
    surplus: rows.length > 1 ? 'front' : 'behind',
  };
}

function cut(text: string, line: Span, separator: '|' | '\t'): Cell[] {
  const bounds = [line.start - 1];
  for (let i = line.start; i < line.end; i++) if (text[i] === separator) bounds.push(i);
  bounds.push(line.end);
  const cells = bounds.slice(1).map((end, i) => cell(text, (bounds[i] ?? 0) + 1, end));
  // A Markdown row is bounded by pipes: what stands before the first and behind the last is no cell.
  return separator === '|'
    ? cells.slice(cells[0]?.text === '' ? 1 : 0, cells.length > 1 && cells.at(-1)?.text === '' ? -1 : undefined)
    : cells;
}

/**
 * One cell a line. What a line without words means is told by the whole region: where lines with a tab stand, they are the blank cells and empty lines part rows; where no two
 * cells stand on neighbouring lines, an empty line parts cells, and only every second one is a blank cell; else each empty line is one.
 */
function asCells(text: string, lines: readonly Span[]): TableCells {
  const words = (line: Span): string => text.slice(line.start, line.end);
  const blank = (line: Span): boolean => words(line).trim() === '';
  const tabs = lines.some((line) => blank(line) && words(line).includes('\t'));
  const apart =
    !tabs && lines.length > 6 && lines.every((line, i) => blank(line) || i === 0 || blank(lines[i - 1] as Span));
  const kept: Span[] = [];
  let empty = 0;
  for (const line of lines) {
    if (!blank(line)) empty = 0;
    else {
      empty++;
      if (tabs ? !words(line).includes('\t') : apart && empty % 2 === 1) continue;
    }
    kept.push(line);
  }
  const cells = kept.map((line, row) => ({ ...cell(text, line.start, line.end), row, column: 0 }));
  return {
    layout: 'cells',
    cells,
    widths: cells.map(() => 1),
    blanks: cells.some((c) => c.text === ''),
    surplus: 'behind',
  };
}

function cell(text: string, start: number, end: number): Cell {
  const words = text.slice(start, end);
  const inner = words.trim();
  const from = start + (inner === '' ? 0 : words.length - words.trimStart().length);
  return { start: from, end: from + inner.length, text: inner };
}
