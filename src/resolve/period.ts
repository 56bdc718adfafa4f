import { flatMapped } from '../model/flat-mapped.js';
import type { Span } from '../model/span.js';
import { smallNumber, YEAR, yearValue } from './numerals.js';
import { matchesAtYears } from './year-places.js';

/** A stretch of time that the text names with both ends. */
export interface Period extends Span {
  /** The year that holds most of its months; the later one where two hold as many. */
  readonly year: number;
  /** From 1 January to 31 December. */
  readonly whole: boolean;
  /** Called the statistics period (统计期限, 所列数据, 报告期). */
  readonly cued: boolean;
  readonly months: number;
}

const N = '(\\d{1,2}|[一二三]?十?[一二三四五六七八九十])';
const TO = '起?(?:[,，、])?(?:至|到|—|–|-|－|~|～)+';
const FORMS: readonly RegExp[] = [
  // 自2020年1月1日起至(2020年)12月31日止 · 2020年1月至12月 · 2020年1-12月
  new RegExp(`(${YEAR})年${N}月?份?(?:${N}日)?${TO}(?:(${YEAR}|当|同)年)?${N}月(?:${N}日|底|末)?`, 'y'),
  // 2020.1.1-2020.12.31 · 2020-01-01至2020-12-31 · 2020/1/1—2020/12/31
  new RegExp(`(${YEAR})[.\\-/]${N}[.\\-/]${N}(?:起|日)?(?:至|到|—|–|-|~|～)+(${YEAR})[.\\-/]${N}[.\\-/]${N}`, 'y'),
];
const CUE = /(?:统计|期限|时限|时段|数据|报告期|起止|所列|覆盖|涵盖|内容(?:涵盖|包括))/;
const CUE_AFTER = /^[止日]?(?:的|期间)?.{0,8}?(?:统计|期间|政府信息|信息公开|政务公开|工作情况|数据)/;

/** How many months from the `first` to the `last` (year * 12 + month) lie in a year. */
const monthsIn = (year: number, first: number, last: number): number =>
  Math.min(last, year * 12 + 12) - Math.max(first, year * 12 + 1) + 1;

function read(match: RegExpMatchArray, text: string): Period | null {
  const [, firstYear = '', m1 = '', d1 = '', lastYear = '', m2 = '', d2 = ''] = match;
  const from = yearValue(firstYear);
  const to = /\d{4}|二/.test(lastYear) ? yearValue(lastYear) : from;
  const [startMonth, endMonth] = [smallNumber(m1), smallNumber(m2)];
  if (!(startMonth >= 1 && startMonth <= 12 && endMonth >= 1 && endMonth <= 12)) return null;
  const months = (to - from) * 12 + endMonth - startMonth + 1;
  if (months < 1 || months > 36) return null;
  const [first, last] = [from * 12 + startMonth, to * 12 + endMonth];
  let year = to;
  for (let other = from; other < to; other++)
    if (monthsIn(other, first, last) > monthsIn(year, first, last)) year = other;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const clauseStart = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start), start - 40);
  const cued = CUE.test(text.slice(clauseStart + 1, start)) || CUE_AFTER.test(text.slice(end, end + 16));
  const day1 = d1 === '' ? 1 : smallNumber(d1);
  const day2 = d2 === '' ? 31 : smallNumber(d2);
  const whole = from === to && startMonth === 1 && day1 === 1 && endMonth === 12 && day2 === 31;
  return { year, whole, cued, months, start, end };
}

/**
 * The periods that may be the report's statistics period, best founded first: those called so, then whole calendar years; other stretches
 * (a campaign from March to May) are left out. `text` is compact.
 */
export function periods(text: string): Period[] {
  const found = flatMapped(FORMS, (form) => flatMapped(matchesAtYears(text, form), (match) => read(match, text) ?? []));
  return found
    .filter((period) => period.whole || (period.cued && period.months >= 6))
    .sort((a, b) => rank(b) - rank(a) || a.start - b.start);
}

const rank = (period: Period): number => (period.cued ? 2 : 0) + (period.whole ? 1 : 0);
