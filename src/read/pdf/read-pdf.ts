import { Refusal } from '../refusal.js';
import { tableLines, type SpannedCell } from '../table-lines.js';
import { withoutFurniture } from './furniture.js';
import { isCutOff, loadPages } from './load.js';
import { looksLikeRow, openTable } from './open-tables.js';
import { joined, textLines, type TextLine } from './page.js';
import { goesOn, measure, type Measure } from './paragraphs.js';
import { ruledTables, type RuledTable } from './ruled-tables.js';

/** Fewer characters than this on a page are a stamp or a page number: the page itself is a picture. */
const MIN_CHARACTERS = 15;
/** Share of characters of no meaning from which the fonts do not say what they show. */
const MAX_UNKNOWN = 0.3;

interface ReadPage {
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly tables: readonly RuledTable[];
}

/** A part of a document's flow. `last` is the last line of a paragraph, `first` its first. */
type Part =
  | { readonly kind: 'paragraph'; text: string; readonly first: TextLine; last: TextLine; readonly page: number }
  | { readonly kind: 'table'; rows: (readonly SpannedCell[])[]; readonly columns: readonly number[]; lastPage: number }
  | { readonly kind: 'open-table'; readonly lines: readonly string[] };

/** The text of a PDF that holds text: paragraphs in reading order, without what repeats on every page, joined over page ends, and tables. */
export async function readPdf(bytes: Buffer): Promise<string> {
  if (isCutOff(bytes)) throw new Refusal('TRUNCATED', 'is a PDF that is cut off: its end is missing; fetch it again');
  const pages: ReadPage[] = [];
  for await (const page of loadPages(bytes)) {
    const { tables, rest } = ruledTables(page);
    pages.push({ height: page.height, lines: textLines(rest), tables });
  }
  forbidPictures(pages);
  const bodies = withoutFurniture(pages);
  const area = measure(bodies.flat());
  const parts: Part[] = [];
  pages.forEach(({ tables }, number) => addPage(parts, bodies[number] ?? [], tables, area, number));
  return parts.flatMap(linesOf).join('\n');
}

function forbidPictures(pages: readonly ReadPage[]): void {
  const text = pages
    .flatMap(({ lines, tables }) => [
      ...lines.map((l) => l.text),
      ...tables.flatMap((t) => t.rows.flat().map((c) => c.text)),
    ])
    .join('');
  const letters = text.replace(/\s/g, '').length;
  if (letters < MIN_CHARACTERS * Math.max(1, Math.min(pages.length, 3)))
    throw new Refusal(
      'PDF_SCANNED',
      'is a scanned PDF: its pages are pictures without text; recognise the text first (OCR) and save it as .txt or as a PDF with text',
    );
  const unknown = text.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (unknown > letters * MAX_UNKNOWN)
    throw new Refusal(
      'PDF_SCANNED',
      'is a PDF whose fonts do not say which characters they show; recognise its text first (OCR) and save it as .txt',
    );
}

function addPage(
  parts: Part[],
  lines: readonly TextLine[],
  tables: readonly RuledTable[],
  area: Measure,
  page: number,
): void {
  const pending = [...tables].sort((a, b) => a.top - b.top);
  const flush = (until: number): void => {
    while (pending[0] && pending[0].top < until) addTable(parts, pending.shift() as RuledTable, page);
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as TextLine;
    flush(line.y);
    const end = lines.findIndex((l, at) => at >= i && (!looksLikeRow(l) || (pending[0]?.top ?? Infinity) < l.y));
    const open = openTable(lines.slice(i, end < 0 ? lines.length : end));
    if (open !== null) {
      parts.push({ kind: 'open-table', lines: open });
      i = (end < 0 ? lines.length : end) - 1;
    } else addLine(parts, line, area, page);
  }
  flush(Infinity);
}

function addLine(parts: Part[], line: TextLine, area: Measure, page: number): void {
  const before = parts.at(-1);
  if (before?.kind === 'paragraph' && goesOn(before.last, line, area, page !== before.page && before.last.y > line.y)) {
    before.text = joined(before.text, line.text);
    before.last = line;
  } else parts.push({ kind: 'paragraph', text: line.text, first: line, last: line, page });
}

/** A table at the head of a page with the same columns as the one at the foot of the page before is its second part. */
function addTable(parts: Part[], { rows, columns }: RuledTable, page: number): void {
  const before = parts.at(-1);
  if (before?.kind === 'table' && before.lastPage === page - 1 && sameColumns(before.columns, columns)) {
    const repeated = rows.findIndex((row, i) => !sameRow(row, before.rows[i]));
    const own = rows.slice(Math.max(0, repeated));
    before.lastPage = page;
    const [first, ...others] = own;
    const last = before.rows.at(-1);
    if (first && last && isRestOf(first, last)) before.rows.splice(-1, 1, withRest(last, first), ...others);
    else before.rows.push(...own);
  } else parts.push({ kind: 'table', rows: [...rows], columns, lastPage: page });
}

const sameColumns = (a: readonly number[], b: readonly number[]): boolean => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const outer = Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < 4 && Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) < 4;
  return outer && shorter.every((x) => longer.some((other) => Math.abs(other - x) < 4));
};

const sameRow = (a: readonly SpannedCell[], b: readonly SpannedCell[] | undefined): boolean =>
  b !== undefined &&
  a.some((c) => c.text !== '') &&
  a.length === b.length &&
  a.every((cell, i) => cell.text === b[i]?.text);

/**
 * A row cut by the page's end: its rest has words only where the row above has some too, no value in any cell, and no number of its own at its begin.
 * A row of the form with nothing but blank cells begins with its number or its group.
 */
function isRestOf(rest: readonly SpannedCell[], row: readonly SpannedCell[]): boolean {
  const words = rest.filter((cell) => cell.text !== '');
  return (
    rest.length === row.length &&
    words.length === 1 &&
    rest.every((cell, i) => cell.text === '' || (row[i]?.text ?? '') !== '') &&
    words.every((cell) => !/^(?:\d|[（(]?[一二三四五六七八九十]{1,3}[）)、])/.test(cell.text)) &&
    row.some((cell) => /^\d/.test(cell.text))
  );
}

const withRest = (row: readonly SpannedCell[], rest: readonly SpannedCell[]): SpannedCell[] =>
  row.map((cell, i) => ({ ...cell, text: joined(cell.text, rest[i]?.text ?? '') }));

function linesOf(part: Part): readonly string[] {
  if (part.kind === 'paragraph') return [part.text];
  if (part.kind === 'open-table') return part.lines;
  return tableLines(part.rows).filter((line) => line.trim() !== '');
}
