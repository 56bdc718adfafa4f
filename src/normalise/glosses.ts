import { applyEdits, editsByPattern, type Aligned } from './aligned.js';
import { syllables } from './pinyin.js';
import { has, KIND } from './units.js';

/** Letters of pinyin in brackets behind Han characters, perhaps several syllables with tone marks or tone numbers. */
const IN_BRACKETS = /（((?:[a-zA-Züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ'’·\- 1-5]|\p{Mn}){1,40})）/gu;
/** The same without brackets; only with a tone mark, since letters between characters may be anything. */
const BARE = /(?<=\p{Script=Han})[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zü]{0,4}(?=[\p{Script=Han}，。、；）]|$)/gu;
const TONE_MARK = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]|\p{Mn}/u;
/** Letters that say by themselves that they are pinyin; what `BARE` needs. */
const TONED_LETTER = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/;
/** Where `IN_BRACKETS` can begin. */
const LETTER_IN_BRACKETS = /（[^\u2E80-\uFFFF]/;
const TONE_NUMBER = /^[a-zü]+[1-5](?:[ '’·-]?[a-zü]+[1-5]){0,5}$/;

/**
 * Pinyin glosses behind characters: 镇（zhèn）, 政务（zhèng wù）, 镇（zhen4）, 镇（zhen). The letters must be syllables of pinyin, no more of them than characters in front; without
 * a tone, all of them small. The near misses: （LED）, （app）, （wifi）, which are no syllables; （a）, a single letter; 镇（区）.
 */
export function dropGlosses(input: Aligned): Aligned {
  const { text } = input;
  if (!has(text, KIND.LETTER)) return input;
  const bracketed = LETTER_IN_BRACKETS.test(text) ? dropBracketed(input) : input;
  if (!TONED_LETTER.test(bracketed.text)) return bracketed;
  return applyEdits(
    bracketed,
    editsByPattern(bracketed.text, BARE, ([letters]) => (syllables(letters) > 0 ? '' : null)),
  );
}

const dropBracketed = (input: Aligned): Aligned =>
  applyEdits(
    input,
    editsByPattern(input.text, IN_BRACKETS, (match) => (isGloss(match[1] ?? '', input.text, match.index) ? '' : null)),
  );

function isGloss(letters: string, text: string, at: number): boolean {
  const count = syllables(letters);
  if (count === 0 || count > hanBefore(text, at)) return false;
  if (TONE_MARK.test(letters) || TONE_NUMBER.test(letters)) return true;
  return letters.length > 1 && /^[a-zü '’·-]+$/.test(letters);
}

const MOST = 8;
function hanBefore(text: string, at: number): number {
  let count = 0;
  while (count < MOST && /\p{Script=Han}/u.test(text[at - 1 - count] ?? '')) count++;
  return count;
}
