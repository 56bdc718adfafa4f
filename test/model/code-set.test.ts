import { describe, expect, it } from '@jest/globals';
import { codeSet, hasOneOf, isIn, splitAt } from '../../src/model/code-set.js';

describe('sets of characters by code unit', () => {
  it('hold their own characters and no others, however many sets there are', () => {
    const members = Array.from({ length: 70 }, (_, i) => String.fromCharCode(0x4e00 + 7 * i) + '。');
    const sets = members.map((characters) => codeSet(characters));
    for (let code = 0x4e00; code < 0x5000; code++)
      sets.forEach((set, i) =>
        expect([code, i, isIn(set, code)]).toEqual([code, i, members[i]?.charCodeAt(0) === code]),
      );
    expect(sets.every((set) => isIn(set, '。'.charCodeAt(0)))).toBe(true);
  });

  it('hold nothing beyond a text', () => {
    expect(isIn(codeSet('。'), ''.charCodeAt(0))).toBe(false);
  });

  it('tell whether a text has one of them', () => {
    const marks = codeSet('，。');
    expect([hasOneOf('公开。', marks), hasOneOf('公开；', marks), hasOneOf('', marks)]).toEqual([true, false, false]);
  });

  it.each(['', '，', '公开，', '，公开', '制度健全，人员到位。措施有力', '，，。'])(
    'divide %j as split does',
    (text) => {
      expect(splitAt(text, codeSet('，。'))).toEqual(text.split(/[，。]/));
    },
  );
});
