import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween } from '../../src/link/changes.js';

const show = (earlier: string, later: string): string =>
  changesBetween(earlier, later)
    .map(({ kind, text }) => ({ KEPT: text, REMOVED: `[-${text}]`, ADDED: `[+${text}]` })[kind])
    .join('');

describe('changesBetween', () => {
  it.each([
    ['加强培训', '加强培训', '加强培训', 'one kept run'],
    ['', '', '', 'nothing at all'],
    ['', '加强培训', '[+加强培训]', 'all new'],
    ['加强培训', '', '[-加强培训]', 'all gone'],
    ['信息审查机制', '信息审核机制', '信息[-审查][+审核]机制', 'whole words, not 查 → 核'],
    ['每季度培训', '每季度集中培训', '每季度[+集中]培训', 'a part added'],
    ['设立5个查阅点', '设立6个查阅点', '设立[-5][+6]个查阅点', 'a number'],
  ])('%s → %s: %s (%s)', (earlier, later, expected) => {
    expect(show(earlier, later)).toBe(expected);
  });

  it('gives both wordings back', () => {
    const wording = fc
      .array(fc.constantFrom('加强', '培训', '审查', '审核', '甲', '乙', '每月'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(wording, wording, (earlier, later) => {
        const changes = changesBetween(earlier, later);
        const without = (kind: string): string =>
          changes
            .filter((c) => c.kind !== kind)
            .map((c) => c.text)
            .join('');
        expect(without('ADDED')).toBe(earlier);
        expect(without('REMOVED')).toBe(later);
      }),
    );
  });
});
