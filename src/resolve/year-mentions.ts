import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { YEAR, yearValue } from './numerals.js';
import { matchesAtYears } from './year-places.js';

export interface YearMention extends Span {
  readonly value: number;
  /** How much the place speaks for the covered year; 0 not at all. */
  readonly weight: number;
}

const IN_TITLE = new RegExp(
  `(?<!\\d)(${YEAR})(?:(?:[-—–~～]|至|到)+(${YEAR}))?(?=年|[-—–~～\\s]|度|政府|政务|信息|\\D|$)(年度|年|度)?(\\d{1,2}月)?`,
  'g',
);

/** The years of a title. A date (2021年1月20日) is none; a range (2020—2021年) gives both. */
export function titleYears(title: string): YearMention[] {
  const found: YearMention[] = [];
  for (const match of matchesOf(title, IN_TITLE)) {
    const [all, first = '', last, , month] = match;
    if (month !== undefined || /^[-./年]?\d/.test(title.slice(match.index + all.length))) continue;
    const start = match.index;
    found.push({ value: yearValue(first), weight: 1, start, end: start + first.length });
    if (last !== undefined) {
      const at = start + all.indexOf(last, first.length);
      found.push({ value: yearValue(last), weight: 1, start: at, end: at + last.length });
    }
  }
  return found;
}

const IN_TEXT = new RegExp(`(?<!\\d)(${YEAR})年(度|以来|来|初|底|末)?`, 'y');
/** A title of another document, or its number: 《2019年…工作计划》, 〔2021〕. */
const QUOTED_AFTER = /^[^《\n。]{0,60}》/;
/** A sentence about the time to come: its year is not the one covered. */
const PLAN =
  /(?:计划|打算|展望|规划|下一步|下一年|明年|新的一年|新年|今后|将[要继进在以认按加对不严]|(?:我们|[我本][镇乡局]|街道|[镇乡]政府)(?:还|也)?将|预计|拟)/;
const OWN =
  /^[，,、]?(?:我们|[我本全]?(?:乡|镇|街道|区|县|市|局|苏木)|在|政府信息|信息公开|政务公开|主动公开|全年|共|累计|没有|未|围绕|坚持|认真|按照)/;

/** The years in the running text with the weight of each place; dates, other documents' titles and plans weigh nothing. */
export function textYears(text: string): YearMention[] {
  const found: YearMention[] = [];
  for (const match of matchesAtYears(text, IN_TEXT)) {
    const [all, written = '', suffix = ''] = match;
    const start = match.index;
    const end = start + all.length;
    const after = text.slice(end, end + 70);
    const sentenceEnd = after.search(/[。！\n]/);
    const rest = sentenceEnd < 0 ? after : after.slice(0, sentenceEnd);
    const before = text.slice(Math.max(0, start - 16), start);
    const isDate = suffix === '' && /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/.test(after);
    const isElsewhere =
      QUOTED_AFTER.test(after) || /[〔[【]$/.test(before) || /(?:较|比|同比|自|于|上年|与|从|起)$/.test(before);
    const clause = rest.split(/[；;]/)[0] ?? '';
    const isPlan = PLAN.test(clause) || /(?:明年|下一年|制定|展望|计划)[^。\n]{0,6}$/.test(before);
    let weight = 1;
    if (isDate || isElsewhere || isPlan || suffix === '来') weight = 0;
    else if (OWN.test(after)) weight = 3;
    else if (suffix === '度' || /[、.]$/.test(before)) weight = 2;
    found.push({ value: yearValue(written), weight, start, end });
  }
  return found;
}
