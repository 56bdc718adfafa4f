import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../src/link/assignment.js';

const total = (scores: number[][], columns: readonly number[]): number =>
  columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : (scores[row]?.[column] ?? 0)), 0);

/** The best total by trying everything. */
function best(scores: number[][], row = 0, used = new Set<number>()): number {
  const own = scores[row];
  if (own === undefined) return 0;
  let most = best(scores, row + 1, used);
  own.forEach((score, column) => {
    if (score > 0 && !used.has(column))
      most = Math.max(most, score + best(scores, row + 1, new Set([...used, column])));
  });
  return most;
}

describe('assign', () => {
  it.each([
    ['nothing', [], []],
    ['rows without columns', [[], []], [-1, -1]],
    ['no score, no pair', [[0]], [-1]],
    ['one pair', [[1]], [0]],
    [
      'what is best for both, not for the first',
      [
        [0.9, 0.8],
        [0.85, 0],
      ],
      [1, 0],
    ],
    ['more rows than columns', [[0.5], [0.9], [0.7]], [-1, 0, -1]],
    ['more columns than rows', [[0.5, 0.9, 0.7]], [1]],
    [
      'ties go to the lower indices',
      [
        [1, 1],
        [1, 1],
      ],
      [0, 1],
    ],
  ] as const)('%s', (_why, scores, columns) => {
    expect(assign(scores)).toEqual(columns);
  });

  it('reaches the best total, one to one', () => {
    const score = fc.constantFrom(0, 0, 0.25, 0.5, 0.75, 1);
    const matrix = fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(score, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(matrix, (scores) => {
        const columns = assign(scores);
        const taken = columns.filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        expect(total(scores, columns)).toBeCloseTo(best(scores));
      }),
    );
  });
});
