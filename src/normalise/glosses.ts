import { applyEdits, editsByPattern, type Aligned } from './aligned.js';
import { syllables } from './pinyin.js';

/** Letters of pinyin in brackets behind Han characters, perhaps several syllables with tone marks or tone numbers. */
const IN_BRACKETS = /（((?:[a-zA-Züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ'’·\- 1-5]|\p{Mn}){1,40})）/gu;
/** The same without brackets; only with a tone mark, since letters between characters may be anything. */
const BARE = /(?<=\p{Script=Han})[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zü]{0,4}(?=[\p{Script=Han}，。、；）]|$)/gu;
const TONE_MARK = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]|\p{Mn}/u;
const TONE_NUMBER = /^[a-zü]+[1-5](?:[ '’·-]?[a-zü]+[1-5]){0,5}$/;
const LETTERS = /[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/;

/**
 * Pinyin glosses behind characters: 镇（zhèn）, 政务（zhèng wù）, 镇（zhen4）, 镇（zhen). The letters must be syllables of pinyin, no more of them than characters in front; without
 * a tone, all of them small. The near misses: （LED）, （app）, （wifi）, which are no syllables; （a）, a single letter; 镇（区）.
 */
export function dropGlosses(input: Aligned): Aligned {
  const { text } = input;
  if (!LETTERS.test(text)) return input;
  const bracketed = applyEdits(
    input,
    editsByPattern(text, IN_BRACKETS, (match) => (isGloss(match[1] ?? '', text, match.index) ? '' : null)),
  );
  return applyEdits(
    bracketed,
    editsByPattern(bracketed.text, BARE, ([letters]) => (syllables(letters) > 0 ? '' : null)),
  );
}

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
