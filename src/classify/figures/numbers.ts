import { codeSet, hasOneOf } from '../../model/code-set.js';
import { flatMapped } from '../../model/flat-mapped.js';
import { DIGITS, FORMAL_DIGITS } from '../../model/numerals.js';
import type { FigureQualifier } from '../../model/kinds.js';
import { matchesOf } from '../../model/matches.js';

/** Group 1: words before the number that make it inexact; 2: the number; 3: 万; 4: words behind it that make it a lower bound; 5: the unit. */
export const QUANTITY =
  /(?<!第)(?<![零一二三四五六七八九十百千\d.*])(约|近|大约|将近|超过|逾|不少于|至少)?\s{0,4}(\d[\d,]{0,15}(?:\.\d{1,6})?|[零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,16})(万)?(余|多|来|几)?\s{0,4}(条|篇|件|份|次|个|宗|起|例|项|人次|名|场|期|张|万元|元)(?:次)?(以上)?/g;

/** What the number of a quantity consists of. */
const NUMERALS = codeSet('0123456789零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟');
/** Whether the text holds any digit or numeral: without one it states no quantity. */
export const hasNumeral = (text: string): boolean => hasOneOf(text, NUMERALS);

export interface Quantity {
  readonly value: number;
  readonly qualifier: FigureQualifier;
  readonly unit: string;
  /** Index in the searched text. */
  readonly start: number;
  readonly end: number;
}

export function quantities(text: string): Quantity[] {
  if (!hasNumeral(text)) return [];
  return flatMapped(matchesOf(text, QUANTITY), (match) => {
    const [whole, before, digits, tenThousand, behind, unit, above] = match;
    const number = toNumber(digits ?? '');
    if (Number.isNaN(number)) return [];
    const qualifier: FigureQualifier =
      behind || above || /超过|逾|不少于|至少/.test(before ?? '') ? 'AT_LEAST' : before ? 'APPROXIMATE' : 'EXACT';
    return [
      {
        value: number * (tenThousand ? 10_000 : 1),
        qualifier,
        unit: unit ?? '',
        start: match.index,
        end: match.index + whole.length,
      },
    ];
  });
}

/** With the forms of money orders (贰, 叁), which some reports write. */
const DIGIT: Readonly<Record<string, number>> = { ...DIGITS, ...FORMAL_DIGITS };
const POWER: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

/** Arabic with thousands separators, or a Chinese numeral below ten thousand (三百二十六, 十五); NaN for anything else. */
export function toNumber(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits.replaceAll(',', ''));
  let sum = 0;
  let digit = 0;
  for (const character of digits) {
    const power = POWER[character];
    if (power === undefined) digit = DIGIT[character] ?? Number.NaN;
    else {
      sum += (digit || 1) * power;
      digit = 0;
    }
  }
  return sum + digit;
}
