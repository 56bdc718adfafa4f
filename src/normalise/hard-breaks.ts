import { isValueCell } from '../model/cell-value.js';
import { exactLabels } from '../model/form-labels.js';
import { applyEdits, editsByPattern, type Aligned, type Edit } from './aligned.js';
import { isBlank, splitLines, type Line } from './lines.js';

/**
 * Joins lines that a wrap or a page end cut inside a paragraph. Two kinds of evidence, and no join without one of them:
 *  - the line stops in the middle of a sentence: it is a long one, or ends in a comma, and the next one begins like a continuation (a blank line between them changes nothing: a page end leaves one);
 *  - the whole text is wrapped at one width, and this line has it.
 * A line that begins with a list marker, an indent, a pipe or a heading mark never continues another one; a heading, a title or a cell is never continued.
 */
export function joinHardBreaks(input: Aligned): Aligned {
  const lines = splitLines(input.text);
  const wrap = wrapOf(lines);
  const edits: Edit[] = [];
  let last: Line | null = null;
  let blankBetween = false;
  let pageEnd = false;
  for (const line of lines) {
    if (line.text.includes('\f')) pageEnd = true;
    if (isBlank(line.text)) {
      // A cell of a table may be a line that holds nothing but a tab: that is no page end.
      if (line.text.includes('\t')) last = null;
      blankBetween = true;
      continue;
    }
    if (last !== null && continues(last.text, line.text, { blankBetween, pageEnd, wrap })) {
      const indent = line.text.length - line.text.trimStart().length; // a form feed counts as white space
      edits.push({ start: last.start + last.text.trimEnd().length, end: line.start + indent, replacement: '' });
    }
    last = line;
    blankBetween = false;
    pageEnd = false;
  }
  const joined = applyEdits(input, edits);
  return applyEdits(
    joined,
    editsByPattern(joined.text, /\f/g, () => ''),
  );
}

