import { isValueCell } from '../model/cell-value.js';
import { figureOfRow } from '../model/count-rows.js';
import { isWhiteSpace } from '../model/white-space.js';
import { exactLabels, isLabelStart, isUnitCell } from '../model/form-labels.js';
import { matchesOf } from '../model/matches.js';
import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { splitLines } from './lines.js';

/** Words of one cell: a label or a value, with the white space behind it. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
type Kind = 'label' | 'value';

/** Words that a label may be set apart into: 三、 本年度办理结果, 危及 “三安全一稳定”. */
const MAX_WORDS = 4;
/** A row has at least a label and a value; numbers alone are a row under a label, or where so many of them stand. */
const MIN_CELLS = 2;
const MIN_BARE_VALUES = 5;
/** Cells that make a run inside a line of other words a table (a whole report on one line). */
const MIN_RUN = 6;

/**
 * Cells that only spaces part: a row on one line (规章 0 0 0), or a whole table on one (信息内容 本年制发件数 … 规章 0 0 0 …). Each cell gets a line of its own, before the
 * spaces are dropped and 0 0 0 would become 000. A run counts where every word of it is a label of the official forms or a value: all of the line, or a long run of it.
 */
export function breakAtCells(input: Aligned): Aligned {
  const edits: Edit[] = [];
  // Whether it is a label is asked only where it matters: few lines have cells that spaces part.
  let before = '';
  for (const line of splitLines(input.text)) {
    const spaces = spacesIn(line.text);
    if (spaces === 'BLANK') continue;
    if (spaces === 'INSIDE' && !/[|\t]/.test(line.text.trim()))
      edits.push(...inLine(line.text, line.start, isLabel(before.trim())));
    before = line.text;
  }
  return applyEdits(input, edits);
}

/** Where a line has white space: nothing but it, between words, or at the edges alone. */
function spacesIn(line: string): 'BLANK' | 'INSIDE' | 'OUTSIDE' {
  let [hasWords, spaceBehind] = [false, false];
  for (let i = 0; i < line.length; i++) {
    if (isWhiteSpace(line.charCodeAt(i))) spaceBehind = hasWords;
    else if (spaceBehind) return 'INSIDE';
    else hasWords = true;
  }
  return hasWords ? 'OUTSIDE' : 'BLANK';
}

function inLine(line: string, offset: number, underLabel: boolean): Edit[] {
  const tokens = matchesOf(line, /\S+/g).map((m): Token => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
  }));
  const first = tokens[0]?.text ?? '';
  if (isCountRow(tokens)) return tokens.slice(1).map((_, i) => gap(tokens, i + 1, offset, '\t'));
  // 条 189 under its label: a unit and its number.
  const isUnitFirst = underLabel && isUnitCell(first);
  if (tokens.length < MIN_RUN && !isLabel(first) && !isLabelStart(first) && !isValueCell(first) && !isUnitFirst)
    return [];
  const edits: Edit[] = [];
  let cells: { readonly kind: Kind; readonly first: number; readonly last: number }[] = [];
  const close = (next: number): void => {
    const whole = cells.length > 0 && cells[0]?.first === 0 && next === tokens.length;
    const labels = cells.filter((c) => c.kind === 'label').length;
    const values = cells.length - labels;
    const table =
      values >= MIN_BARE_VALUES ||
      (whole
        ? cells.length >= MIN_CELLS && (labels > 0 || underLabel)
        : labels > 0 && values > 0 && cells.length >= MIN_RUN);
    if (table) {
      const before = cells[0]?.first ?? 0;
      for (const { first } of cells) if (first > (whole ? before : 0)) edits.push(gap(tokens, first, offset));
      if (!whole && next < tokens.length) edits.push(gap(tokens, next, offset));
    }
    cells = [];
  };
  for (let i = 0; i < tokens.length;) {
    const words = labelAt(tokens, i);
    if (words > 0) cells.push({ kind: 'label', first: i, last: i + words - 1 });
    else if (
      isValueCell(tokens[i]?.text ?? '') ||
      ((i === 0 ? isUnitFirst : cells.at(-1)?.kind === 'label') && isUnitCell(tokens[i]?.text ?? ''))
    )
      cells.push({ kind: 'value', first: i, last: i });
    else close(i);
    i += Math.max(1, words);
  }
  close(tokens.length);
  return edits;
}

/** 政府网站 118 58.1%: a row of a little table, which stays on its line. */
const MAX_ROW = 3;
const isCountRow = ([name, ...values]: readonly Token[]): boolean =>
  values.length > 0 &&
  values.length < MAX_ROW &&
  figureOfRow(name?.text ?? '') !== null &&
  values.every(({ text }) => isValueCell(text));

const gap = (tokens: readonly Token[], at: number, offset: number, replacement = '\n'): Edit => ({
  start: offset + (tokens[at - 1]?.end ?? 0),
  end: offset + (tokens[at]?.start ?? 0),
  replacement,
});

/** How many words from here on are one label: the longest that are, none of which is a cell of its own; 0 for none. */
function labelAt(tokens: readonly Token[], at: number): number {
  if (isLabel(tokens[at]?.text ?? '')) return 1;
  let joined = '';
  let longest = 0;
  for (let words = 1; words <= MAX_WORDS && at + words <= tokens.length; words++) {
    const { text } = tokens[at + words - 1] as Token;
    if (isLabel(text) || isValueCell(text)) break;
    joined += text;
    if (words > 1 && isLabel(joined)) longest = words;
    if (!isLabelStart(joined)) break;
  }
  return longest;
}

const isLabel = (words: string): boolean => exactLabels(words).length > 0;
