import { describe, expect, it } from '@jest/globals';
import { toSource } from '../../src/model/normalised.js';
import { clean, normalise } from '../../src/normalise/normalise.js';

const text = (source: string): string => normalise(source).text;
const CP1252 = new TextDecoder('windows-1252');
const utf8AsLatin = (words: string): string => Buffer.from(words, 'utf8').toString('latin1');
const utf8As1252 = (words: string): string => CP1252.decode(Buffer.from(words, 'utf8'));

describe('mojibake is repaired where nothing was lost', () => {
  const words = '政府信息公开工作，全年公开信息30条。';
  it.each([
    ['UTF-8 taken for Latin-1', utf8AsLatin(words), words],
    ['UTF-8 taken for Windows-1252', utf8As1252(words), words],
    ['GBK taken for Latin-1', 'ÐÅÏ¢¹«¿ª', '信息公开'],
    ['GBK with punctuation and digits', '¹«¿ªÐÅÏ¢30Ìõ¡£', '公开信息30条。'],
    ['in one line only', `${words}\n${utf8AsLatin('更新不及时。')}`, `${words}\n更新不及时。`],
  ])('%s', (_, source, expected) => expect(text(source)).toBe(expected));

  it.each([
    ['a letter with an accent', '镇ñ区', '镇ñ区'],
    ['signs side by side', '温度±°的测量', '温度±°的测量'],
    ['bytes that were lost', 'æ”¿åº', 'æ”¿åº'],
    ['a middle dot and a times sign', '甲·×乙', '甲·×乙'],
    ['nbsp twice', '公开\u00A0\u00A0信息', '公开信息'],
    ['quotation marks', '“五公开”…—', '“五公开”…—'],
  ])('near miss: %s', (_, source, expected) => expect(text(source)).toBe(expected));

  it('each character stands for its own letters, and the cleaned quote is the wording', () => {
    for (const source of [utf8AsLatin(words), utf8As1252(words), '¹«¿ªÐÅÏ¢30Ìõ¡£']) {
      const normalised = normalise(source);
      for (let i = 0; i < normalised.text.length; i++) {
        for (const j of [i + 1, normalised.text.length]) {
          const { quote } = toSource(normalised, { start: i, end: j });
          expect(clean(quote, 'HANS')).toBe(normalised.text.slice(i, j));
        }
      }
    }
  });
});
