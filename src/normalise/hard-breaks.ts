import { isValueCell } from '../model/cell-value.js';
import { endsWithOne } from '../model/ends-with.js';
import { exactLabels } from '../model/form-labels.js';
import { applyEdits, editsByPattern, type Aligned, type Edit } from './aligned.js';
import { rowsOf, wrapOf, type Row, type Wrap } from './wrap-width.js';

/**
 * Joins lines that a wrap or a page end cut inside a paragraph. Two kinds of evidence, and no join without one of them:
 *  - the line stops in the middle of a sentence: it is a long one, or ends in a comma, and the next one begins like a continuation (a blank line between them changes nothing: a page end leaves one);
 *  - the whole text is wrapped at one width, and this line has it.
 * A line that begins with a list marker, a pipe or a heading mark never continues another one, nor does an indented one where a sentence is over; a heading, a title or a cell is never continued.
 */
export function joinHardBreaks(input: Aligned): Aligned {
  const { text } = input;
  const rows = rowsOf(text);
  const page = pageOf(text, rows);
  const edits: Edit[] = [];
  let last: Row | null = null;
  let blankBetween = false;
  let pageEnd = false;
  let hasFeed = false;
  let isOpen = false;
  for (const row of rows) {
    if (row.hasFeed) hasFeed = pageEnd = true;
    if (row.from === row.to) {
      // A cell of a table may be a line that holds nothing but a tab: that is no page end.
      if (row.isTable) last = null;
      blankBetween = true;
      continue;
    }
    const blank = blankBetween && !page.isSpaced;
    const joins: boolean = last !== null && continues(text, last, row, { blankBetween: blank, pageEnd, isOpen, page });
    if (joins) edits.push({ start: (last as Row).to, end: row.from, replacement: '' });
    isOpen = joins && (isOpen || row.isProse || (last as Row).isProse);
    last = row;
    blankBetween = false;
    pageEnd = false;
  }
  const joined = applyEdits(input, edits);
  if (!hasFeed) return joined;
  return applyEdits(
    joined,
    editsByPattern(joined.text, /\f/g, () => ''),
  );
}

const MARKER_AT_START =
  /^\s*(?:#|\||>|[-*+•·●◆■]\s|\*\*|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:、|是(?!否)|要|[.．])|\d{1,2}(?:、|[.．](?!\d(?!\d{3}年))|[)）])|[①-⑳]|第[一二三四五六七八九十]{1,2}(?:[，、,:：]|是)|其[一二三四五六七八九十][，、,]|首先|其次|再次|最后|附[:：件表])/;
const BLOCK_START = /^(?: {2,}|\t|\u3000|\u00A0{2,})/;
/** Reports' own date lines and sign-offs never continue a sentence. */
const DATE_LINE =
  /^\s*(?:\d{4}|二[〇○0零][一二三四五六七八九〇○零\d]{2})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*$/;
/** What a page sets above the text: 文章来源：… 更新时间：… */
const BYLINE = /^(?:文章来源|信息来源|来源|作者|发布(?:时间|日期|机构)|更新时间|索引号|浏览次数|点击数)[：:][^。]*$/;
/** The issuer alone on an indented line: a sign-off. */
const SIGN_OFF = /^[^，。；：]{2,25}(?:政府|办事处|委员会|办公室|[局镇乡]|街道|苏木)$/;
const TITLE_END = /(?:报告|年报|总结|情况)$/;
/** Characters from which a line without a full stop is taken for running text and not for a heading. */
const PROSE_LENGTH = 30;
/** A line that is one remark in brackets (the note above table 3) is complete without a full stop. */
const REMARK = /^（[^（）]*）$/;
/** Marks that never begin a line, unless 、 is what is left of numerals that were lost (、健全制度). */
const NEVER_FIRST = '，。、；：！？）》”’」』';
const BEHIND_LOST_NUMERAL = /(?:^|(?:[。；：:]|\n)[ \t\u3000]{0,8}\n)[ \t\u3000\u00A0]{0,8}、(?=\p{Script=Han})/gu;
/** So many lines that begin with 、 are a list. */
const MIN_LOST_NUMERALS = 3;

/** What the whole text says of its lines. */
interface Page {
  /** Null where the text is not wrapped. */
  readonly wrap: Wrap | null;
  /** A blank line follows every line, and says nothing. */
  readonly isSpaced: boolean;
  /** Paragraphs are told apart by an indent or a blank line. */
  readonly marksParagraphs: boolean;
  /** Lists whose numerals were lost begin their items with 、. */
  readonly hasLostNumerals: boolean;
  /** The margin that most lines of a wrapped text have. */
  readonly margin: number;
}
interface Between {
  readonly blankBetween: boolean;
  readonly pageEnd: boolean;
  /** The line already continues a sentence, so it is no heading, however short it is. */
  readonly isOpen: boolean;
  readonly page: Page;
}

function continues(text: string, last: Row, next: Row, { blankBetween, pageEnd, isOpen, page }: Between): boolean {
  if (last.isTable || next.isTable) return false;
  if (last.ending === 'opening') return true;
  if (page.hasLostNumerals && text[next.from] === '、') return false;
  if (NEVER_FIRST.includes(text[next.from] as string) && next.to - next.from > 1) return true;
  const { wrap } = page;
  const exact = wrap !== null && within(last[wrap.measure], wrap.exact);
  const loose = wrap !== null && within(last.shown, wrap.loose);
  // Most lines of a text that is not wrapped end here, before anything is cut out of it.
  const sentenceOver = last.ending === 'sentence';
  if (sentenceOver && (blankBetween || !(exact || (loose && page.marksParagraphs)))) return false;
  if (last.ending === 'other' && (!exact || blankBetween)) return false;
  const [before, after] = [text.slice(last.from, last.to), text.slice(next.from, next.to)];
  if (before.startsWith('#') || MARKER_AT_START.test(after) || DATE_LINE.test(after)) return false;
  if (BYLINE.test(before)) return false;
  const indented = next.from - next.start > page.margin && BLOCK_START.test(text.slice(next.start, next.from));
  if (sentenceOver) return !indented;
  const endsInComma = last.ending === 'comma';
  if (isCell(before) || (!endsInComma && isCell(after))) return false;
  // A continued line may hang behind its item's number; a sign-off is set apart in the same way.
  if (indented && !blankBetween && (!(exact || loose) || isHeadingLike(before, 1) || SIGN_OFF.test(after)))
    return false;
  if ((exact || isOpen) && !blankBetween) return true;
  if (REMARK.test(before)) return false;
  if (loose && (last.isProse || !(blankBetween || TITLE_END.test(before))) && !isHeadingLike(before, 1)) return true;
  const runsOn =
    pageEnd || endsInComma || (before.length >= PROSE_LENGTH && last.isProse) || before.length >= 2 * PROSE_LENGTH;
  return runsOn && !isHeadingLike(before, pageEnd ? 0 : 1);
}

const within = (width: number, range: { readonly from: number; readonly to: number }): boolean =>
  width >= range.from && width <= range.to;

/** A cell of an official table, a line of its own: a page may end behind any of them. */
const isCell = (words: string): boolean => isValueCell(words) || exactLabels(words).length > 0;

/** Markers that number the items of a sentence and never a heading. */
const ITEM_AT_START =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要)|第[一二三四五六七八九十]{1,2}[，,]|首先|其次|再次|最后)/;

