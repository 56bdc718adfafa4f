import { describe, expect, it } from '@jest/globals';
import { normalise } from '../../src/normalise/normalise.js';

/** Texts that made a pattern try again and again: each has to be read in time that grows with its length, not with its square. */
const REPEATED: readonly (readonly [string, (n: number) => string])[] = [
  ['a path of many steps that ends in a sentence', (n) => `政务公开${' > 信息'.repeat(n)}，见上。`],
  ['tabs before words', (n) => `${'\t'.repeat(n)}正文`],
  ['a button with a gap behind it', (n) => `浏览次数${' '.repeat(n)}x`],
  ['entities', (n) => `${'&nbsp;'.repeat(n)}x`],
  ['wide spaces', (n) => `${'　'.repeat(n)}x`],
  ['a sentence, a gap and no heading', (n) => `全年${' '.repeat(n)}公开`],
  ['dashes and numbers', (n) => '- 1 '.repeat(n)],
  ['brackets that never close', (n) => '（[《'.repeat(n)],
  ['stars', (n) => '**一是'.repeat(n)],
];
const LONG = 40_000;
/** Milliseconds; a pattern that runs away takes minutes. */
const PATIENCE = 3_000;

describe('time to normalise', () => {
  it.each(REPEATED)('%s', (_what, text) => {
    const begun = performance.now();
    normalise(text(LONG));
    expect(performance.now() - begun).toBeLessThan(PATIENCE);
  });
});
