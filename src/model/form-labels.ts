import { ANNEX_GROUPS, ANNEX_HEADS, ANNEX_ROWS, ANNEX_UNITS } from './annex.js';
import {
  TABLE_2_COLUMNS,
  TABLE_2_GROUPS,
  TABLE_2_ROWS,
  TABLE_3_GROUPS,
  TABLE_3_HEADS,
  TABLE_3_ROWS,
  TABLE_4_BLOCK_HEADS,
  TABLE_4_GROUPS,
  TABLE_4_HEADS,
  type Label,
} from './forms.js';
import { flatMapped } from './flat-mapped.js';

/** 1 is the annex of the narrative form, 2 to 4 are those of the official forms. */
export type TableNumber = 1 | 2 | 3 | 4;

/** What a label is in its table. A group has no values of its own; a block (table 4) heads five results. */
export interface KnownLabel {
  readonly table: TableNumber;
  readonly kind: 'row' | 'column' | 'block' | 'group';
  /** Of the row, column or block; empty for a group. */
  readonly key: string;
}

const NUMBERING =
  /^(?:第?[一二三四五六七八九十]{1,2}[、.．]|（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.、．）](?!\d)|[①-⑳])/;

/** A label as a cell may show it, reduced to what identifies it: no numbering, brackets' content, quotation marks, punctuation or spaces. */
export function foldLabel(cell: string): string {
  let words = cell.replace(/<br ?\/?>|\s/g, '');
  for (let i = 0; i < 2; i++) words = words.replace(NUMBERING, '');
  return words.replace(/（[^）]*）?/g, '').replace(/[“”"'‘’，、。；：:,.*＊▲《》）]/g, '');
}

/** 第二十条第（一）项 and its other spellings. */
const ARTICLE = /^(?:条例)?第?二十条第?（?[一五六八九]）?[项款]?$/;
/** The note above table 3. */
const NOTE = /勾稽关系/;
/** No label is longer. */
const MAX_LABEL = 64;

const EXACT = new Map<string, KnownLabel[]>();
const MARKS: (readonly [mark: string, longest: number, label: KnownLabel])[] = [];

function learn(label: KnownLabel, { label: printed, also = [], marks = [] }: Omit<Label, 'key'>): void {
  for (const wording of [printed, ...also]) {
    const folded = foldLabel(wording);
    const known = EXACT.get(folded) ?? [];
    if (!known.some((k) => k.table === label.table && k.kind === label.kind && k.key === label.key)) known.push(label);
    EXACT.set(folded, known);
  }
  const longest = Math.max(...[printed, ...also].map((w) => w.length)) + MAX_ADDED;
  for (const mark of marks) MARKS.push([mark, longest, label]);
}
/** Characters by which a wording that is known by a mark may be longer than the longest one listed. */
const MAX_ADDED = 8;

const groups = (table: TableNumber, labels: readonly string[]): void => {
  for (const label of labels) learn({ table, kind: 'group', key: '' }, { label });
};
const learnAll = (table: TableNumber, kind: KnownLabel['kind'], labels: readonly Label[]): void => {
  for (const label of labels) learn({ table, kind, key: label.key }, label);
};
learnAll(2, 'row', TABLE_2_ROWS);
learnAll(2, 'column', TABLE_2_COLUMNS);
groups(2, TABLE_2_GROUPS);
learnAll(3, 'row', TABLE_3_ROWS);
learnAll(3, 'column', TABLE_3_HEADS);
groups(3, TABLE_3_GROUPS);
learnAll(4, 'column', TABLE_4_HEADS);
learnAll(4, 'block', TABLE_4_BLOCK_HEADS);
groups(4, TABLE_4_GROUPS);
learnAll(1, 'row', ANNEX_ROWS);
groups(1, [...ANNEX_HEADS, ...ANNEX_GROUPS]);

const NONE: readonly KnownLabel[] = [];
const ARTICLE_LABEL: readonly KnownLabel[] = [{ table: 2, kind: 'group', key: '' }];
const NOTE_LABEL: readonly KnownLabel[] = [{ table: 3, kind: 'group', key: '' }];
const ALL_LABELS = [...EXACT.keys()];
/** Every beginning of a label that is no whole one. */
const STARTS = new Set(
  flatMapped(ALL_LABELS, (label) => Array.from({ length: label.length }, (_, i) => label.slice(0, i))),
);

/** What is known of a cell's words. The same few hundred cells come in every report, so it is kept. */
interface Words {
  readonly folded: string;
  readonly exact: readonly KnownLabel[];
  marked: readonly KnownLabel[] | null;
  piece: boolean | null;
}
const KEPT = new Map<string, Words>();
const MOST_KEPT = 4096;

function wordsOf(cell: string): Words {
  const kept = KEPT.get(cell);
  if (kept) return kept;
  const folded = foldLabel(cell);
  const exact =
    EXACT.get(folded) ??
    (NOTE.test(cell)
      ? NOTE_LABEL
      : cell.includes('二十条') && ARTICLE.test(cell.replace(/\s/g, ''))
        ? ARTICLE_LABEL
        : NONE);
  const words: Words = { folded, exact, marked: null, piece: null };
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(cell, words);
  return words;
}

const isLong = (cell: string): boolean => cell.length > MAX_LABEL || cell === '';

/** What a cell's words are in the official forms, word for word (or in a wording that the forms' data list): nothing, one thing, or several (总计, 其他). */
export const exactLabels = (cell: string): readonly KnownLabel[] => (isLong(cell) ? NONE : wordsOf(cell).exact);

/**
 * The same, with two more ways to know a label where it plainly stands in a table: a group's label before it in the same cell (（三）不予公开1.属于国家秘密), and the words that mark a
 * row whatever stands around them. A cell with digits or a sentence in it is no label.
 */
export function labelsOf(cell: string): readonly KnownLabel[] {
  if (isLong(cell)) return NONE;
  const words = wordsOf(cell);
  return words.exact.length > 0 ? words.exact : (words.marked ??= markedLabels(words.folded));
}

const GROUP_WORDS = [...TABLE_3_GROUPS, '其他处理'];

function markedLabels(folded: string): readonly KnownLabel[] {
  for (const group of GROUP_WORDS) {
    if (folded.length > group.length && folded.startsWith(group)) {
      const rest = exactLabels(folded.slice(group.length).replace(/^\d{1,2}/, ''));
      if (rest.length > 0) return rest;
    }
  }
  if (/\d/.test(folded)) return NONE;
  const marked = MARKS.find(([mark, longest]) => folded.length <= longest && folded.includes(mark));
  return marked ? [marked[2]] : NONE;
}

/** Whether more words could make it a label: it is nothing but a number, or how a longer label begins. */
export const isLabelStart = (cell: string): boolean => !isLong(cell) && STARTS.has(wordsOf(cell).folded);

/** A piece of a label that a narrow cell broke over two or three lines (本年新 / 制作数量). */
export function isLabelPiece(cell: string): boolean {
  if (cell.length > MAX_LABEL / 2) return false;
  const words = wordsOf(cell);
  return (words.piece ??= isPiece(words.folded));
}

const isPiece = (piece: string): boolean =>
  piece !== '' &&
  ALL_LABELS.some(
    (whole) =>
      whole.length > piece.length &&
      (whole.startsWith(piece) || whole.endsWith(piece) || (piece.length > 1 && whole.includes(piece))),
  );

/** Whether a cell holds words of the form and not a value; the groups of the annex are sections of the report too. */
export const isFormLabel = (cell: string): boolean =>
  exactLabels(cell).some((label) => label.table !== 1 || label.kind === 'row');

/** A cell that holds nothing but a unit, as the annex has them in a column of their own. */
export const isUnitCell = (cell: string): boolean => ANNEX_UNITS.test(cell.trim());
