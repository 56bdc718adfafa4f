import type { Marker, MarkerStyle } from '../model/segmented.js';
import { chineseOrdinal } from '../model/numerals.js';
import { matchesOf } from '../model/matches.js';
import { ALL_INLINE, ANYWHERE, AT_START, CIRCLED, EDGE, FIRST, INLINE, STEMS, type Trial } from './marker-styles.js';

const SEQUENCE: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 99 };

/** Numerals behind which 四… is a count and not a lost 四是: 四个, 三年, 二次 … */
const MEASURE_WORDS = '个项次种类级方条件年月日大届名位组批期人家户成分点份套张块本等是要、万千百十亿';

const LOST_SHI = new RegExp(`(?<=[。；])([二三四五六七八九十])(?=[\\p{Script=Han}])(?![${MEASURE_WORDS}])`, 'gu');

function ordinalOf(style: MarkerStyle, numeral: string): number {
  if (style === 'SEQUENCE') return SEQUENCE[numeral] ?? Number.NaN;
  if (style === 'CIRCLED') return CIRCLED.indexOf(numeral) + 1;
  if (style === 'STEM') return STEMS.indexOf(numeral) + 1;
  if (style === 'DASH') return 0;
  return chineseOrdinal(numeral);
}

function toMarker(style: MarkerStyle, match: RegExpExecArray, offset: number): Marker {
  const numeral = match[1] ?? match[2] ?? '';
  return { style, ordinal: ordinalOf(style, numeral), written: match[0], start: offset, end: offset + match[0].length };
}

/** The marker at the beginning of a paragraph, null where there is none. */
export function markerAtStart(text: string, start: number, end: number): Marker | null {
  const styles = (FIRST[text.charCodeAt(start)] ?? 0) & ~EDGE;
  if (styles === 0) return null;
  for (let i = 0; i < AT_START.length; i++) {
    if ((styles & (1 << i)) === 0) continue;
    const { style, regex } = AT_START[i] as Trial;
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
): readonly Marker[] {
  const body = text.slice(start, end);
  const byStyle = candidatesIn(body, start);
  if (byStyle === null && open.size === 0) return NONE;
  const found: Marker[] = [];
  const mixed = byStyle === null ? NONE : mixedOrdinals(byStyle[SEQUENCE_STYLE], byStyle[DI_STYLE]);
  for (let i = 0; i < INLINE.length; i++) {
    const { style } = INLINE[i] as Trial;
    const candidates = style === 'SEQUENCE' && mixed.length > 0 ? mixed : (byStyle?.[i] ?? NONE);
    let last = open.get(style) ?? 0;
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

const NONE: readonly Marker[] = [];
const SEQUENCE_STYLE = INLINE.findIndex(({ style }) => style === 'SEQUENCE');
const DI_STYLE = INLINE.findIndex(({ style }) => style === 'DI');

/**
 * 首先，… 其次，… 第三，…: one list in two ways of counting. What begins with 首先 and goes on with 第二 or 第三 is told by its order; a list that begins with 第一 has its own numerals.
 */
function mixedOrdinals(sequence: readonly Marker[] = NONE, numerals: readonly Marker[] = NONE): readonly Marker[] {
  const [first] = sequence;
  if (first?.ordinal !== 1 || numerals.length === 0 || numerals.some(({ ordinal }) => ordinal === 1)) return NONE;
  const further = numerals.filter(({ start }) => start > first.start).map((m): Marker => ({ ...m, style: 'SEQUENCE' }));
  return [...sequence, ...further].sort((a, b) => a.start - b.start);
}

/** All that is written like a marker inside a paragraph, by the number of its style; null where there is none. */
function candidatesIn(body: string, offset: number): (Marker[] | undefined)[] | null {
  let found: (Marker[] | undefined)[] | null = null;
  let before = FIRST[body.charCodeAt(0)] ?? 0;
  for (let at = 1; at < body.length; at++) {
    const here = FIRST[body.charCodeAt(at)] as number;
    const styles = here & ((before & EDGE) === 0 ? ANYWHERE : ALL_INLINE);
    before = here;
    if (styles === 0) continue;
    for (let i = 0; i < INLINE.length; i++) {
      if ((styles & (1 << i)) === 0) continue;
      const { style, regex } = INLINE[i] as Trial;
      regex.lastIndex = at;
      const match = regex.exec(body);
      if (match === null) continue;
      found ??= [];
      (found[i] ??= []).push(toMarker(style, match, offset + at));
    }
  }
  return found;
}

/** 一是… 二是… 四加强…: the numeral that the list expects next, behind a sentence's end and before a word that is no measure word. */
function lostShi(body: string, offset: number, known: readonly Marker[], openedAt: number): Marker[] {
  const lost: Marker[] = [];
  const ordinals = new Set(known.map((m) => m.ordinal));
  let highest = openedAt;
  for (const match of matchesOf(body, LOST_SHI)) {
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
