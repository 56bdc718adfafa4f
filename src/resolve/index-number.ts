import type { Span } from '../model/span.js';

/** An area code that an index number (索引号) or a social credit code carries. */
export interface AreaCode extends Span {
  /** Six or nine digits. */
  readonly code: string;
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 32100-2015: the eighteenth character makes the weighted sum divisible by 31. */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(code.charAt(i)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

/** Area codes in the text: digits 3 to 8 of a valid social credit code of a state body (11…), and codes at the head of an index number. */
export function areaCodes(text: string): AreaCode[] {
  const found: AreaCode[] = [];
  for (const match of text.matchAll(/(?<![0-9A-Z])11\d{6}[0-9A-Z]{10}(?![0-9A-Z])/g)) {
    if (isCreditCode(match[0])) found.push({ code: match[0].slice(2, 8), start: match.index, end: match.index + 18 });
  }
  for (const match of text.matchAll(/索引号[:：]?(\d{9}|\d{6})(?!\d)/g)) {
    found.push({ code: match[1] ?? '', start: match.index, end: match.index + match[0].length });
  }
  return found;
}
