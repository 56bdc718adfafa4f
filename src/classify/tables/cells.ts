import { isBlank } from '../../model/blank.js';
import type { Cell } from '../../model/classified.js';
import type { Span } from '../../model/span.js';
import { isWhiteSpace } from '../../model/white-space.js';

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
const [FEED, TAB, BAR] = [0x0a, 0x09, 0x7c] as const;

/** A line and what tells the layout, found in one walk over its characters: a table has hundreds of lines and cells, so no words are cut out before they are needed. */
interface Line extends Span {
  /** Without white space at its edges; equal where the line is blank. */
  readonly from: number;
  readonly to: number;
  readonly bars: boolean;
  /** A tab between its words, or anywhere in a blank line. */
  readonly tabs: boolean;
}

const blank = ({ from, to }: Line): boolean => from === to;

export function readCells(text: string, region: Span): TableCells {
  const lines = linesOf(text, region);
  let piped = 0;
  let tabbed = 0;
  for (const line of lines) {
    if (line.bars) piped++;
    if (line.tabs && !blank(line)) tabbed++;
  }
  const oneLine = lines.length < 3 && /(?:[|\t][^|\t]*){8}/.test(text.slice(region.start, region.end));
  if ((piped > 1 && piped >= tabbed) || (oneLine && piped > 0))
    return asRows(
      text,
      lines.filter((line) => line.bars),
      BAR,
    );
  if (tabbed > 1 || (oneLine && tabbed > 0)) return asRows(text, lines, TAB);
  return asCells(text, lines);
}

function linesOf(text: string, region: Span): Line[] {
  const lines: Line[] = [];
  for (let start = region.start; ;) {
    const line = lineAt(text, start, region.end);
    lines.push(line);
    if (line.end >= region.end) return lines;
    start = line.end + 1;
  }
}

function lineAt(text: string, start: number, limit: number): Line {
  let [from, to] = [-1, start];
  let [bars, tabs, tabBefore] = [false, false, false];
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === FEED) break;
    if (isWhiteSpace(code)) {
      tabBefore ||= code === TAB;
      continue;
    }
    if (from < 0) from = at;
    else tabs ||= tabBefore;
    tabBefore = false;
    to = at + 1;
    bars ||= code === BAR;
  }
  return from < 0
    ? { start, end: at, from: start, to: start, bars, tabs: tabBefore }
    : { start, end: at, from, to, bars, tabs };
}

function asRows(text: string, lines: readonly Line[], separator: typeof BAR | typeof TAB): TableCells {
  const cells: PlacedCell[] = [];
  const widths: number[] = [];
  for (const line of lines)
    if (!blank(line) && !(separator === BAR && isSeparatorRow(text.slice(line.from, line.to))))
      widths.push(cut(text, line, separator, widths.length, cells));
  return { layout: 'rows', cells, widths, blanks: true, surplus: widths.length > 1 ? 'front' : 'behind' };
}

const isSeparatorRow = (words: string): boolean => SEPARATOR_ROW.test(words) && words.includes('-');

/** Puts a row's cells behind those of the rows before it; how many there are. */
function cut(text: string, line: Line, separator: number, row: number, cells: PlacedCell[]): number {
  const bounds = [line.start - 1];
  for (let i = line.start; i < line.end; i++) if (text.charCodeAt(i) === separator) bounds.push(i);
  bounds.push(line.end);
  const count = bounds.length - 1;
  // A Markdown row is bounded by pipes: what stands before the first and behind the last is no cell.
  const first = separator === BAR && isBlankBetween(text, bounds, 0) ? 1 : 0;
  const end = separator === BAR && count > 1 && isBlankBetween(text, bounds, count - 1) ? count - 1 : count;
  for (let i = first; i < end; i++)
    cells.push(cellAt(text, (bounds[i] as number) + 1, bounds[i + 1] as number, row, i - first));
  return Math.max(0, end - first);
}

const isBlankBetween = (text: string, bounds: readonly number[], i: number): boolean =>
  isBlank(text, (bounds[i] as number) + 1, bounds[i + 1] as number);

/**
 * One cell a line. What a line without words means is told by the whole region: where lines with a tab stand, they are the blank cells and empty lines part rows; where no two
 * cells stand on neighbouring lines, an empty line parts cells, and only every second one is a blank cell; else each empty line is one.
 */
function asCells(text: string, lines: readonly Line[]): TableCells {
  const tabs = lines.some((line) => blank(line) && line.tabs);
  const apart =
    !tabs && lines.length > 6 && lines.every((line, i) => blank(line) || i === 0 || blank(lines[i - 1] as Line));
  const cells: PlacedCell[] = [];
  let empty = 0;
  for (const line of lines) {
    if (!blank(line)) empty = 0;
    else {
      empty++;
      if (tabs ? !line.tabs : apart && empty % 2 === 1) continue;
    }
    cells.push({ start: line.from, end: line.to, text: text.slice(line.from, line.to), row: cells.length, column: 0 });
  }
  return {
    layout: 'cells',
    cells,
    widths: cells.map(() => 1),
    blanks: cells.some((c) => c.text === ''),
    surplus: 'behind',
  };
}

function cellAt(text: string, start: number, end: number, row: number, column: number): PlacedCell {
  let [from, to] = [start, end];
  while (from < to && isWhiteSpace(text.charCodeAt(from))) from++;
  if (from === to) return { start, end: start, text: '', row, column };
  while (isWhiteSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to, text: text.slice(from, to), row, column };
}
