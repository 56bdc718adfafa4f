import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { graphEnvironment } from '../setup/graph.js';
import { openExampleGraph } from '../support/example-graph.js';
import { cli, LEAKS, NO_DATABASE, scratchFolder, type Ended } from './cli.js';

describe('the export command', () => {
  const { folder, write } = scratchFolder();
  const out = join(folder, 'data');
  const run = (...words: string[]): Promise<Ended> => cli(['export', ...words], graphEnvironment());
  beforeAll(async () => (await openExampleGraph()).close());

  it('writes a folder in one piece and says what it holds', async () => {
    const { code, out: told, err } = await run('--format', 'csv', '--out', out, '--kind', 'IMPROVEMENT', '--bom');
    expect([code, told]).toEqual([
      0,
      expect.stringMatching(/^\d+ rows in 20 tables, data version \S+, in \S+data\n$/u),
    ]);
    expect(err).not.toMatch(LEAKS);
    expect(readdirSync(out)).toHaveLength(23);
    expect(readdirSync(folder)).toEqual(['data']);
  });

  it('refuses to overwrite it, takes a saved scope, and replaces it when told to', async () => {
    const again = await run('--format', 'jsonl', '--out', out);
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toContain('--force');
    const scope = write('scope.json', '{"where": {"division": "990121", "fromYear": 2019}}');
    const forced = await run('--format', 'jsonl', '--out', out, '--scope', scope, '--force');
    expect(forced.code).toBe(0);
    expect(existsSync(join(out, 'reports.jsonl')) && !existsSync(join(out, 'reports.csv'))).toBe(true);
  });

  it.each([
    ['an unknown place', ['--division', '12'], 1, /no division with the code 12/],
    ['an unknown topic', ['--topic', 'nothing'], 1, /no topic with the key nothing/],
    ['no year', ['--year', '20'], 2, /2018-2021/],
    ['a kind that is none', ['--kind', 'PLEDGE'], 2, /IMPROVEMENT/],
    ['a format that is none', ['--format', 'xls'], 2, /csv, jsonl/],
    ['a scope that is not there', ['--scope', '/nowhere.json'], 1, /nowhere\.json/],
  ])('says what is wrong with %s, and leaves nothing', async (_, words, code, message) => {
    const target = join(folder, 'other');
    const ended = await run('--format', 'csv', '--out', target, ...words);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toMatch(message);
    expect(ended.err).not.toMatch(LEAKS);
    expect(readdirSync(folder).filter((name) => name.includes('other'))).toEqual([]);
  });

  it('says so where the folder can’t be written or a scope has conditions that an export does not know', async () => {
    const file = write('file', 'x');
    const under = await cli(['export', '--format', 'csv', '--out', join(file, 'data')], NO_DATABASE);
    expect([under.code, under.err]).toEqual([1, expect.stringMatching(/can't be written \(ENOTDIR\)/u)]);
    const scope = write('odd.json', '{"where": {"sections": ["PROBLEMS"]}}');
    const odd = await cli(['export', '--format', 'csv', '--out', join(folder, 'odd'), '--scope', scope], NO_DATABASE);
    expect([odd.code, odd.err]).toEqual([1, expect.stringMatching(/can't be narrowed by sections/u)]);
  });
});
