import { describe, expect, it } from '@jest/globals';
import { sharedWording } from '../../src/link/rules/identical-report.js';
import { signatureOf } from '../../src/wording/signature.js';

/** Reproducible text of n characters out of 3,000. */
function text(n: number, seed: number): string {
  let state = seed;
  return Array.from({ length: n }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 3000));
  }).join('');
}

describe('signatures', () => {
  const base = text(2000, 1);

  it.each([
    [0, 1],
    [100, 0.95],
    [200, 0.9],
    [600, 0.7],
    [2000, 0],
  ])('tell how much of a text is another’s: %i of 2000 characters changed', (changed, share) => {
    const other = text(changed, 2) + base.slice(changed);
    expect(Math.abs((sharedWording(signatureOf(base), signatureOf(other)) ?? -1) - share)).toBeLessThan(0.06);
  });

  it('know no numbers, years, punctuation or layout', () => {
    const said = '我镇公开信息若干条，办理申请若干件';
    const padded = (words: string): string => `${base}\n${words}`;
    expect(signatureOf(padded(`2020年${said}12件`))).toBe(signatureOf(padded(`二〇二一年 ${said}。３５件\n`)));
  });

  it('are short, and empty for a text without words', () => {
    expect(signatureOf(base).length).toBeLessThan(1100);
    expect(signatureOf('2020 %')).toBe('');
  });
});
