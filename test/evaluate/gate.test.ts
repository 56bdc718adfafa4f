import { existsSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import { evaluateFolder } from '../../src/commands/evaluate.js';
import { total, type Measured } from '../../src/evaluate/evaluate.js';
import { f1 } from '../../src/evaluate/score.js';

jest.setTimeout(120_000);

/** What the extraction must reach; `npm run evaluate` shows the same numbers. */
async function scores(folder: string, gazetteers: readonly string[] = []): Promise<Record<Measured, number>> {
  const sums = total(await evaluateFolder(folder, gazetteers));
  return Object.fromEntries(Object.entries(sums).map(([kind, counts]) => [kind, f1(counts)])) as Record<
    Measured,
    number
  >;
}

describe('the example corpus', () => {
  it('problems and improvements reach F1 0.95', async () => {
    const reached = await scores('examples/corpus', ['examples/gazetteer.tsv']);
    expect(reached.problems).toBeGreaterThanOrEqual(0.95);
    expect(reached.improvements).toBeGreaterThanOrEqual(0.95);
    for (const kind of ['year', 'issuer', 'form'] as const) expect([kind, reached[kind]]).toEqual([kind, 1]);
  });
});

const GOLD = '../shared/gold';
const there = existsSync(GOLD);
if (!there) process.stderr.write(`${GOLD} is not there: the real reports are not evaluated.\n`);

(there ? describe : describe.skip)('the real reports', () => {
  it.each(['year', 'issuer', 'form', 'figures', 'problems', 'improvements'] as const)(
    '%s: all as labelled',
    async (kind) => {
      expect((await scores(GOLD))[kind]).toBe(1);
    },
  );
});
