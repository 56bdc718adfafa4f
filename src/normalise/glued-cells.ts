import { exactLabels, labelsOf } from '../model/form-labels.js';
import { matchesOf } from '../model/matches.js';
import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { splitLines, type Line } from './lines.js';

/** Values of a row of table 3: six applicants and their total. */
const ROW_OF_3 = 7;
/** Values of the one row of table 4: three blocks of five results. */
const ROW_OF_4 = 15;
/** Rows without which digits behind words are no table that has lost its cell borders. */
const MIN_ROWS = 3;
const GLUED = /(?<=[^\d\n])\d{7,24}$/gm;
/** Longer lines, and sentences, are no row of labels. */
const MAX_LABELS = 120;
const SENTENCE = /[。；，！？|\t]/;

/**
 * Tables that have lost the borders between their cells: 一、本年新收政府信息公开申请数量3000003, 商业企业科研机构社会公益组织…. Each cell gets a line of its own. A row is read only
 * where its digits can be divided in one way into six numbers and their sum; where there are several ways or none, the line stays as it is and no value is claimed.
 */
export function breakGluedCells(input: Aligned): Aligned {
  if (matchesOf(input.text, GLUED).length < MIN_ROWS) return input;
  const lines = splitLines(input.text);
  const rows = lines.map(rowOf);
  if (rows.filter((row) => row !== null).length < MIN_ROWS) return input;
  const edits = lines.flatMap((line, i): Edit[] => {
    const cuts = rows[i] ?? resultsOf(line.text) ?? labelCuts(line.text);
    return cuts.map((at) => ({ start: line.start + at, end: line.start + at, replacement: '\n' }));
  });
  return applyEdits(input, edits);
}

/** Where the cells behind the first one begin in a row of table 3; null where the line is none. */
function rowOf({ text }: Line): readonly number[] | null {
  const words = text.trimEnd();
  if (words.length > MAX_LABELS) return null;
  const at = words.search(/\d+$/);
  const digits = words.slice(at);
  if (at <= 0 || digits.length < ROW_OF_3 || !isRowOf3(words.slice(0, at).trim())) return null;
  const values = divided(digits);
  if (values === null) return null;
  let from = at;
  return values.map((value) => {
    const cut = from;
    from += value.length;
    return cut;
  });
}

const isRowOf3 = (label: string): boolean => labelsOf(label).some(({ table, kind }) => table === 3 && kind === 'row');

/** The one division of digits into six numbers and their sum; null where there is none, or more than one. */
function divided(digits: string): readonly string[] | null {
  const found: string[][] = [];
  const go = (from: number, values: readonly string[], sum: number): void => {
    if (found.length > 1) return;
    if (values.length === ROW_OF_3 - 1) {
      const last = digits.slice(from);
      if (last === String(sum)) found.push([...values, last]);
      return;
    }
    const most = digits.startsWith('0', from) ? 1 : MAX_DIGITS;
    for (let length = 1; length <= most && from + length < digits.length; length++) {
      const value = digits.slice(from, from + length);
      go(from + length, [...values, value], sum + Number(value));
    }
  };
  go(0, [], 0);
  return found.length === 1 ? (found[0] as string[]) : null;
}
/** A township answers fewer applications than this has digits. */
const MAX_DIGITS = 4;

const RESULTS = new RegExp(`^\\d{${ROW_OF_4}}$`);

/** Where the fifteen results of table 4 meet, each of one digit. */
function resultsOf(line: string): readonly number[] | null {
  const lead = line.length - line.trimStart().length;
  if (!RESULTS.test(line.trim())) return null;
  return Array.from({ length: ROW_OF_4 - 1 }, (_, i) => lead + i + 1);
}

/** Where labels of the forms meet in a line that holds nothing else. */
function labelCuts(line: string): readonly number[] {
  const words = line.trimEnd();
  const start = words.length - words.trimStart().length;
  if (words.length - start > MAX_LABELS || SENTENCE.test(words) || exactLabels(words.trim()).length > 0) return [];
  const cuts: number[] = [];
  for (let at = start; at < words.length;) {
    const end = endOfLabel(words, at);
    if (end === null) return [];
    if (end < words.length) cuts.push(end);
    at = end;
  }
  return cuts;
}

/** No label of a column is longer. */
const LONGEST_LABEL = 24;

/** Where the longest label ends that begins at `at`. */
function endOfLabel(words: string, at: number): number | null {
  for (let end = Math.min(words.length, at + LONGEST_LABEL); end > at + 1; end--)
    if (exactLabels(words.slice(at, end)).length > 0) return end;
  return null;
}
