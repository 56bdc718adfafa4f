import {
  TABLE_2_HEADS,
  TABLE_2_ROWS,
  TABLE_3_COLUMN_LABELS,
  TABLE_3_GROUPS,
  TABLE_3_ROWS,
  TABLE_4_GROUPS,
  TABLE_4_RESULT_LABELS,
} from './forms.js';

/** A label as a cell may show it, reduced to what identifies it: no numbering, brackets' content, quotation marks, punctuation or spaces. */
export function foldLabel(cell: string): string {
  return cell
    .replace(/^[\s\t]*(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\d{1,2}[.、．])?/, '')
    .replace(/（[^）]*）?/g, '')
    .replace(/[\s“”"'，、。；：:,.]/g, '');
}

const ARTICLE = /^第二十条第(?:（[一五六八九]）)?项$|^第二十条第（[一五六八九]）项/;

const TABLE_2 = new Set<string>([
  ...TABLE_2_HEADS.map(([label]) => label.replace('/', '/')),
  ...TABLE_2_ROWS.map((r) => r.label),
]);
const TABLE_3 = new Set<string>([...TABLE_3_ROWS.map((r) => r.label), ...TABLE_3_GROUPS, ...TABLE_3_COLUMN_LABELS]);
const TABLE_4 = new Set<string>([...TABLE_4_GROUPS, ...TABLE_4_RESULT_LABELS]);
/** The note above table 3; its brackets are kept here because it is nothing but brackets. */
const NOTE = /勾稽关系为/;

/** The table of the official form to which a cell's words belong; null for other words. Labels that two tables share (总计, 其他) give the wider answer 'ANY'. */
export function labelTable(cell: string): 2 | 3 | 4 | 'ANY' | null {
  const trimmed = cell.trim();
  if (ARTICLE.test(trimmed.replace(/\s/g, ''))) return 2;
  if (NOTE.test(trimmed)) return 3;
  const label = foldLabel(trimmed);
  if (label === '总计' || label === '其他') return 'ANY';
  if (TABLE_3.has(label)) return 3;
  if (TABLE_4.has(label)) return 4;
  if (TABLE_2.has(label)) return 2;
  return null;
}

const ALL_LABELS = [...TABLE_2, ...TABLE_3, ...TABLE_4];

/** A piece of a label that a narrow cell broke over two lines (本年新 / 制作数量). */
export const isLabelPiece = (cell: string): boolean => {
  const label = foldLabel(cell);
  return (
    label.length >= 1 &&
    ALL_LABELS.some((whole) => whole.length > label.length && (whole.startsWith(label) || whole.endsWith(label)))
  );
};

/** A value cell: a number with or without sign and unit, or one of the ways to leave a cell empty. */
export const isValueCell = (cell: string): boolean =>
  /^\s*(?:[-+]?\d[\d,]*(?:\.\d+)?\s*(?:件|条|项|个|元|万元|份|宗|%)?|[-—–_/\\无]+|\*+)?\s*$/.test(cell);

/** Whether a cell holds words of the form and not a value. */
export const isFormLabel = (cell: string): boolean => labelTable(cell) !== null;
