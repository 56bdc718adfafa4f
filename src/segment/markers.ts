import type { Marker, MarkerStyle } from '../model/segmented.js';
import { chineseOrdinal } from '../model/numerals.js';

/** How one style of list marker is written. `line`: at the beginning of a paragraph; `inline`: in running text, where more must speak for it. */
interface Style {
  readonly style: MarkerStyle;
  /** Group 1 is the numeral. */
  readonly pattern: string;
  /** Inline only behind one of these. */
  readonly behind: string;
}

const CN = '[一二三四五六七八九十]{1,3}';
const SENTENCE_EDGE = '[。；：！？!?;:，,、）”》]';

/** The order is the order of trial at one place. */
const STYLES: readonly Style[] = [
  { style: 'CN_PAREN', pattern: `（(${CN})）[、.．]?`, behind: SENTENCE_EDGE },
  { style: 'NUM_PAREN', pattern: '[（](\\d{1,2})[）][、.．]?|(?<![\\d（])(\\d{1,2})）[、.．]?', behind: SENTENCE_EDGE },
  // 一是一, 二是否 are no markers.
  { style: 'SHI', pattern: `(${CN})(?:是要|是(?!否|一[，、。；二])|要(?!求|点|素))[，,：:]?`, behind: SENTENCE_EDGE },
  // 三、四季度 and 1、2月份 are no markers.
  { style: 'CN_COMMA', pattern: `(${CN})[、．.](?!${CN}(?:季度|月|类|级|号))`, behind: '[。；：:;]' },
  { style: 'NUM_COMMA', pattern: '(?<!\\d)(\\d{1,2})、(?!\\d{1,2}(?:月|日|号|、))', behind: '[。；：:;]' },
  { style: 'NUM_DOT', pattern: '(?<![\\d.])(\\d{1,2})[.．](?!\\d(?!\\d{3}年))', behind: '[。；：:;]' },
  { style: 'CIRCLED', pattern: '([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])[、.．]?', behind: '' },
  { style: 'DI', pattern: `(?:第|其)(${CN})(?:个(?:问题|方面|不足))?(?:[，、,：:]|是(?!否))`, behind: SENTENCE_EDGE },
  { style: 'STEM', pattern: '([甲乙丙丁戊己庚辛壬癸])、', behind: '[。；：:;]' },
  { style: 'SEQUENCE', pattern: '(首先|其次|再次|再者|最后(?!一))(?:是)?[，,：:]?', behind: '[。；：:;，]' },
];

const SEQUENCE: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 99 };
/** A list line without a numeral; only at the beginning of a paragraph, where Markdown's own bullets are gone already. */
const DASH: Style = { style: 'DASH', pattern: '(?:——|--|[●■◆▲★※•▪◇○])(?=\\p{Script=Han})', behind: '' };
/** 第五部分 存在的问题, 一 总体情况: numbers that only headings have. */
const HEADING_STYLES: readonly Style[] = [
  { style: 'CN_COMMA', pattern: `第(${CN})(?:部分|章|节)[、，：:.]?\\s*`, behind: '' },
  { style: 'CN_COMMA', pattern: `(${CN})[ \u3000]+(?=\\p{Script=Han})`, behind: '' },
];
const AT_START = [...STYLES, DASH, ...HEADING_STYLES].map((s) => ({
  style: s.style,
  regex: new RegExp(`(?:${s.pattern})`, 'yu'),
}));
const INLINE = STYLES.map((s) => ({
  style: s.style,
  regex: new RegExp(`${s.behind === '' ? '' : `(?<=${s.behind}\\n?)`}(?:${s.pattern})`, 'g'),
}));

/** Numerals behind which 四… is a count and not a lost 四是: 四个, 三年, 二次 … */
const MEASURE_WORDS = '个项次种类级方条件年月日大届名位组批期人家户成分点份套张块本等是要、万千百十亿';

