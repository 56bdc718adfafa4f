import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { killChildren } from '../database/children.js';
import { cli, EXAMPLES, LEAKS, scratchFolder } from './cli.js';

jest.setTimeout(60_000);
afterEach(killChildren);

/** Three reports with labels; in one copy a label is changed and one taken away, so that every figure of the outcome can be reckoned. */
describe('evaluate', () => {
  const scratch = scratchFolder();
  for (const name of ['heting-2019', 'lichuan-2018', 'tongsheng-2019']) {
    for (const ending of ['txt', 'md', 'gold.json']) {
      try {
        scratch.copy(`examples/corpus/yuanbo/${name}.${ending}`, `${name}.${ending}`);
      } catch {
        // One of .txt and .md is not there.
      }
    }
  }
  const gold = scratch.read('heting-2019.gold.json');
  const labels = JSON.parse(gold) as { year: number; problems: object[]; improvements: object[] };
  labels.year = 2010;
  labels.problems[0] = { quote: scratch.read('heting-2019.txt').slice(0, 9), start: 0, end: 9 };
  labels.improvements.push({ quote: '另一句报告里没有的话', start: 0, end: 0, addresses: [] });
  scratch.write('heting-2019.gold.json', JSON.stringify(labels));

  it('--json: expected, found and right ones of each kind, in total and by file, as one JSON object', async () => {
    const { code, out, err } = await cli(['evaluate', scratch.folder, '--json', ...EXAMPLES]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { total, files } = JSON.parse(out) as {
      total: Record<string, Record<string, number>>;
      files: { file: string; problems: object; improvements: object; year: object; differences: string[] }[];
    };
    expect(files).toHaveLength(3);
    const heting = files.find(({ file }) => file.includes('heting-2019'));
    expect(heting).toMatchObject({
      // Three labelled, three found, two of them the same.
      problems: { expected: 3, found: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
      // Five labelled (one of them made up), four found, all of them labelled.
      improvements: { expected: 5, found: 4, precision: 1, recall: 4 / 5 },
      year: { expected: 1, found: 1, f1: 0 },
    });
    const differences = heting?.differences.join('\n') ?? '';
    for (const words of ['2010', '2019', '沅柏县鹤', '另一句报告里没有的话']) expect(differences).toContain(words);
    expect(total['year']).toMatchObject({ expected: 3, found: 3, precision: 2 / 3, recall: 2 / 3 });
    expect(total['problems']?.['f1']).toBeLessThan(1);
  });

  it('prints a table and the files with differences, the worst first', async () => {
    const { code, out, err } = await cli(['evaluate', scratch.folder, '--differences', ...EXAMPLES]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^3 reports\nkind +expected +found +precision +recall +F1 +95 % interval\n/);
    expect(out).toMatch(/^year +3 +3 +0\.667 +0\.667 +0\.667 +0\.\d{3}–1\.000$/m);
    expect(out).toMatch(/files? with differences, worst first:\n\S*heting-2019/);
    expect(out).toContain('problem not found: 沅柏县鹤');
    expect(out).not.toMatch(LEAKS);
  });

  const two = scratchFolder();
  it('compares labels with the report of their index', async () => {
    const first = readFileSync('examples/corpus/yuanbo/lichuan-2018.txt', 'utf8');
    two.write('two.txt', `${first}\n${scratch.read('heting-2019.txt')}`);
    const own = JSON.parse(gold) as { problems: object[] };
    for (const [index, year] of [
      [0, 2018],
      [1, 2019],
      [2, 2019],
    ]) {
      const labels = { ...own, problems: [], improvements: [], figures: [], code: null, file: 'two.txt', index, year };
      two.write(`${String(index)}.gold.json`, JSON.stringify(labels));
    }
    const { out } = await cli(['evaluate', two.folder, '--json', ...EXAMPLES]);
    const { files } = JSON.parse(out) as { files: { file: string; year: object; differences: string[] }[] };
    const of = (name: string) => files.find(({ file }) => file.endsWith(name));
    expect(of('0.gold.json')).toMatchObject({ year: { f1: 1 } });
    expect(of('1.gold.json')).toMatchObject({ year: { f1: 1 } });
    expect(of('2.gold.json')).toMatchObject({ year: { found: 0 }, differences: [expect.stringContaining('report 3')] });
  });

  const broken = scratchFolder();
  it('names a label file that is broken', async () => {
    broken.copy('examples/corpus/yuanbo/heting-2019.txt', 'heting-2019.txt');
    broken.write('heting-2019.gold.json', '{"file": ');
    const { code, out, err } = await cli(['evaluate', broken.folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(join(broken.folder, 'heting-2019.gold.json'));
    expect(err).not.toMatch(LEAKS);
  });
});
