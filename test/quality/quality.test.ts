import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { normalise } from '../../src/normalise/normalise.js';
import { assess } from '../../src/quality/assess.js';
import { REPORT } from '../divide/documents.js';
import { CORPUS, decomposeAll, decomposeText, SEEDS } from '../pipeline/corpus.js';

const rulesOf = (source: string): string[] => [...new Set(assess(normalise(source)).messages.map(({ rule }) => rule))];
const R = REPORT('石篆镇', 2021);
const decode = (text: string, from: 'utf-8' | 'utf-16le', as: string): string =>
  new TextDecoder(as).decode(Buffer.from(text, from === 'utf-8' ? 'utf8' : 'utf16le'));

/** Every so many characters one is replaced; no randomness, so that a failure comes again. */
const spoilt = (text: string, every: number, by: string): string =>
  [...text].map((character, i) => (i % every === 0 && character !== '\n' ? by : character)).join('');
/** Characters in another order, line by line. */
const shuffled = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const letters = [...line];
      return letters.map((_, i) => letters[(i * 7 + 3) % letters.length] ?? '').join('');
    })
    .join('\n');

describe('garbled texts', () => {
  const cases: readonly (readonly [why: string, source: string])[] = [
    ['UTF-8 taken for GBK', decode(R, 'utf-8', 'gb18030')],
    ['characters lost', spoilt(R, 9, '\uFFFD')],
    ['lost, and read a second time', spoilt(R, 9, '锟斤拷')],
    ['UTF-16 taken for GBK', decode(R, 'utf-16le', 'gb18030')],
    ['characters in another order', shuffled(R)],
  ];
  it.each(cases)('%s', (_, source) => expect(rulesOf(source)).toEqual(['garbled-text']));

  it.each([
    ['a report with two lost characters', R.replace('认真', '\uFFFD真').replace('及时', '及\uFFFD')],
    ['a rare character in a name', R.replaceAll('石篆镇', '㙦䢺镇')],
    ['a short text', '石篆镇2021年政府信息公开工作年度报告'],
    ['Traditional', R.replaceAll('开', '開').replaceAll('报', '報').replaceAll('镇', '鎮').replaceAll('务', '務')],
  ])('near miss: %s', (_, source) => expect(rulesOf(source)).toEqual([]));
});

describe('hijacked pages', () => {
  const cases: readonly (readonly [why: string, source: string])[] = [
    ['a name in place of 政府信息', R.replaceAll('政府信息', '金猪娱乐')],
    ['Latin letters in place of 信息', R.replaceAll('政府信息', '政府Qpbet')],
    ['a hospital in place of 政府信息', R.replaceAll('政府信息', '博仁男科')],
    ['a trade between the sentences', R.replaceAll('。', '，老虎机开户投注，百家乐下注平台。')],
  ];
  it.each(cases)('%s', (_, source) => {
    expect(rulesOf(source)).toContain('hijacked-text');
    for (const { start, end } of assess(normalise(source)).messages) expect(end).toBeGreaterThan(start);
  });

  it.each([
    ['a slip of the pen in the law', R.replace('政府信息公开条例', '政府公开条例')],
    ['政务公开条例 throughout', R.replaceAll('政府信息公开', '政务公开')],
    ['村务公开目录', R.replace('制定了', '公布了村务公开目录和党务公开指南，制定了')],
    ['a report that fights gambling', R.replace('制定了', `${'开展了打击网络投注、彩票诈骗宣传。'.repeat(8)}制定了`)],
    ['lottery funds for welfare', R.replace('制定了', `${'公开了彩票公益金使用情况。'.repeat(8)}制定了`)],
  ])('near miss: %s', (_, source) => expect(rulesOf(source)).toEqual([]));
});

describe('what becomes of them', () => {
  it('a suspect report is marked, and its messages are errors that show the place', () => {
    const source = R.replaceAll('公开政府信息', '公开金猪娱乐').replaceAll('国政府信息', '国金猪娱乐');
    const report = decomposeText(source);
    expect(report.quality).toBe('SUSPECT');
    const found = report.messages.filter(({ rule }) => rule === 'hijacked-text');
    expect(found.length).toBeGreaterThan(0);
    for (const { severity, start, end } of found)
      expect([severity, source.slice(start, end)]).toEqual(['ERROR', '金猪娱乐']);
  });

  it('one that has nothing of a report left is refused, and the reason names it', () => {
    const [result] = decomposeAll(decode(R, 'utf-8', 'gb18030'));
    expect(result).toMatchObject({ failure: { error: { code: 'NOT_A_REPORT' } } });
  });

  it.each([...CORPUS, ...SEEDS])('%s is OK', (path) => {
    expect(assess(normalise(readFileSync(path, 'utf8')))).toEqual({ quality: 'OK', messages: [] });
  });
});

describe('growth', () => {
  it.each([
    ['slots', (n: number) => '共和国某某公开条例'.repeat(n)],
    ['names without an end', (n: number) => '共和国某某某某某某某某'.repeat(n)],
    ['a trade', (n: number) => '投注'.repeat(n)],
    ['blanks', (n: number) => 'XX'.repeat(n)],
  ])('%s', (_, text) => {
    const begun = performance.now();
    assess(normalise(text(20_000)));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
