import { describe, expect, it } from '@jest/globals';
import { f1, matchKeys, matchSpans, precision, recall } from '../../src/evaluate/score.js';

describe('scores', () => {
  const counts = { found: 4, expected: 5, matched: 3 };

  it('precision, recall and F1 come from found, expected and matched', () => {
    expect(precision(counts)).toBe(0.75);
    expect(recall(counts)).toBe(0.6);
    expect(f1(counts)).toBeCloseTo(6 / 9);
  });

  it('nothing expected and nothing found is perfect', () => {
    expect(f1({ found: 0, expected: 0, matched: 0 })).toBe(1);
  });

  it('something found where nothing is expected is not', () => {
    expect(f1({ found: 1, expected: 0, matched: 0 })).toBe(0);
  });
});

describe('matching spans', () => {
  const source = '更新不够及时，渠道单一。加强培训。';
  const span = (words: string): { start: number; end: number } => {
    const start = source.indexOf(words);
    return { start, end: start + words.length };
  };

  it.each([
    ['the same words', '更新不够及时', '更新不够及时', true],
    ['punctuation at the edge does not count', '加强培训', '加强培训。', true],
    ['just 0.6 of the union: six of ten characters', '更新不够及时', '更新不够及时，渠道单一', true],
    ['less than 0.6: four of ten', '渠道单一', '更新不够及时，渠道单一', false],
    ['other words', '渠道单一', '加强培训', false],
  ])('%s', (_reason, expected, found, matches) => {
    expect(matchSpans(source, [span(expected)], [span(found)])).toEqual([matches ? 0 : -1]);
  });

  it('is one to one: two expected spans never share a found one', () => {
    const whole = span('更新不够及时');
    expect(matchSpans(source, [whole, whole], [whole])).toEqual([0, -1]);
  });
});

describe('matching keys', () => {
  it('counts equal keys as often as they stand on both sides', () => {
    expect(matchKeys(['a', 'a', 'b'], ['a', 'c'])).toEqual({ found: 2, expected: 3, matched: 1 });
  });
});
