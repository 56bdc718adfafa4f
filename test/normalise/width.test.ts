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
    ['全年3,其中', '全年3，其中', 'a comma between digit and character is a Chinese one'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));

  const near: Table = [
    ['1,234条', '1,234条', 'thousands separator'],
    ['12:30', '12:30', 'time of day'],
    ['3.5万元', '3.5万元', 'decimal point'],
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
