import { describe, expect, it } from '@jest/globals';
import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { likeness, MOST_TOKENS } from '../../src/compare/measures.js';

const of = (text: string): string[] => [...text];

describe('the four measures', () => {
  it.each([
    ['the same', 'abca', 'abca', 1, 1, 1, 1],
    ['nothing in common', 'ab', 'cd', 0, 0, 0, 0],
    // Counts (2, 1) and (1, 2): 4 / 5. One of three is replaced; the longest common subsequence has two.
    ['one token more often', 'aab', 'abb', 4 / 5, 1, 1 - 1 / 3, 4 / 6],
    ['another order', 'ab', 'ba', 1, 1, 0, 2 / 4],
    ['a part added', 'ab', 'abcd', 2 / Math.sqrt(8), 2 / 4, 1 - 2 / 4, 4 / 6],
    ['one side empty', '', 'ab', 0, 0, 0, 0],
    ['both empty', '', '', 1, 1, 1, 1],
  ])('%s', (_, a, b, cosine, jaccard, minimumEdit, simple) => {
    const found = likeness(of(a), of(b));
    expect(found.cosine).toBeCloseTo(cosine, 12);
    expect(found.jaccard).toBeCloseTo(jaccard, 12);
    expect(found.minimumEdit).toBeCloseTo(minimumEdit, 12);
    expect(found.simple).toBeCloseTo(simple, 12);
  });

  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

  it('agree with a plain edit distance, are symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const found = likeness(a, b);
        const longer = Math.max(a.length, b.length);
        expect(found.minimumEdit).toBeCloseTo(longer === 0 ? 1 : 1 - distance(a.join(''), b.join('')) / longer, 12);
        const back = likeness(b, a);
        for (const key of ['cosine', 'jaccard', 'minimumEdit', 'simple'] as const) {
          expect(back[key]).toBeCloseTo(found[key] as number, 12);
          expect(found[key]).toBeGreaterThanOrEqual(0);
          expect(found[key]).toBeLessThanOrEqual(1);
        }
        expect(likeness(a, a)).toEqual({ cosine: 1, jaccard: 1, minimumEdit: 1, simple: 1 });
      }),
      { numRuns: 300 },
    );
  });

  it('texts that are too long have those measures that need no order', () => {
    const long = Array.from({ length: MOST_TOKENS + 1 }, (_, i) => String(i % 100));
    expect(likeness(long, long.slice(1))).toMatchObject({ jaccard: 1, minimumEdit: null, simple: null });
  });
});