const MARKER_AT_START =
  /^\s*(?:#|\||>|[-*+•·●◆■]\s|\*\*|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:、|是(?!否)|要|[.．])|\d{1,2}(?:、|[.．](?!\d(?!\d{3}年))|[)）])|[①-⑳]|第[一二三四五六七八九十]{1,2}(?:[，、,:：]|是)|其[一二三四五六七八九十][，、,]|首先|其次|再次|最后|附[:：件表])/;
const SENTENCE_END = /[。！？；:：!?;」』”"]\s*$/;
const COMMA_END = /[，、,]\s*$/;
const BLOCK_START = /^(?: {2,}|\t|\u3000|\u00A0{2,})/;
const HAN_OR_WORD_END = /[\p{Script=Han}\dA-Za-z）)》」”，、,]\s*$/u;
/** Reports' own date lines and sign-offs never continue a sentence. */
const DATE_LINE =
  /^\s*(?:\d{4}|二[〇○0零][一二三四五六七八九〇○零\d]{2})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*$/;
/** Characters from which a line without a full stop is taken for running text and not for a heading. */
const PROSE_LENGTH = 30;

/** A line that is one remark in brackets (the note above table 3) is complete without a full stop. */
const REMARK = /^（[^（）]*）$/;

interface Between {
  readonly blankBetween: boolean;
  readonly pageEnd: boolean;
  /** Null where the text is not wrapped. */
  readonly wrap: Wrap | null;
}

function continues(previous: string, next: string, { blankBetween, pageEnd, wrap }: Between): boolean {
  if (previous.includes('|') || previous.includes('\t') || next.includes('\t')) return false;
  if (/[“‘（《「『]\s*$/.test(previous) || /^\s*[，。、；：！？）》”’」』]./.test(next)) return true;
  if (/^\s*#/.test(previous) || MARKER_AT_START.test(next) || DATE_LINE.test(next)) return false;
  const wrapped = wrap !== null && Math.abs(wrap.measure(previous) - wrap.width) <= WRAP_TOLERANCE;
  if (!blankBetween && BLOCK_START.test(next)) return false;
  if (SENTENCE_END.test(previous)) return wrapped && !blankBetween && !BLOCK_START.test(next);
  if (!HAN_OR_WORD_END.test(previous) || isCell(previous) || (isCell(next) && !COMMA_END.test(previous))) return false;
  if (wrapped && !blankBetween) return true;
  const prose = previous.trim();
  if (REMARK.test(prose)) return false;
  const runsOn =
    pageEnd ||
    COMMA_END.test(prose) ||
    (prose.length >= PROSE_LENGTH && /[，。；]/.test(prose)) ||
    prose.length >= 2 * PROSE_LENGTH;
  return runsOn && !isHeadingLike(prose, pageEnd ? 0 : 1);
}

/** A cell of an official table, a line of its own: a page may end behind any of them. */
const isCell = (line: string): boolean => isValueCell(line) || exactLabels(line.trim()).length > 0;

/** Markers that number the items of a sentence and never a heading. */
const ITEM_AT_START =
  /^\s*(?:[一二三四五六七八九十]{1,3}(?:是|要)|第[一二三四五六七八九十]{1,2}[，,]|首先|其次|再次|最后)/;

/** A numbered line without a full stop and with few commas is a heading, however long; at the end of a page one comma already tells a sentence. */
const isHeadingLike = (line: string, maxCommas: number): boolean =>
  MARKER_AT_START.test(line) &&
  !ITEM_AT_START.test(line) &&
  line.length < 2 * PROSE_LENGTH &&
  !/[。；]/.test(line) &&
  (line.match(/[，,]/g)?.length ?? 0) <= maxCommas &&
  !COMMA_END.test(line);

/** Width units of tolerance: a line ends a little early where punctuation may not begin the next one. */
const WRAP_TOLERANCE = 1.5;
const MIN_WRAP = 18;
const MIN_WRAPPED_LINES = 4;

/** Han characters count 1, ASCII one half, as a fixed-pitch page shows them. Leading white space counts: an indent fills the line too. */
function displayWidth(line: string): number {
  let width = 0;
  for (const character of line.trimEnd()) width += character.charCodeAt(0) < 0x2e80 && character !== '\u00A0' ? 0.5 : 1;
  return width;
}

/** Programs that count characters break a line with many digits earlier on the page. */
const length = (line: string): number => line.trimEnd().length;

interface Wrap {
  readonly measure: (line: string) => number;
  readonly width: number;
}

/** How the text is wrapped, by the measure in which more lines have one width; null where it is not. */
function wrapOf(lines: readonly Line[]): Wrap | null {
  const [best] = [displayWidth, length]
    .map((measure) => ({ measure, ...wrapWidth(lines, measure) }))
    .sort((a, b) => b.count - a.count);
  return best?.width == null ? null : { measure: best.measure, width: best.width };
}

/** The width at which the text is wrapped: one that most long lines share although they stop in mid-sentence; null where there is none. */
function wrapWidth(
  lines: readonly Line[],
  measure: Wrap['measure'],
): { readonly width: number | null; readonly count: number } {
  const widths = lines
    .filter((l) => !/[|\t]/.test(l.text))
    .map((l) => measure(l.text))
    .filter((w) => w >= MIN_WRAP);
  const none = { width: null, count: 0 };
  if (widths.length < MIN_WRAPPED_LINES) return none;
  let best = 0;
  let bestCount = 0;
  for (const candidate of new Set(widths)) {
    const count = widths.filter((w) => w <= candidate && candidate - w <= WRAP_TOLERANCE).length;
    if (count > bestCount || (count === bestCount && candidate > best)) [best, bestCount] = [candidate, count];
  }
  const longer = widths.filter((w) => w > best + WRAP_TOLERANCE).length;
  const cut = lines.filter(
    (l) => Math.abs(measure(l.text) - best) <= WRAP_TOLERANCE && !SENTENCE_END.test(l.text),
  ).length;
  return bestCount >= MIN_WRAPPED_LINES && cut >= MIN_WRAPPED_LINES - 1 && longer <= bestCount / 4
    ? { width: best - WRAP_TOLERANCE / 2, count: bestCount }
    : none;
}
