import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { commonHan } from './common-han.js';

export interface Suspicion {
  readonly what: string;
  /** Where it shows; the first few places. */
  readonly spans: readonly Span[];
}

/** Characters below which shares say nothing. */
const MIN_HAN = 150;
/** What a decoder, or a second one upon it, leaves where bytes were lost. */
const LOST = /\uFFFD|锟斤拷|锟斤|烫烫烫|屯屯屯/g;
const LOST_SHARE = 0.005;
/** Shares of a report's Han characters that the common 3755 lack (real ones below 0.06), and that all of GB2312 lacks (below 0.01: names of places and people). */
const UNCOMMON_SHARE = 0.3;
const RARE_SHARE = 0.06;
/** Characters that every report is full of: 的公开信息政府工作. Real ones have above 0.12 of them. */
const STAPLES = '的公开信息政府工作';
const STAPLE_SHARE = 0.05;
/** Characters that nearly always stand in one of few words. None stands in a word of another, so that all words can be counted together. */
const BOUND = '府息题诉';
const BOUND_WORDS =
  /[政官首省市县区乡镇]府|府[院谷]|[信消利休讯作气生]息|息[息]|[问专主标课议难习命]题|题[材库]|[投申起上控告陈胜]诉|诉[求讼]/g;
const MIN_BOUND = 12;
const BROKEN_SHARE = 0.4;
const SHOWN = 5;

/** What a Han character is, a bit each; by code unit, made at the first text. */
const [COMMON, KNOWN, STAPLE, IN_WORDS] = [1, 2, 4, 8] as const;
let table: Uint8Array | null = null;

function kindsOfHan(): Uint8Array {
  if (table !== null) return table;
  table = commonHan().map((level) => (level === 1 ? COMMON | KNOWN : level === 2 ? KNOWN : 0));
  for (let i = 0; i < STAPLES.length; i++) add(table, STAPLES.charCodeAt(i), STAPLE);
  for (let i = 0; i < BOUND.length; i++) add(table, BOUND.charCodeAt(i), IN_WORDS);
  return table;
}

const add = (kinds: Uint8Array, code: number, bit: number): void => {
  kinds[code] = (kinds[code] as number) | bit;
};

/** A text whose characters were lost, replaced or shuffled on their way; null for one that reads as Chinese. Traditional shapes were simplified before. */
export function garbled(text: string): Suspicion | null {
  const kinds = kindsOfHan();
  let [han, uncommon, rare, staples, bound] = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) continue;
    han++;
    const kind = kinds[code] as number;
    if ((kind & COMMON) === 0) uncommon++;
    if ((kind & KNOWN) === 0) rare++;
    if ((kind & STAPLE) !== 0) staples++;
    if ((kind & IN_WORDS) !== 0) bound++;
  }
  const lost = text.includes('\uFFFD') || /锟斤|烫烫烫|屯屯屯/.test(text) ? places(text, LOST) : [];
  if (lost.length >= 3 && lost.length > text.length * LOST_SHARE)
    return { what: `${lost.length} places where characters were lost`, spans: lost.slice(0, SHOWN) };
  const latin = text.match(/[\u00C0-\u00FF]/g)?.length ?? 0;
  if (latin > 30 && latin > han / 4) return of(`${latin} Latin letters with accents`, text, /[\u00C0-\u00FF]{4,}/g);
  if (han < MIN_HAN) return null;
  if (rare > han * RARE_SHARE || uncommon > han * UNCOMMON_SHARE)
    return of(`${uncommon} of ${han} characters that reports do not use`, text, /[^\n]{20,60}/g);
  if (staples < han * STAPLE_SHARE) return of('hardly any of the words of such a report', text, /[^\n]{20,60}/g);
  return bound < MIN_BOUND ? null : shuffled(text, bound);
}

function shuffled(text: string, bound: number): Suspicion | null {
  const whole = text.match(BOUND_WORDS)?.length ?? 0;
  return bound - whole > bound * BROKEN_SHARE
    ? of(`${bound - whole} of ${bound} characters outside the words that they belong to`, text, /[^\n]{20,60}/g)
    : null;
}

const places = (text: string, pattern: RegExp): Span[] =>
  matchesOf(text, pattern).map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

const of = (what: string, text: string, where: RegExp): Suspicion => ({
  what,
  spans: places(text, where).slice(0, SHOWN),
});
