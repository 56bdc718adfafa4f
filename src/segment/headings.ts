import { isBlank } from '../model/blank.js';
import { codeSet, splitAt } from '../model/code-set.js';
import { endsWithOne } from '../model/ends-with.js';
import type { SectionRole } from '../model/kinds.js';
import type { Marker, MarkerStyle } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { headingRole, INLINE_HEADING, isOfficialHeading } from './heading-roles.js';
import { markerAtStart } from './markers.js';
import { runInTitles } from './run-in-titles.js';
import { chineseOrdinal } from '../model/numerals.js';
import { trimSpan } from './trim-span.js';

export interface SectionHeading extends Span {
  readonly marker: Marker | null;
  /** Words of the heading without its number. */
  readonly words: Span;
  readonly role: SectionRole;
}

const MAX_HEADING = 45;
const COMMA = codeSet('，');
const MAX_COMMAS = 2;
/** A year at the head of a heading says nothing of its role: 2020年政府信息公开工作存在的主要问题. */
const stripYear = (words: string): string => words.replace(/^\d{4}年度?(?:的)?/, '').replace(/[：:。，、\s]+$/, '');

/**
 * The headings of the report's first level among its paragraphs, in order. A paragraph is one when it
 *  1. is numbered 一、 and is a short line without a sentence in it; or
 *  2. is one of the official headings word for word, whatever its number (1、总体情况 among 二、三、), or without one; or
 *  3. where the report uses no 一、 at all, is numbered in the one other style whose lines name sections, or is a short line that names one.
 * In running text a heading counts only with a numeral and the words of a known heading (a report on one line).
 */
export function findHeadings(text: string, paragraphs: readonly Span[]): SectionHeading[] {
  const lines = paragraphs.map((span) => asHeading(text, span));
  const byNumeral = lines.filter((h): h is SectionHeading => h !== null && h.marker?.style === 'CN_COMMA');
  const unnumbered = byNumeral.length === 0 && lines.filter((h) => isBareHeading(h)).length >= MIN_BARE_HEADINGS;
  const style: MarkerStyle = byNumeral.length > 0 || unnumbered ? 'CN_COMMA' : fallbackStyle(lines);
  const chosen: SectionHeading[] = [];
  const inner = restartedLists(lines);
  const runIn = byNumeral.length === 0 ? runInTitles(text, paragraphs) : null;
  paragraphs.forEach((span, i) => {
    const line = lines[i] ?? runIn?.get(span);
    if (
      line &&
      !inner.has(line) &&
      (runIn?.has(span) ||
        (line.marker?.style === style && (style !== 'DASH' || line.role !== 'UNKNOWN')) ||
        isFirstLevelByWords(text, line) ||
        (unnumbered && isBareHeading(line)))
    )
      chosen.push(line);
    else chosen.push(...inlineHeadings(text, span));
  });
  return chosen;
}

function asHeading(text: string, span: Span): SectionHeading | null {
  if (span.end - span.start > MAX_HEADING) return null;
  const marker = markerAtStart(text, span.start, span.end);
  if (marker?.style === 'SHI' || marker?.style === 'SEQUENCE' || marker?.style === 'DI') return null;
  const start = marker?.end ?? span.start;
  const words = text.slice(start, span.end);
  if (isBlank(text, start, span.end) || /[。；！？：]\S|[；，]$/.test(words)) return null;
  // 二、存在的问题：is a heading, 二、针对问题，采取以下措施：a lead-in.
  const colon = endsWithOne(words, '：');
  const commas = splitAt(words, COMMA).length - 1;
  if (colon && (marker === null || commas > 0)) return null;
  // 一、 before a clause list is an item of an enumeration; a heading has no comma, unless its words name a section.
  if (commas > MAX_COMMAS) return null;
  const bare = stripYear(words);
  // A sentence, unless a number or the official words make it a heading: 2017年我乡没有收费。
  if (marker === null && endsWithOne(words, '。') && !isOfficialHeading(bare)) return null;
  const role = headingRole(bare);
  if (role === 'UNKNOWN' && (colon || commas > 0 || endsWithOne(words, '。'))) return null;
  return { start: span.start, end: span.end, marker, words: trimSpan(text, start, span.end), role };
}

/** Lines 一、 二、 that begin anew below a later section (五、… 一、公开意识不强 二、…) and name no section: items of a list, not headings. */
function restartedLists(lines: readonly (SectionHeading | null)[]): ReadonlySet<SectionHeading> {
  const found = new Set<SectionHeading>();
  let outer = 0;
  let inner = 0;
  for (const line of lines) {
    if (line?.marker?.style !== 'CN_COMMA') continue;
    const { ordinal } = line.marker;
    const goesOn = ordinal === 1 ? outer > 1 : inner > 0 && ordinal === inner + 1;
    if (line.role === 'UNKNOWN' && goesOn && ordinal !== outer + 1) {
      found.add(line);
      inner = ordinal;
    } else {
      outer = ordinal;
      inner = 0;
    }
  }
  return found;
}

/** Official words with no number, or with an Arabic one: a heading of the first level wherever it stands. */
function isFirstLevelByWords(text: string, heading: SectionHeading): boolean {
  const words = stripYear(text.slice(heading.words.start, heading.words.end));
  const style = heading.marker?.style;
  return (style === undefined || style === 'NUM_COMMA' || style === 'NUM_DOT') && isOfficialHeading(words);
}

/** In a report without numbered headings, short lines that name a section head it; that many of them are no accident. */
const MIN_BARE_HEADINGS = 3;
const MAX_BARE_HEADING = 18;
const isBareHeading = (heading: SectionHeading | null): boolean =>
  heading !== null &&
  heading.marker === null &&
  heading.role !== 'UNKNOWN' &&
  heading.end - heading.start <= MAX_BARE_HEADING;

/** Without any 一、: the style of numbering in which most lines name a section, at least two of them. */
function fallbackStyle(lines: readonly (SectionHeading | null)[]): MarkerStyle {
  const counts = new Map<MarkerStyle, number>();
  for (const line of lines) {
    if (line?.marker && line.role !== 'UNKNOWN')
      counts.set(line.marker.style, (counts.get(line.marker.style) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : 'CN_COMMA';
}

const INLINE = new RegExp(
  `(?<=^|[。；！）:：])([一二三四五六七八九十]{1,2})、(?:\\d{4}年度?)?${INLINE_HEADING.source}`,
  'g',
);

/** Whether a 、 stands anywhere behind a Chinese numeral: in the other paragraphs the pattern's lookbehinds need not be tried. */
function hasNumeral(body: string): boolean {
  for (let at = body.indexOf('、', 1); at >= 0; at = body.indexOf('、', at + 1))
    if (NUMERALS.includes(body[at - 1] as string)) return true;
  return false;
}
const NUMERALS = '一二三四五六七八九十';

function inlineHeadings(text: string, span: Span): SectionHeading[] {
  if (span.end - span.start <= MAX_HEADING) return [];
  const body = text.slice(span.start, span.end);
  if (!hasNumeral(body)) return [];
  return matchesOf(body, INLINE).map((match) => {
    const start = span.start + match.index;
    const numeral = match[1] ?? '';
    const words = { start: start + numeral.length + 1, end: start + match[0].length };
    return {
      start,
      end: words.end,
      marker: { style: 'CN_COMMA', ordinal: chineseOrdinal(numeral), written: `${numeral}、`, start, end: words.start },
      words,
      role: headingRole(stripYear(text.slice(words.start, words.end))),
    };
  });
}
