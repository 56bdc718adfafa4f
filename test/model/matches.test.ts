import { expect, test } from '@jest/globals';
import { matchesOf } from '../../src/model/matches.js';

const TEXTS = ['', '公开12条，回复3条。', '𠀀镇𠀀乡；', 'aaa', '一、二、\n三'];
const PATTERNS = [
  /\d+条/g,
  /$/g,
  /[，。；]|$/g,
  /(?:)/g,
  /(?:)/gu,
  /(?=镇)/gu,
  /(?<量>\d)/g,
  /^./gm,
  /\p{Script=Han}*/gu,
];

test.each(PATTERNS)('%p finds what matchAll finds', (pattern) => {
  for (const text of TEXTS) {
    const expected = [...text.matchAll(pattern)];
    expect(matchesOf(text, pattern)).toEqual(expected);
    expect(matchesOf(text, pattern).map(({ index }) => index)).toEqual(expected.map(({ index }) => index));
    expect(pattern.lastIndex).toBe(0);
  }
});

test('an interrupted search before it changes nothing', () => {
  const pattern = /\d/g;
  pattern.exec('a1b2');
  expect(matchesOf('3c', pattern).map(([digit]) => digit)).toEqual(['3']);
});

test('a pattern that would never end is refused', () => {
  expect(() => matchesOf('aa', /a/)).toThrow(TypeError);
});
