import { describe, expect, it } from '@jest/globals';
import { inOrder } from '../../../src/commands/pool/in-order.js';

async function* count(to: number, taken: (n: number) => void = () => undefined): AsyncGenerator<number> {
  for (let n = 1; n <= to; n++) {
    taken(n);
    yield n;
  }
}
const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const gather = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe('work on several inputs at once', () => {
  it('yields the results in the order of the inputs, however long each takes', async () => {
    const slowFirst = (n: number): Promise<number> => after(n % 3 === 1 ? 12 : 1).then(() => n * 10);
    expect(await gather(inOrder(count(9), slowFirst, 4))).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
  });

  it.each([
    [1, 'one after the other'],
    [3, 'three at once'],
  ])('begins at most %i, and no more while the results are not taken', async (ahead) => {
    let taken = 0;
    const results = inOrder(
      count(20, () => taken++),
      (n) => Promise.resolve(n),
      ahead,
    );
    for (let n = 1; n <= 5; n++) {
      await results.next();
      await after(2);
      expect(taken).toBeLessThanOrEqual(n + ahead - 1);
    }
    await results.return();
  });

  it('throws a failure when its turn comes, and lets go of the inputs', async () => {
    let ended = false;
    async function* inputs(): AsyncGenerator<number> {
      try {
        yield* count(100);
      } finally {
        ended = true;
      }
    }
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      const work = (n: number): Promise<number> =>
        n === 3 ? Promise.reject(new Error('three')) : after(5).then(() => n);
      for await (const n of inOrder(inputs(), work, 8)) seen.push(n);
    };
    await expect(run()).rejects.toThrow('three');
    expect(seen).toEqual([1, 2]);
    expect(ended).toBe(true);
  });
});
