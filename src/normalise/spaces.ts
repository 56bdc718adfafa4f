import { matchesOf } from '../model/matches.js';
import { isWhiteSpace } from '../model/white-space.js';
import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { has, KIND } from './units.js';

/**
 * White space inside Chinese text says nothing: it goes, except between two ASCII words and behind the numeral of a heading that has no other mark (三 收到和处理…情况). Line feeds stay
 * (they bound paragraphs and cells), and so do tabs (they bound cells).
 */
export function dropSpaces(input: Aligned): Aligned {
  const { text } = input;
  if (!has(text, KIND.WHITE)) return input;
  const edits: Edit[] = [];
  const behindNumerals = new Set(matchesOf(text, NUMERAL_LINE).map(({ 0: all, index }) => index + all.length));
  for (let i = 0; i < text.length; i++) {
    if (!isSpace(text.charCodeAt(i))) continue;
    const start = i;
    while (i + 1 < text.length && isSpace(text.charCodeAt(i + 1))) i++;
    const parts =
      behindNumerals.has(i + 1) || (isLetter(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(i + 1)));
    edits.push({ start, end: i + 1, replacement: parts ? ' ' : '' });
  }
  return applyEdits(input, edits);
}

/** A numeral alone before the words of a line that is no sentence. */
const NUMERAL_LINE =
  /^[ \u3000]*(?:[一二三四五六七八九十]{1,2})[ \u3000]+(?=\p{Script=Han}[^\n。，；：、 \u3000]{3,30}[ \u3000]*$)/gmu;
const isSpace = (code: number): boolean => isWhiteSpace(code) && code !== 0x0a && code !== 0x09;
/** Of ASCII; beyond the text there is none. */
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
