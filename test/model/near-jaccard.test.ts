import { describe, expect, it } from '@jest/globals';
import { formulaicSentences } from '../../bench/support/formulaic-sentences.js';
import { bigramsOf, nearJaccard } from '../../src/model/near-jaccard.js';

/** By the definition alone. */
function jaccard(a: string, b: string): number {
  const [ofA, ofB] = [bigramsOf(a), bigramsOf(b)];
  const common = [...ofA].filter((bigram) => ofB.has(bigram)).length;
  const all = ofA.size + ofB.size - common;
  return all === 0 ? 0 : common / all;
}
const near = (a: string, b: string): number | null => nearJaccard(bigramsOf(a), b);

describe('the Jaccard coefficient of near sentences', () => {
  it('is that of the definition from 0.8 on, and none below', () => {
    const texts = [...formulaicSentences(150, 3), 'ab'.repeat(3), 'ab'.repeat(30), 'ab', 'a', '', '公开'];
    let found = 0;
    for (const a of texts)
      for (const b of texts) {
        const exact = jaccard(a, b);
        expect([a, b, near(a, b)]).toEqual([a, b, exact >= 0.8 ? exact : null]);
        if (a !== b && exact >= 0.8) found++;
      }
    expect(found).toBeGreaterThan(10);
  });

  it('counts a bigram once, however often it stands there', () => {
    expect(near('ab'.repeat(3), 'ab'.repeat(300))).toBe(1);
  });

  it('takes exactly four fifths', () => {
    expect(near('甲乙丙丁戊', '甲乙丙丁戊己')).toBe(4 / 5);
    expect(near('甲乙丙丁戊己', '甲乙丙丁戊')).toBe(4 / 5);
    expect(near('甲乙丙丁', '甲乙丙丁戊')).toBeNull();
  });
});
