import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluateFolder } from '../../src/commands/evaluate.js';
import { total } from '../../src/evaluate/evaluate.js';
import { f1 } from '../../src/evaluate/score.js';

/** Accuracy that must not be lost. A figure is raised when the extraction gets better, never lowered to pass. */
describe('the example corpus', () => {
  it('keeps its figures', async () => {
    const sums = total(await evaluateFolder('examples/corpus', ['examples/gazetteer.tsv']));
    expect(f1(sums.problems)).toBeGreaterThanOrEqual(0.95);
    expect(f1(sums.improvements)).toBeGreaterThanOrEqual(0.95);
    expect(f1(sums.measures)).toBeGreaterThanOrEqual(0.95);
    expect(f1(sums.figures)).toBeGreaterThanOrEqual(0.98);
    expect(f1(sums.addresses)).toBeGreaterThanOrEqual(0.9);
    for (const kind of ['issuer', 'year', 'form'] as const) expect(f1(sums[kind])).toBe(1);
  });
});

describe('the development reports', () => {
  it('keep their figures', async () => {
    const sums = total(await evaluateFolder('examples/evaluation/development', []));
    expect(f1(sums.problems)).toBeGreaterThanOrEqual(0.95);
    expect(f1(sums.improvements)).toBeGreaterThanOrEqual(0.95);
  });
});

const GOLD = '../shared/gold';
if (!existsSync(GOLD)) process.stderr.write(`${GOLD} is not there: the real reports are not evaluated.\n`);
(existsSync(GOLD) ? describe : describe.skip)('the real reports', () => {
  it('are read as labelled', async () => {
    const sums = total(await evaluateFolder(GOLD, []));
    for (const kind of ['problems', 'improvements', 'figures', 'issuer', 'year', 'form', 'findings'] as const) {
      expect([kind, f1(sums[kind])]).toEqual([kind, 1]);
    }
  });
});
