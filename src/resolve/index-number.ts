import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import type { Gazetteer } from './gazetteer.js';

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

/**
 * An area that was abolished since is not in the gazetteer; its prefecture still tells (a county that became a district stays there). Prefectures that were
 * abolished too tell nothing.
 */
function present(code: string, gazetteer: Gazetteer): string | null {
  return gazetteer.place(code)?.code ?? (code.length === 6 ? (gazetteer.place(code.slice(0, 4))?.code ?? null) : null);
}

/** 索引号：510525-2021-00012, its label in a table cell or on a line of its own; nine digits where they are a township's code and no body's number. */
const INDEX_NUMBER = /索引(?:号|编号|码)?[:：|\n]{0,3}(\d{9}|\d{6})(?!\d)/g;
const CREDIT_CODE = /(?<![0-9A-Z])1[129]\d{6}[0-9A-Z]{10}(?![0-9A-Z])/g;

/** Area codes in the text: digits 3 to 8 of a valid social credit code of a public body (11…, 12…, 19…), and codes at the head of an index number. */
export function areaCodes(text: string, gazetteer: Gazetteer): AreaCode[] {
  const found: AreaCode[] = [];
  const add = (written: string, match: RegExpMatchArray): void => {
    const code = present(written, gazetteer);
    const start = match.index ?? 0;
    if (code !== null) found.push({ code, start, end: start + match[0].length });
  };
  for (const match of matchesOf(text, CREDIT_CODE)) if (isCreditCode(match[0])) add(match[0].slice(2, 8), match);
  for (const match of matchesOf(text, INDEX_NUMBER)) add(match[1] ?? '', match);
  return found;
}
