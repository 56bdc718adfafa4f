import { toSource } from '../../../src/model/normalised.js';
import { normalise } from '../../../src/normalise/normalise.js';
import { tableRegions } from '../../../src/segment/table-regions.js';

/** A report as every format can write it: lines of text, and tables. */
export type Part =
  { readonly kind: 'line'; readonly text: string } | { readonly kind: 'table'; readonly rows: readonly string[][] };

export interface SpannedText {
  readonly text: string;
  readonly columns: number;
}

/** A report of the corpus, without the marks of Markdown. */
export function neutral(source: string): Part[] {
  const parts: Part[] = [];
  const isCell = bareCells(source);
  let at = 0;
  for (const line of source.split('\n')) {
    const row = isCell(at, line) ? ['', line.trim()] : rowOf(line);
    at += line.length + 1;
    const last = parts.at(-1);
    if (row === 'separator') continue;
    if (line === '' || (row === null && line.trim() === '')) {
      // Between cells of a line each, a blank line ends a row.
      if (last?.kind === 'table') (last.rows as string[][]).push([]);
      continue;
    }
    if (row === null) parts.push({ kind: 'line', text: withoutMarks(line) });
    else if (last?.kind === 'table') (last.rows as string[][]).push(row);
    else parts.push({ kind: 'table', rows: [row] });
  }
  return parts.map((part) => (part.kind === 'table' ? { kind: 'table', rows: joinedCells(part.rows) } : part));
}

/** Heads of columns stand before the first row's own label; table 4 has heads only. */
function withoutHeads(row: string[]): string[][] {
  const labels = row.findIndex(isValue);
  if (labels <= 3) return [row];
  const own = row.length - labels >= 15 ? labels : labels - 1;
  return [row.slice(0, own), row.slice(own)];
}

/** Lines that are a cell each, without any mark of it: those of a table of the official form in which there are no tabs and pipes. */
function bareCells(source: string): (start: number, line: string) => boolean {
  const text = normalise(source);
  const regions = tableRegions(text.text)
    .map((region) => toSource(text, region))
    .filter(({ quote }) => !/[\t|]/.test(quote));
  return (start, line) => regions.some((region) => region.start <= start + line.length && start < region.end);
}

const isValue = (cell: string): boolean => /^(?:[-+]?\d[\d.,]*(?:万?元|件|%)?|[-/—]?)$/.test(cell);

/** A table of one cell a line, as rows: a row begins with the label that follows a value. */
function joinedCells(lines: readonly string[][]): string[][] {
  const filled = lines.filter((line) => line.length > 0);
  if (!filled.every((line) => line.length === 2 && line[0] === '')) return filled;
  const hasGaps = lines.slice(0, lines.lastIndexOf(filled.at(-1) ?? [])).some((line) => line.length === 0);
  const rows: string[][] = [[]];
  for (const line of lines) {
    const row = rows.at(-1) ?? [];
    const [, cell] = line;
    if (cell === undefined) rows.push([]);
    else if (!hasGaps && !isValue(cell) && isValue(row.at(-1) ?? '-x')) rows.push([cell]);
    else row.push(cell);
  }
  return (hasGaps ? rows : rows.flatMap(withoutHeads)).filter((row) => row.length > 0);
}

function rowOf(line: string): string[] | 'separator' | null {
  if (/^\s*\|.*\|\s*$/.test(line)) {
    if (/^[\s|:-]+$/.test(line) && line.includes('-')) return 'separator';
    return line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  }
  return line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : null;
}

const withoutMarks = (line: string): string =>
  line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^\s*[-*+]\s+(?![-\d])/, '')
    .replace(/\*\*|__/g, '')
    .replace(/\\(?=[.()[\]])/g, '');

/** Rows of one width: a row of values is filled up by its label, any other one by its last cell. */
export function spanned(rows: readonly (readonly string[])[]): SpannedText[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => {
    const wide = row.slice(1).some((cell) => /^[-+]?\d/.test(cell)) ? 0 : row.length - 1;
    return row.map((text, i) => ({ text, columns: i === wide ? width - row.length + 1 : 1 }));
  });
}
