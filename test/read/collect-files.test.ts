import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { collectFiles } from '../../src/read/collect-files.js';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-collect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = [
  'b.txt',
  'a/2.txt',
  'a/1.txt',
  'a/x/3.md',
  'a-b/4.txt',
  'a.txt',
  'c/.hidden/5.txt',
  'd/note.csv',
  'B.txt',
];
beforeAll(() => {
  for (const name of FILES) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  symlinkSync(join(folder, 'a'), join(folder, 'link'));
});

/** What is found, below the folder; a failure by its code. */
async function found(...paths: string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const one of collectFiles(paths.map((path) => join(folder, path))))
    all.push('file' in one ? relative(folder, one.file) : one.failure.error.code);
  return all;
}

describe('the files of a command', () => {
  const ALL = ['B.txt', 'a-b/4.txt', 'a.txt', 'a/1.txt', 'a/2.txt', 'a/x/3.md', 'b.txt'];

  it.each<[why: string, paths: string[], files: string[]]>([
    ['a folder: in the order of the whole paths', [''], ALL],
    ['what is given twice is read once', ['', 'b.txt', 'a', 'a/x', '*.txt', 'a/../b.txt'], ALL],
    ['folders and files are sorted among one another', ['b.txt', 'a', 'B.txt', 'a.txt'], ['B.txt', ...ALL.slice(2)]],
    [
      'a file is read whatever its ending, in its place',
      ['a', 'd/note.csv', 'a.txt'],
      [...ALL.slice(2, 6), 'd/note.csv'],
    ],
    ['a hidden folder is searched when it is named', ['c/.hidden', 'a/x'], ['a/x/3.md', 'c/.hidden/5.txt']],
    ['a link to a folder is followed when it is named', ['link'], ['link/1.txt', 'link/2.txt', 'link/x/3.md']],
    ['what leads nowhere comes first', ['a/x', 'e', 'd'], ['NOT_FOUND', 'a/x/3.md', 'NO_REPORTS_IN_FOLDER']],
  ])('%s', async (_, paths, files) => {
    expect(await found(...paths)).toEqual(files);
  });

  it('are looked for while the first ones are read', async () => {
    const files = collectFiles([folder]);
    expect((await files.next()).value).toHaveProperty('file');
    writeFileSync(join(folder, 'a/x/9.md'), '');
    const rest: string[] = [];
    for await (const one of files) if ('file' in one) rest.push(relative(folder, one.file));
    expect(rest).toContain('a/x/9.md');
  });
});
