import { codeSet, isIn } from '../model/code-set.js';

/** A line as it was measured, once: all later questions are answered from here. */
export interface Row {
  readonly start: number;
  /** First and end of its words; equal where it is blank. */
  readonly from: number;
  readonly to: number;
  /** Widths in half characters up to the last word, its indent included: as a fixed-pitch page shows it, and by the number of characters. */
  readonly shown: number;
  readonly counted: number;
  /** Holds a tab or a bar: a row of a table. */
  readonly isTable: boolean;
  /** A page ends in it. */
  readonly hasFeed: boolean;
  /** A comma, semicolon or full stop stands in it. */
  readonly isProse: boolean;
  readonly ending: Ending;
}
export type Ending = 'sentence' | 'comma' | 'opening' | 'words' | 'other';

const [TAB, FEED, BAR] = [0x09, 0x0c, 0x7c];
const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= TAB && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff;
/** Narrow: below the CJK blocks, quotation marks and dashes aside, which fill a character's place in Chinese. */
const isNarrow = (code: number): boolean => code < 0x2e80 && code !== 0xa0 && (code < 0x2010 || code > 0x2027);
const SENTENCE = codeSet('。！？；;：:!?」』”"');
const COMMA = codeSet('，、,');
const OPENING = codeSet('“‘（《「『');
const CLOSING = codeSet('）)》');

function endingOf(code: number): Ending {
  if (isIn(SENTENCE, code)) return 'sentence';
  if (isIn(COMMA, code)) return 'comma';
  if (isIn(OPENING, code)) return 'opening';
  const isWord = code >= 0x3400 ? code < 0xa000 || (code >= 0xd800 && code < 0xfb00) : code >= 0x30 && code < 0x7b;
  return isWord || code === 0x3007 || isIn(CLOSING, code) ? 'words' : 'other';
}

export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    rows.push(rowOf(text, start, end));
    start = end + 1;
  }
  return rows;
}

function rowOf(text: string, start: number, end: number): Row {
  let [from, to, width, shown] = [end, start, 0, 0];
  let [isTable, hasFeed, isProse] = [false, false, false];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // Most characters of a report: one comparison each.
    if (code >= 0x3400 && code < 0xff00) {
      if (to === start) from = i;
      to = i + 1;
      shown = width += 2;
      continue;
    }
    width += isNarrow(code) ? 1 : 2;
    if (isSpace(code)) {
      if (code === TAB) isTable = true;
      else if (code === FEED) hasFeed = true;
      continue;
    }
    if (to === start) from = i;
    to = i + 1;
    shown = width;
    if (code === BAR) isTable = true;
    else if (code === 0xff0c || code === 0x3002 || code === 0xff1b) isProse = true; // ，。；
  }
  if (to === start) from = to;
  const ending = endingOf(text.charCodeAt(to - 1));
  return { start, from, to, shown, counted: 2 * (to - start), isTable, hasFeed, isProse, ending };
}

/** How a text is wrapped, in half characters. */
export interface Wrap {
  readonly measure: 'shown' | 'counted';
  /** Lines of these widths were cut at the one width of the page, whatever they end in … */
  readonly exact: { readonly from: number; readonly to: number };
  /** … and of these where they stop in mid-sentence: lines that a program cut at words, or a reader at sight. */
  readonly loose: { readonly from: number; readonly to: number };
}

const MIN_WRAP = 36;
const MIN_LINES = 4;
/** A line ends a little early where punctuation may not begin the next one. */
const TOLERANCE = 3;
/** A page's lines differ by no more than this share of the widest. */
const NARROWEST = 0.7;

/** How the text is wrapped, by the measure in which more lines have one width; null where it is not. */
export function wrapOf(rows: readonly Row[]): Wrap | null {
  const lines = rows.filter((row) => !row.isTable && row.counted >= MIN_WRAP / 2);
  const cut = lines.filter((row) => row.ending !== 'sentence' && row.shown >= MIN_WRAP);
  if (cut.length < MIN_LINES - 1) return null;
  const loose = looseOf(lines, cut);
  const [shown, counted] = [exactOf(lines, 'shown'), exactOf(lines, 'counted')];
  const best = counted !== null && (shown === null || counted.count > shown.count) ? counted : shown;
  if (best === null && loose === null) return null;
  const none = { from: 1, to: 0 };
  const measure = best?.measure ?? 'shown';
  return { measure, exact: best ?? none, loose: loose ?? none };
}

/** The width that most long lines share although several of them stop in mid-sentence, and hardly any is longer. */
function exactOf(
  lines: readonly Row[],
  measure: Wrap['measure'],
): (Wrap['exact'] & { readonly measure: Wrap['measure']; readonly count: number }) | null {
  const counts = new Map<number, number>();
  for (const { [measure]: width } of lines) if (width >= MIN_WRAP) counts.set(width, (counts.get(width) ?? 0) + 1);
  let [best, count] = [0, 0];
  for (const width of counts.keys()) {
    let near = 0;
    for (let w = width - TOLERANCE; w <= width; w++) near += counts.get(w) ?? 0;
    if (near > count || (near === count && width > best)) [best, count] = [width, near];
  }
  const longer = lines.filter((row) => row[measure] > best + TOLERANCE).length;
  const cut = lines.filter((row) => row.ending !== 'sentence' && Math.abs(row[measure] - best) <= TOLERANCE).length;
  if (count < MIN_LINES || cut < MIN_LINES - 1 || longer > count / 4) return null;
  return { measure, count, from: best - 1.5 * TOLERANCE, to: best + TOLERANCE / 2 };
}

/** The widths of the lines that stop in the middle of a sentence, where these lie close together and hardly any line is longer. */
function looseOf(lines: readonly Row[], cut: readonly Row[]): Wrap['loose'] | null {
  const widths = cut
    .filter((row) => row.isProse)
    .map((row) => row.shown)
    .sort((a, b) => a - b);
  if (widths.length < MIN_LINES) return null;
  const from = widths[Math.floor(widths.length * 0.1)] as number;
  const to = widths[Math.floor(widths.length * 0.95)] as number;
  const longer = lines.filter((row) => row.shown > to + TOLERANCE).length;
  if (from < to * NARROWEST || longer > widths.length / 4) return null;
  return { from: from - TOLERANCE, to: to + TOLERANCE };
}
