import { describe, expect, it } from '@jest/globals';
import { Converter } from 'opencc-js/t2cn';
import { toSource } from '../../src/model/normalised.js';
import { align, applyEdits } from '../../src/normalise/aligned.js';
import { normalise } from '../../src/normalise/normalise.js';
import { toSimplified } from '../../src/normalise/script.js';

/** The source words behind the first occurrence of `words` in the normalised text. */
function behind(source: string, words: string, script: 'HANS' | 'HANT' = 'HANT'): string {
  const text = normalise(source, script);
  const start = text.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return toSource(text, { start, end: start + words.length }).quote;
}

describe('edits keep the way back to the source', () => {
  const original = align('abcdef');
  const cases: readonly (readonly [
    edits: { start: number; end: number; replacement: string }[],
    text: string,
    starts: number[],
    ends: number[],
    why: string,
  ])[] = [
    [[], 'abcdef', [0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], 'nothing edited'],
    [[{ start: 1, end: 3, replacement: '' }], 'adef', [0, 3, 4, 5], [1, 4, 5, 6], 'a removed stretch has no code unit'],
    [
      [{ start: 1, end: 3, replacement: 'XY' }],
      'aXYdef',
      [0, 1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5, 6],
      'equal length: unit by unit',
    ],
    [
      [{ start: 1, end: 3, replacement: 'X' }],
      'aXdef',
      [0, 1, 3, 4, 5],
      [1, 3, 4, 5, 6],
      'shorter: the whole of what it replaced',
    ],
    [
      [{ start: 1, end: 2, replacement: 'XYZ' }],
      'aXYZcdef',
      [0, 1, 1, 1, 2, 3, 4, 5],
      [1, 2, 2, 2, 3, 4, 5, 6],
      'longer: each unit is the whole',
    ],
    [
      [{ start: 2, end: 2, replacement: 'X' }],
      'abXcdef',
      [0, 1, 2, 2, 3, 4, 5],
      [1, 2, 2, 3, 4, 5, 6],
      'an insertion is empty at its place',
    ],
    [
      [{ start: 6, end: 6, replacement: 'X' }],
      'abcdefX',
      [0, 1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6, 6],
      'an insertion at the end',
    ],
    [
      [
        { start: 0, end: 1, replacement: '' },
        { start: 5, end: 6, replacement: 'XX' },
      ],
      'bcdeXX',
      [1, 2, 3, 4, 5, 5],
      [2, 3, 4, 5, 6, 6],
      'two edits, at both ends',
    ],
  ];
  it.each(cases)('%j → %s', (edits, text, starts, ends) => {
    const edited = applyEdits(original, edits);
    expect(edited.text).toBe(text);
    expect([...edited.sourceStart]).toEqual(starts);
    expect([...edited.sourceEnd]).toEqual(ends);
  });

  it('edits upon edits lead back to the first source', () => {
    const once = applyEdits(original, [{ start: 1, end: 4, replacement: 'X' }]);
    const twice = applyEdits(once, [{ start: 0, end: 2, replacement: 'YZ' }]);
    expect(twice.text).toBe('YZef');
    expect(toSource(twice, { start: 1, end: 2 })).toEqual({ start: 1, end: 4, quote: 'bcd' });
    expect(toSource(twice, { start: 2, end: 4 })).toEqual({ start: 4, end: 6, quote: 'ef' });
  });

  it('an empty span stays empty at its place', () => {
    expect(toSource(original, { start: 2, end: 2 })).toEqual({ start: 2, end: 2, quote: '' });
    expect(toSource(original, { start: 6, end: 6 })).toEqual({ start: 6, end: 6, quote: '' });
  });
});

/**
 * opencc-js returns text without alignment. Found by running every entry of its tables: no entry changes the number of characters,
 * 666 change the number of code units, in both directions (鑪 → 𬬻 one to two, 備 U+2F860 two to one).
 */
