import { applyEdits, editsByPattern, type Aligned } from './aligned.js';

/**
 * A pinyin gloss behind a character: 镇（zhèn）. Only syllables with a tone mark go; real brackets (app), (LED), 镇（区） stay.
 * The near miss is an abbreviation in brackets, which has no tone mark.
 */
const GLOSS = /(?<=\p{Script=Han})（[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zü]*）/gu;

export function dropGlosses(input: Aligned): Aligned {
  return applyEdits(
    input,
    editsByPattern(input.text, GLOSS, () => ''),
  );
}