function ordinalOf(style: MarkerStyle, numeral: string): number {
  if (style === 'SEQUENCE') return SEQUENCE[numeral] ?? Number.NaN;
  if (style === 'CIRCLED') return numeral.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  if (style === 'STEM') return '甲乙丙丁戊己庚辛壬癸'.indexOf(numeral) + 1;
  if (style === 'DASH') return 0;
  return chineseOrdinal(numeral);
}

function toMarker(style: MarkerStyle, match: RegExpExecArray | RegExpMatchArray, offset: number): Marker {
  const numeral = match.slice(1).find((group) => group !== undefined) ?? '';
  return { style, ordinal: ordinalOf(style, numeral), written: match[0], start: offset, end: offset + match[0].length };
}

/** The marker at the beginning of a paragraph, null where there is none. */
export function markerAtStart(text: string, start: number, end: number): Marker | null {
  for (const { style, regex } of AT_START) {
    regex.lastIndex = start;
    const match = regex.exec(text);
    if (match && match.index + match[0].length <= end) {
      const marker = toMarker(style, match, start);
      if (Number.isFinite(marker.ordinal)) return marker;
    }
  }
  return null;
}

/**
 * Markers in running text. A style counts only where its numerals run on: it begins with its first one (or `open` says which ordinal
 * of the style a former paragraph reached), and each further one is larger than the last by one or two, or repeats it behind a sentence's end (skipped and repeated numerals are defects, not an end).
 * So 三是 inside a quotation, 1. of a decimal or （二） of a cited article open no list. The lost 是 of "四加强…" is mended by
 * expecting the next numeral of a running 一是 list behind a sentence's end.
 */
export function inlineMarkers(
  text: string,
  start: number,
  end: number,
  open: ReadonlyMap<MarkerStyle, number>,
): Marker[] {
  const body = text.slice(start, end);
  const found: Marker[] = [];
  for (const { style, regex } of INLINE) {
    let last = open.get(style) ?? 0;
    const candidates = [...body.matchAll(regex)]
      .map((m) => toMarker(style, m, start + m.index))
      .filter((m) => m.start > start);
    if (style === 'SEQUENCE' && candidates.length + last < 2) continue;
    for (const marker of candidates) {
      const next = marker.ordinal - last;
      const restarts = marker.ordinal === 1;
      if (
        (next >= 1 && next <= (last === 0 ? 1 : 2)) ||
        (next === 0 && /[。；]/.test(text[marker.start - 1] ?? '')) ||
        restarts ||
        (style === 'SEQUENCE' && marker.ordinal >= last && last > 0)
      ) {
        found.push(marker);
        last = marker.ordinal;
      }
    }
    if (style === 'SHI' && last > 0)
      found.push(
        ...lostShi(
          body,
          start,
          found.filter((m) => m.style === 'SHI'),
          open.get('SHI') ?? 0,
        ),
      );
  }
  return withoutOverlaps(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** 一是… 二是… 四加强…: the numeral that the list expects next, behind a sentence's end and before a word that is no measure word. */
function lostShi(body: string, offset: number, known: readonly Marker[], openedAt: number): Marker[] {
  const lost: Marker[] = [];
  const ordinals = new Set(known.map((m) => m.ordinal));
  const pattern = new RegExp(`(?<=[。；])([二三四五六七八九十])(?=[\\p{Script=Han}])(?![${MEASURE_WORDS}])`, 'gu');
  let highest = openedAt;
  for (const match of body.matchAll(pattern)) {
    const ordinal = chineseOrdinal(match[1] ?? '');
    const before = known.filter((m) => m.start < offset + match.index).map((m) => m.ordinal);
    highest = Math.max(highest, ...before);
    if (ordinal === highest + 1 && !ordinals.has(ordinal)) {
      lost.push({
        style: 'SHI',
        ordinal,
        written: match[0],
        start: offset + match.index,
        end: offset + match.index + match[0].length,
      });
      highest = ordinal;
    }
  }
  return lost;
}

function withoutOverlaps(markers: readonly Marker[]): Marker[] {
  const kept: Marker[] = [];
  for (const marker of markers) if (marker.start >= (kept.at(-1)?.end ?? 0)) kept.push(marker);
  return kept;
}
