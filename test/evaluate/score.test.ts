import { describe, expect, it } from '@jest/globals';
import { matchStatements, overlapOfWords } from '../../src/evaluate/match.js';
import { add, f1, matchKeys, NONE, precision, recall, type Counts } from '../../src/evaluate/score.js';

const counts = (found: number, expected: number, matched: number): Counts => ({ found, expected, matched });

describe('precision, recall, F1', () => {
  const cases: readonly (readonly [counts: Counts, precision: number, recall: number, f1: number, why: string])[] = [
    [counts(4, 4, 4), 1, 1, 1, 'all right'],
    [counts(5, 4, 4), 0.8, 1, 8 / 9, 'one too much'],
    [counts(4, 5, 4), 1, 0.8, 8 / 9, 'one missing'],
    [counts(2, 2, 0), 0, 0, 0, 'all wrong'],
    [counts(0, 3, 0), 1, 0, 0, 'nothing found'],
    [counts(3, 0, 0), 0, 1, 0, 'nothing expected'],
    [NONE, 1, 1, 1, 'nothing expected, nothing found'],
  ];
  it.each(cases)('%j → %f, %f, %f (%s)', (c, p, r, f) => {
    expect([precision(c), recall(c), f1(c)]).toEqual([p, r, expect.closeTo(f, 10)]);
  });
  it('add up', () => expect(add(counts(1, 2, 1), counts(3, 4, 2))).toEqual(counts(4, 6, 3)));
});

describe('labels without a place match by their words', () => {
  const cases: readonly (readonly [a: string, b: string, share: number, why: string])[] = [
    ['公开内容不全面', '公开内容不全面。', 1, 'punctuation is nothing'],
    ['公开 内容\n不全面', '公开内容不全面', 1, 'white space is nothing'],
    ['公开内容不全面', '更新不及时', 1 / 11, 'one character in common'],
    ['公开内容还不全面', '公开内容不全面', 7 / 8, 'one character more'],
    ['', '', 0, 'nothing is no match'],
  ];
  it.each(cases)('%j, %j → %f (%s)', (a, b, share) => {
    expect(overlapOfWords(a, b)).toBeCloseTo(share, 6);
  });
  it('so do labels whose place is one of another text than the reader’s', () => {
    const found = [{ quote: '更新不及时', start: 0, end: 5 }];
    expect(matchStatements('更新不及时', [{ quote: '更新不及时', start: 5, end: 10 }], found)).toEqual([0]);
    // The near miss: the place holds the quote, and is another one.
    const twice = '更新不及时，更新不及时';
    expect(matchStatements(twice, [{ quote: '更新不及时', start: 6, end: 11 }], found)).toEqual([-1]);
  });
  it('pairs them one to one', () => {
    const found = [
      { quote: '更新不及时', start: 8, end: 13 },
      { quote: '公开内容不全面', start: 0, end: 7 },
    ];
    expect(
      matchStatements('公开内容不全面，更新不及时', [{ quote: '公开内容不全面' }, { quote: '没有' }], found),
    ).toEqual([1, -1]);
  });
});

describe('statements match by 0.6 of their union, one to one, punctuation and white space dropped', () => {
  const source = '公开内容不全面，更新不及时。人员业务不熟，培训少。';
  const span = (words: string): { quote: string; start: number; end: number } => {
    const start = source.indexOf(words);
    if (start < 0) throw new Error(words);
    return { quote: words, start, end: start + words.length };
  };
  const cases: readonly (readonly [
    expected: readonly string[],
    found: readonly string[],
    pairs: readonly number[],
    why: string,
  ])[] = [
    [['公开内容不全面'], ['公开内容不全面'], [0], 'the same'],
    [['公开内容不全面'], ['公开内容不全面，'], [0], 'punctuation is nothing'],
    [['公开内容不全面，更新不及时'], ['公开内容不全面'], [-1], '7 of 12: below 0.6'],
    [['公开内容不全面，更新不及时'], ['公开内容不全面，更新'], [0], '9 of 12'],
    [['公开内容不全面', '更新不及时'], ['公开内容不全面，更新不及时'], [-1, -1], 'two against one that holds both'],
    [['公开内容不全面', '人员业务不熟'], ['人员业务不熟', '公开内容不全面'], [1, 0], 'in any order'],
    [['公开内容不全面'], ['开内容不全面', '公开内容不全面'], [1], 'the closest one'],
    [['公开内容不全面'], [], [-1], 'nothing found'],
    [[], ['公开内容不全面'], [], 'nothing expected'],
  ];
  it.each(cases)('%j, %j → %j (%s)', (expected, found, pairs) => {
    expect(matchStatements(source, expected.map(span), found.map(span))).toEqual(pairs);
  });
});

describe('keys match as multisets', () => {
  const cases: readonly (readonly [
    expected: readonly string[],
    found: readonly string[],
    matched: number,
    why: string,
  ])[] = [
    [['a', 'b'], ['b', 'a'], 2, 'in any order'],
    [['a', 'a'], ['a'], 1, 'each counts once'],
    [['a'], ['a', 'a'], 1, 'a double one is too much'],
    [['a'], ['b'], 0, 'another'],
    [[], [], 0, 'none'],
  ];
  it.each(cases)('%j, %j → %i (%s)', (expected, found, matched) => {
    expect(matchKeys(expected, found)).toEqual({ expected: expected.length, found: found.length, matched });
  });
});
