import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { compare, total } from '../../src/evaluate/evaluate.js';
import { readGold, type Gold } from '../../src/evaluate/gold.js';
import { decomposeText } from '../pipeline/corpus.js';

const SOURCE = `石篆镇2021年政府信息公开工作年度报告
一、总体情况
全年公开政府信息30条。
二、存在的主要问题及改进情况
存在的问题：一是政策解读形式单一；二是信息更新不够及时。
改进措施：一是丰富政策解读形式；二是按时更新公开栏。
`;
const at = (quote: string): { quote: string; start: number; end: number } => {
  const start = SOURCE.indexOf(quote);
  if (start < 0) throw new Error(quote);
  return { quote, start, end: start + quote.length };
};
const GOLD: Gold = {
  path: 'x.gold.json',
  report: 'x.txt',
  issuer: '石篆镇',
  code: '990121101',
  year: 2021,
  form: 'mixed',
  problems: [at('政策解读形式单一'), at('信息更新不够及时')],
  improvements: [
    { ...at('丰富政策解读形式'), addresses: [0] },
    { ...at('按时更新公开栏'), addresses: [1] },
  ],
  figures: [{ key: 'proactive.total', value: 30, qualifier: 'EXACT' }],
  inconsistencies: [],
  otherFindings: [],
};
const report = decomposeText(SOURCE);

describe('one report against its labels', () => {
  it('all as labelled', () => {
    const { counts, differences } = compare(GOLD, report);
    for (const kind of ['problems', 'improvements', 'figures', 'issuer', 'year'] as const) {
      expect([kind, counts[kind].matched, counts[kind].found]).toEqual([
        kind,
        counts[kind].expected,
        counts[kind].expected,
      ]);
    }
    expect(differences.filter((d) => !/^(?:form|link|FAIL)/.test(d))).toEqual([]);
  });

  const wrong: readonly (readonly [change: Partial<Gold>, difference: RegExp, why: string])[] = [
    [
      { problems: [...GOLD.problems, at('丰富政策解读形式')] },
      /problem not found: 丰富政策解读形式/,
      'a problem is missing',
    ],
    [
      { problems: GOLD.problems.slice(1) },
      /problem too much \([\w-]+\): 政策解读形式单一/,
      'a problem too much, with its rule',
    ],
    [{ improvements: GOLD.improvements.slice(1) }, /improvement too much/, 'a pledge too much'],
    [
      { figures: [{ key: 'proactive.total', value: 31, qualifier: 'EXACT' }] },
      /figure not found: proactive.total = 31 EXACT/,
      'another value',
    ],
    [
      { figures: [{ key: 'proactive.total', value: 30, qualifier: 'AT_LEAST' }] },
      /figure not found: .*AT_LEAST/,
      'another qualifier',
    ],
    [{ figures: [] }, /figure too much: proactive.total = 30 EXACT/, 'a figure too much'],
    [{ year: 2020 }, /year: expected 2020, found 2021/, 'another year'],
    [{ code: '990121103' }, /issuer: expected 990121103, found 990121101/, 'another issuer'],
    [{ code: null }, /issuer: expected null, found 990121101/, 'an issuer where none can be told'],
    [{ form: 'format2021' }, /form: expected FORMAT_2021/, 'another form'],
    [{ inconsistencies: [{ rule: 'T3-balance' }] }, /FAIL not found: T3-balance/, 'a finding is missing'],
  ];
  it.each(wrong)('%j is told: %s (%s)', (change, difference) => {
    expect(compare({ ...GOLD, ...change }, report).differences.join('\n')).toMatch(difference);
  });

  it('a file that cannot be read misses everything', () => {
    const { counts, differences } = compare(GOLD, {
      file: 'x.txt',
      error: { code: 'EMPTY', message: 'x.txt is empty.' },
    });
    expect(counts.problems).toEqual({ found: 0, expected: 2, matched: 0 });
    expect(counts.year).toEqual({ found: 0, expected: 1, matched: 0 });
    expect(differences).toEqual(['x.txt is empty.']);
  });

  it('sums over files', () => {
    const one = compare(GOLD, report);
    expect(total([one, one]).problems).toEqual({ found: 4, expected: 4, matched: 4 });
  });
});

describe('label files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-gold-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('those without a report are left out, and paths lead from the label file', async () => {
    writeFileSync(join(folder, 'x.gold.json'), JSON.stringify({ file: 'x.txt', problems: [], improvements: [] }));
    writeFileSync(join(folder, 'threads.gold.json'), JSON.stringify({ pledgeLinks: {} }));
    const gold = await readGold(folder);
    expect(gold).toHaveLength(1);
    expect(gold[0]).toMatchObject({
      report: join(folder, 'x.txt'),
      figures: [],
      inconsistencies: [],
      otherFindings: [],
    });
  });

  it('a folder without any, and one that is no JSON, say so', async () => {
    await expect(readGold(join(folder, 'absent'))).rejects.toThrow(/absent holds no \.gold\.json file/);
    writeFileSync(join(folder, 'broken.gold.json'), '{');
    await expect(readGold(folder)).rejects.toThrow(/broken\.gold\.json is no JSON/);
  });
});
