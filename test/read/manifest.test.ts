import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { readManifest } from '../../src/read/manifest.js';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-manifest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function manifest(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const entries = (name: string, content: string): unknown =>
  Object.fromEntries(
    [...readManifest(manifest(name, content))].map(([path, entry]) => [path.slice(folder.length + 1), entry]),
  );

describe('manifest', () => {
  const ALL = {
    url: 'http://a.example/1',
    publishedOn: '2022-01-20',
    retrievedAt: '2022-03-01T08:00:00Z',
    issuer: '石篆镇',
    year: 2021,
  };
  const cases: readonly (readonly [name: string, content: string, expected: unknown, why: string])[] = [
    [
      'all.csv',
      'file,url,publishedOn,retrievedAt,issuer,year\na.txt,http://a.example/1,2022-01-20,2022-03-01T08:00:00Z,石篆镇,2021\n',
      { 'a.txt': ALL },
      'every column',
    ],
    ['order.csv', 'year,file\n2021,a.txt\n', { 'a.txt': { year: 2021 } }, 'other order, fewer columns'],
    ['quoted.csv', 'file,issuer\n"a,b.txt","石篆镇"\n', { 'a,b.txt': { issuer: '石篆镇' } }, 'quoted'],
    ['mark.csv', '\uFEFFfile,year\na.txt,2021\n', { 'a.txt': { year: 2021 } }, 'byte order mark'],
    ['blank.csv', 'file,year\n\na.txt,\n\n', { 'a.txt': {} }, 'blank lines and cells'],
    [
      'folders.csv',
      'file,year\nx/a.txt,2021\n./y/../b.txt,2020\n',
      { 'x/a.txt': { year: 2021 }, 'b.txt': { year: 2020 } },
      'paths from the manifest’s folder',
    ],
    [
      'all.jsonl',
      `${JSON.stringify({ file: 'a.txt', ...ALL })}\n\n{"file":"b.txt"}\n`,
      { 'a.txt': ALL, 'b.txt': {} },
      'JSONL',
    ],
    [
      'null.jsonl',
      '{"file":"a.txt","url":null,"year":"2021"}',
      { 'a.txt': { year: 2021 } },
      'null, and a year in quotes',
    ],
    ['lines.txt', '{"file":"a.txt","year":2021}\n', { 'a.txt': { year: 2021 } }, 'JSONL under another ending'],
    ['extra.csv', 'file,note\na.txt,checked\n', { 'a.txt': {} }, 'a column of one’s own'],
  ];
  it.each(cases)('%s', (name, content, expected) => expect(entries(name, content)).toEqual(expected));
});

describe('manifests that are wrong name themselves and the entry', () => {
  const cases: readonly (readonly [name: string, content: string, reason: RegExp, why: string])[] = [
    ['nofile.csv', 'path,year\na.txt,2021\n', /entry 1: .*"file"/, 'no column file'],
    ['empty.jsonl', '{"file":"a.txt"}\n{"year":2021}\n', /entry 2: .*"file"/, 'an entry without file'],
    [
      'date.csv',
      'file,publishedOn\na.txt,20.1.2022\n',
      /entry 1: publishedOn is "20\.1\.2022".*YYYY-MM-DD/,
      'a date of another form',
    ],
    ['retrieved.csv', 'file,retrievedAt\na.txt,gestern\n', /retrievedAt is "gestern"/, 'no date'],
    ['year.csv', 'file,year\na.txt,21\n', /entry 1: year is "21"; write four digits/, 'a short year'],
    ['ragged.csv', 'file,year\na.txt,2021,9\n', /neither CSV with a header nor JSONL/, 'a row too long'],
    ['broken.jsonl', '{"file":"a.txt"\n', /neither CSV with a header nor JSONL/, 'broken JSON'],
    ['list.jsonl', '["a.txt"]\n', /"file"/, 'no object'],
    ['null.jsonl', 'null\n', /neither CSV|"file"/, 'null'],
  ];
  it.each(cases)('%s', (name, content, reason) => {
    const path = manifest(name, content);
    const read = (): unknown => readManifest(path);
    expect(read).toThrow(UserError);
    expect(read).toThrow(path);
    expect(read).toThrow(reason);
  });

  it('one that is not there', () => {
    expect(() => readManifest(join(folder, 'absent.csv'))).toThrow(/absent\.csv cannot be read/);
  });
});