describe('conversion that changes the length in code units', () => {
  const COMPATIBILITY = '\u{2F804}'; // 你 as a compatibility character outside the BMP: two code units become one
  const cases: readonly (readonly [source: string, words: string, quote: string, why: string])[] = [
    ['香鑪峯鎮', '香𬬻峰镇', '香鑪峯鎮', 'one code unit becomes two'],
    ['香鑪峯鎮', '峰镇', '峯鎮', 'behind it nothing has shifted'],
    ['香鑪峯鎮', '𬬻', '鑪', 'the long character itself'],
    ['潕溪鄉', '𣲘溪', '潕溪', 'a phrase of the table that grows'],
    ['潕溪鄉', '乡', '鄉', 'behind the grown phrase'],
    ['周顗與韓國', '与韩国', '與韓國', 'another one'],
    ['進一步𠗣合', '合', '合', 'a character outside the BMP that stays: behind it'],
    [`請${COMPATIBILITY}們`, '你', COMPATIBILITY, 'two code units become one'],
    [`請${COMPATIBILITY}們`, '们', '們', 'behind the shrunk character'],
    [
      `鑪與${COMPATIBILITY}們`,
      '𬬻',
      '鑪',
      'grown and shrunk in one run, so that the length is the same: the grown one',
    ],
    [`鑪與${COMPATIBILITY}們`, '与', '與', 'grown and shrunk in one run: what stands between'],
    [`鑪與${COMPATIBILITY}們`, '你', COMPATIBILITY, 'grown and shrunk in one run: the shrunk one'],
    [`${COMPATIBILITY}與鑪們`, '你', COMPATIBILITY, 'shrunk and grown in one run: the shrunk one'],
    [`${COMPATIBILITY}與鑪們`, '与', '與', 'shrunk and grown in one run: what stands between'],
    ['鑪鑪鑪鎮', '镇', '鎮', 'three times'],
    ['第一個問題是網際網路發布少', '互联网', '網際網路', 'a term that shrinks: itself'],
    [
      '第一個問題是網際網路發布少',
      '问题是互联网发',
      '問題是網際網路發',
      'a term that shrinks: with what stands around it',
    ],
    ['第一個問題是網際網路發布少', '发布', '發布', 'a term that shrinks: behind it'],
    ['運用入口網站與網路資訊', '门户网站', '入口網站', 'a term of equal length'],
    ['運用入口網站與網路資訊', '网络信息', '網路資訊', 'two terms side by side'],
    ['鑪，鑪。鎮', '镇', '鎮', 'over several runs'],
  ];
  it.each(cases)('%s: %s ← %s (%s)', (source, words, quote) => {
    expect(behind(source, words)).toBe(quote);
  });

  it('no character is ever cut in two', () => {
    const source = `鑪與${COMPATIBILITY}們𠗣潕溪`;
    const text = normalise(source, 'HANT');
    let at = 0;
    for (const character of text.text) {
      const { quote } = toSource(text, { start: at, end: at + character.length });
      expect([...quote]).toHaveLength(1);
      at += character.length;
    }
  });

  it('the text is what opencc-js makes of the whole, and every character has one of the source', () => {
    const source = '鎮黨委、政府高度重視政府信息公開工作，著力打造香鑪峯「陽光政府」，裡面含有潕溪鄉的檔案。';
    const text = toSimplified(align(source), 'HANT');
    expect(text.text).toBe(Converter({ from: 'tw', to: 'cn' })(source));
    expect([...text.text]).toHaveLength([...source].length);
  });
});

describe('removed noise lies inside the span, never at its edges', () => {
  const cases: readonly (readonly [source: string, words: string, quote: string, why: string])[] = [
    ['公开**不够**及时。', '公开不够及时', '公开**不够**及时', 'bold marks inside'],
    ['**公开不够及时**。', '公开不够及时', '公开不够及时', 'bold marks around'],
    ['公开[bookmark: _GoBack]不够', '公开不够', '公开[bookmark: _GoBack]不够', 'a bookmark inside'],
    ['共 26 个', '共26个', '共 26 个', 'spaces inside'],
    ['１２件', '12件', '１２件', 'full-width digits'],
    ['镇(zhèn)政府', '镇政府', '镇(zhèn)政府', 'a gloss inside'],
  ];
  it.each(cases)('%s: %s ← %s (%s)', (source, words, quote) => {
    expect(behind(source, words, 'HANS')).toBe(quote);
  });
});