/** A numbered line without a full stop and with few commas is a heading, however long; at the end of a page one comma already tells a sentence. */
const isHeadingLike = (line: string, maxCommas: number): boolean =>
  MARKER_AT_START.test(line) &&
  !ITEM_AT_START.test(line) &&
  line.length < 2 * PROSE_LENGTH &&
  !/[。；]/.test(line) &&
  (line.match(/[，,]/g)?.length ?? 0) <= maxCommas &&
  !endsWithOne(line, '，、,');

/** Shares of lines that make a rule, and how many lines it takes. */
const NEARLY_ALL = 0.9;
const MIN_PAIRS = 8;
const MIN_PARAGRAPHS = 3;

function pageOf(text: string, rows: readonly Row[]): Page {
  const wrap = wrapOf(rows);
  const begun = rows.filter(({ from }) => text[from] === '、').length;
  const hasLostNumerals =
    begun >= MIN_LOST_NUMERALS && (text.match(BEHIND_LOST_NUMERAL)?.length ?? 0) >= MIN_LOST_NUMERALS;
  if (wrap === null) return { wrap, isSpaced: false, marksParagraphs: false, hasLostNumerals, margin: 0 };
  const margins = new Map<number, number>();
  let [pairs, blanks, ends, plain] = [0, 0, 0, 0];
  let last: Row | null = null;
  let blankBetween = false;
  for (const row of rows) {
    if (row.from === row.to) {
      blankBetween = true;
      continue;
    }
    const indent = row.from - row.start;
    margins.set(indent, (margins.get(indent) ?? 0) + 1);
    if (last !== null && !last.isTable && !row.isTable) {
      pairs++;
      if (blankBetween) blanks++;
      // The last line of a paragraph is shorter than the page: what follows it?
      const isShort = last.ending === 'sentence' && last.shown < Math.max(wrap.loose.from, wrap.exact.from);
      if (isShort && !MARKER_AT_START.test(text.slice(row.from, row.to))) {
        ends++;
        if (!blankBetween && indent < 2) plain++;
      }
    }
    last = row;
    blankBetween = false;
  }
  const [margin = 0] = [...margins].filter(([, count]) => count > rows.length / 2).map(([indent]) => indent);
  const isSpaced = pairs >= MIN_PAIRS && blanks >= pairs * NEARLY_ALL;
  return {
    wrap,
    isSpaced,
    hasLostNumerals,
    margin,
    marksParagraphs: !isSpaced && ends >= MIN_PARAGRAPHS && plain <= ends * (1 - NEARLY_ALL),
  };
}
