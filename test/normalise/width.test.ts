import { describe, expect, it } from '@jest/globals';
import { normalise } from '../../src/normalise/normalise.js';

const text = (source: string): string => normalise(source).text;
type Table = readonly (readonly [source: string, expected: string, why: string])[];

describe('width', () => {
  const cases: Table = [
    ['１２件', '12件', 'full-width digits'],
    ['ＡＰＰ', 'APP', 'full-width letters'],
    ['９５％', '95%', 'full-width percent sign'],
    ['１．加强', '1.加强', 'full-width point behind a numeral'],
    ['增／减', '增/减', 'full-width stroke'],
    ['｜甲｜', '|甲|', 'full-width bar'],
    ['⼯作', '工作', 'Kangxi radical'],
    ['⼀是加强', '一是加强', 'Kangxi radical as numeral'],
    ['⼈⺠政府', '人民政府', 'radical of the supplement, which NFKC leaves'],
    ['⻓效机制', '长效机制', 'radical of the supplement, simplified'],
    ['⻘年、⻔户、⻚面', '青年、门户、页面', 'more of the supplement'],
    ['\uF9E4', '理', 'compatibility ideograph'],
    ['共　26　个', '共26个', 'full-width spaces'],
    ['共\u00A026\u00A0个', '共26个', 'nbsp'],
    ['共\u200926个', '共26个', 'thin space'],
    ['(一)主动公开', '（一）主动公开', 'half-width brackets'],
    ['(详见正文)', '（详见正文）', 'half-width brackets around words'],
    ['公开,更新', '公开，更新', 'comma between characters'],
    ['问题:一是', '问题：一是', 'colon'],
    ['不够;二是', '不够；二是', 'semicolon'],
    ['公开! 更新?', '公开！更新？', 'exclamation and question marks'],
    ['共3条,其中', '共3条，其中', 'comma behind a unit'],
    ['栏目少.下一步', '栏目少。下一步', 'a point between words'],
    ['公开2O8条', '公开208条', 'a capital letter between digits, and no other letter'],
    ['办理2l6件', '办理216件', 'a small letter between digits'],
    ['（见附件）.二是', '（见附件）。二是', 'a point behind a bracket'],
    ['全年3,其中', '全年3，其中', 'a comma between digit and character is a Chinese one'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));

  const near: Table = [
    ['1,234条', '1,234条', 'thousands separator'],
    ['12:30', '12:30', 'time of day'],
    ['3.5万元', '3.5万元', 'decimal point'],
    ['一.加强', '一.加强', 'a point behind a numeral'],
    ['1.加强', '1.加强', 'a point behind a digit'],
    ['http://www.example.gov.cn/', 'http://www.example.gov.cn/', 'address'],
    ['a,b', 'a,b', 'comma between letters'],
    ['：、。', '：、。', 'full-width punctuation stays'],
    ['“五公开”', '“五公开”', 'quotation marks stay'],
  ];
  it.each(near)('near miss: %j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});

describe('spaces', () => {
  const cases: Table = [
    ['政 务 公 开', '政务公开', 'spread words'],
    ['共 26 个', '共26个', 'spaced digits'],
    ['年　　度　　报　　告', '年度报告', 'a spread title'],
    ['LED display 屏', 'LED display屏', 'between two words in Latin letters a space stays'],
    ['甲\t乙', '甲\t乙', 'a tab bounds cells'],
    ['甲 \t 乙', '甲\t乙', 'spaces around a tab'],
    ['甲\n\n乙', '甲\n\n乙', 'blank lines bound paragraphs'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});

describe('pinyin glosses', () => {
  const cases: Table = [
    ['镇(zhèn)政府', '镇政府', 'one syllable'],
    ['勐（měng）往', '勐往', 'full-width brackets'],
    ['女(nǚ)', '女', 'ü with a tone'],
    ['绿(lǜ)色', '绿色', 'ü with the fourth tone'],
    ['枣(zǎo)岭(lǐng)乡(xiāng)', '枣岭乡', 'behind every character'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));

  const near: Table = [
    ['客户端(app)', '客户端（app）', 'an abbreviation has no tone mark'],
    ['屏幕(LED)', '屏幕（LED）', 'capitals'],
    ['镇(区)', '镇（区）', 'a Han character in brackets'],
    ['镇(一)', '镇（一）', 'a numeral in brackets'],
    ['村(居)委会', '村（居）委会', 'part of a word'],
  ];
  it.each(near)('near miss: %j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});

describe('look-alikes, block by block', () => {
  const block = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
  const isOrdinary = (character: string): boolean => /^[\u3400-\u9FFF]$/.test(character);

  it('every Kangxi radical is the character that it shows', () => {
    for (const radical of block(0x2f00, 0x2fd5)) expect([radical, isOrdinary(text(radical))]).toEqual([radical, true]);
  });

  it('so is every radical of the supplement for which Unicode names a character', () => {
    const without = block(0x2e80, 0x2ef3).filter(
      (radical) => /\p{Assigned}/u.test(radical) && !isOrdinary(text(radical)),
    );
    // Unicode's EquivalentUnifiedIdeograph has no entry for these.
    expect(without.map((radical) => radical.codePointAt(0)?.toString(16))).toEqual(WITHOUT_CHARACTER);
  });

  it('every compatibility ideograph is an ordinary one', () => {
    for (const one of [...block(0xf900, 0xfad9), ...block(0x2f800, 0x2fa1d)].filter((c) => c.normalize('NFKC') !== c))
      expect([one, /^\p{Script=Han}$/u.test(text(one)) && text(one) !== one]).toEqual([one, true]);
  });

  it.each([
    ['㈠主动公开', '（一）主动公开', 'a numeral in brackets'],
    ['⑴主动公开', '（1）主动公开', 'a digit in brackets'],
    ['⒈主动公开', '1.主动公开', 'a digit with its point'],
    ['⾧效机制', '长效机制', 'a Traditional shape that NFKC gives is simplified'],
    ['㇐是加强', '一是加强', 'the stroke that looks like the numeral'],
    ['①主动公开', '①主动公开', 'near miss: a circled digit is a marker of its own'],
  ])('%s → %s (%s)', (source, expected) => expect(text(source)).toBe(expected));
});

const WITHOUT_CHARACTER = ['2e80'];

describe('more pinyin glosses', () => {
  const cases: Table = [
    ['政務(zhèng wù)公開', '政务公开', 'of several characters, with a space'],
    ['政务(zhèngwù)公开', '政务公开', 'of several characters, joined'],
    ['镇(zhe\u0300n)政府', '镇政府', 'tone mark as a combining letter'],
    ['镇(zhen4)政府', '镇政府', 'tone number'],
    ['政务(zheng4wu4)公开', '政务公开', 'tone numbers'],
    ['镇(zhen)政府', '镇政府', 'no tone, but a syllable'],
    ['公开(gong kai)栏', '公开栏', 'no tone, two syllables for two characters'],
    ['镇zhèn政府', '镇政府', 'without brackets'],
    ['鎮（zhèn）政務（zhèng wù）', '镇政务', 'one behind the other'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));

  const near: Table = [
    ['显示屏(LED)公开', '显示屏（LED）公开', 'an abbreviation'],
    ['客户端(APP)公开', '客户端（APP）公开', 'capitals'],
    ['客户端(app)公开', '客户端（app）公开', 'no syllable'],
    ['网络(wifi)覆盖', '网络（wifi）覆盖', 'no syllables'],
    ['镇(区)公开', '镇（区）公开', 'Han in brackets'],
    ['情形(a)处理', '情形（a）处理', 'a single letter'],
    ['镇(gong kai)栏', '镇（gong kai）栏', 'more syllables than characters in front'],
    ['栏目(PAN)公开', '栏目（PAN）公开', 'capitals that would be a syllable'],
    ['共3(pan)条', '共3（pan）条', 'behind a digit'],
  ];
  it.each(near)('near miss: %j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});
