import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parted, segments } from '../../explorer/src/model/segments.js';

const mark = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(1000))
  .map(([a, b, id]) => ({ id: String(id), start: Math.min(a, b), end: Math.max(a, b) }));

describe('segments of a marked text', () => {
  it('are the text, and each lies wholly inside or outside of each mark', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 30 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
        const pieces = segments(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, text: words, marks: holding } of pieces) {
          const end = start + words.length;
          const inside = marks.filter((one) => one.start <= start && one.end >= end && one.end > one.start);
          expect(new Set(holding)).toEqual(new Set(inside));
          for (const one of marks.filter((other) => other.end > other.start))
            expect(one.start > start && one.start < end).toBe(false);
        }
      }),
    );
  });

  it('of a part of the text keep their places in the whole', () => {
    const pieces = segments('abcdefgh', [{ id: 'm', start: 1, end: 5 }], 3, 7);
    expect(pieces.map(({ start, text, marks }) => [start, text, marks.length])).toEqual([
      [3, 'de', 1],
      [5, 'fg', 0],
    ]);
  });
});

describe('parts of a text', () => {
  it('stand between the text around them; one that overlaps another is left out', () => {
    const parts = [
      { start: 5, end: 8 },
      { start: 2, end: 4 },
      { start: 3, end: 6 },
    ];
    expect(parted(10, parts).map(({ start, end, part }) => [start, end, part !== null])).toEqual([
      [0, 2, false],
      [2, 4, true],
      [4, 5, false],
      [5, 8, true],
      [8, 10, false],
    ]);
  });
});
