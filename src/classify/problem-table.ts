import type { Span } from '../model/span.js';

/** Columns of a table that sets problems and remedies side by side: index of the cell in a row. */
export interface ProblemColumns {
  readonly problem: number;
  readonly improvement: number;
}

/** Bars (Markdown) or tabs (web pages, Word) part the cells. */
const separatorOf = (row: string): string => (row.includes('|') ? '|' : '\t');
/** A row of three cells or more; two may be words with a tab between them. */
export const isTableRow = (words: string): boolean =>
  words.includes('|') ||
  (words.includes('\t') && (words.trim().split('\t').length > 2 || problemColumns(words) !== null));

/** | 序号 | 存在的问题 | 改进措施 | 责任人 |: the columns, null for any other row. */
export function problemColumns(row: string): ProblemColumns | null {
  const cells = row.split(separatorOf(row)).map((cell) => cell.trim());
  const problem = cells.findIndex((cell) => cell.length < 16 && /问题|不足/.test(cell) && !/改进|整改|措施/.test(cell));
  const improvement = cells.findIndex(
    (cell) => cell.length < 16 && /改进|整改|措施|打算/.test(cell) && !/问题|不足/.test(cell),
  );
  return problem >= 0 && improvement >= 0 ? { problem, improvement } : null;
}

/** The cell's span without white space; null where the row has no such cell or it is empty. */
export function cellOf(text: string, row: Span, index: number): Span | null {
  const separator = separatorOf(text.slice(row.start, row.end));
  let start = row.start;
  for (let i = 0; i < index; i++) {
    const bar = text.indexOf(separator, start);
    if (bar < 0 || bar >= row.end) return null;
    start = bar + 1;
  }
  const bar = text.indexOf(separator, start);
  const end = bar < 0 || bar > row.end ? row.end : bar;
  return /[\p{Script=Han}]/u.test(text.slice(start, end)) ? { start, end } : null;
}
