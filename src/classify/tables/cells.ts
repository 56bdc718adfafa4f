import type { Cell } from '../../model/classified.js';
import type { Span } from '../../model/span.js';

/**
 * The cells of a table region. Two layouts: rows (Markdown, "|" or tabs: one line a row) and cells (one line a cell). In the second, a blank cell is a line
 * with nothing but a tab where the region uses tabs at all; else an empty line.
 */
export type TableCells =
  | { readonly layout: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly layout: 'cells'; readonly cells: readonly Cell[] };

const SEPARATOR_ROW = /^[\s|:-]+$/;

export function readCells(text: string, region: Span): TableCells {
  const lines: Span[] = [];
  for (const match of text.slice(region.start, region.end).matchAll(/[^\n]*(?:\n|$)/g)) {
    const start = region.start + match.index;
    if (match[0] !== '') lines.push({ start, end: start + match[0].replace(/\n$/, '').length });
  }
  const words = (line: Span): string => text.slice(line.start, line.end);
  const piped = lines.filter((line) => words(line).includes('|'));
  const tabbed = lines.filter((line) => words(line).trim().includes('\t'));
  if (piped.length >= tabbed.length && piped.length > 1) {
    return {
      layout: 'rows',
      rows: piped
        .filter((line) => !SEPARATOR_ROW.test(words(line)) || !words(line).includes('-'))
        .map((line) => cut(text, line, '|')),
    };
  }
  if (tabbed.length > 1)
    return {
      layout: 'rows',
      rows: lines.filter((line) => words(line).trim() !== '').map((line) => cut(text, line, '\t')),
    };
  const tabs = lines.some((line) => words(line).includes('\t'));
  return {
    layout: 'cells',
    cells: lines
      .filter((line) => words(line).trim() !== '' || (tabs ? words(line).includes('\t') : true))
      .map((line) => cell(text, line.start, line.end)),
  };
}

function cut(text: string, line: Span, separator: '|' | '\t'): Cell[] {
  const bounds = [line.start - 1];
  for (let i = line.start; i < line.end; i++) if (text[i] === separator) bounds.push(i);
  bounds.push(line.end);
  const cells = bounds.slice(1).map((end, i) => cell(text, (bounds[i] ?? 0) + 1, end));
  // A Markdown row is bounded by pipes: what stands before the first and behind the last is no cell.
  return separator === '|'
    ? cells.slice(cells[0]?.text === '' ? 1 : 0, cells.at(-1)?.text === '' ? -1 : undefined)
    : cells;
}

function cell(text: string, start: number, end: number): Cell {
  const words = text.slice(start, end);
  const inner = words.trim();
  const from = start + (inner === '' ? 0 : words.indexOf(inner));
  return { start: from, end: from + inner.length, text: inner };
}
