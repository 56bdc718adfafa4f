import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { en } from '../../explorer/src/words/en.js';
import { zh } from '../../explorer/src/words/zh.js';
import { bundleExplorer } from '../../src/serve/explorer/bundle.js';

const below = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? below(path) : [path];
  });
const SOURCES = below('explorer/src').filter((path) => /\.tsx?$/u.test(path) && !path.includes('/generated/'));
const textOf = (path: string): string => readFileSync(path, 'utf8');

describe('the explorer', () => {
  it('knows the API alone: it imports nothing of src/', () => {
    const foreign = SOURCES.filter((path) => /from '(?:\.\.\/)+src\//u.test(textOf(path)));
    expect(SOURCES.length).toBeGreaterThan(30);
    expect(foreign).toEqual([]);
  });

  it('makes no markup of text, nor code, nor asks anybody but /graphql', () => {
    const FORBIDDEN =
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|https?:\/\/(?!www\.w3\.org\/2000\/svg)[a-z]/u;
    expect(SOURCES.filter((path) => FORBIDDEN.test(textOf(path)))).toEqual([]);
    expect(SOURCES.filter((path) => /\bfetch\(/u.test(textOf(path)))).toEqual(['explorer/src/api.ts']);
  });

  it('has no file of more than 300 lines', () => {
    expect(SOURCES.filter((path) => textOf(path).split('\n').length > 301)).toEqual([]);
  });

  it('has a Chinese word for every English one, in Chinese characters', () => {
    const words = (tree: object, path = ''): [string, unknown][] =>
      Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null
          ? words(value, `${path}.${key}`)
          : [[`${path}.${key}`, value] as [string, unknown]],
      );
    const [english, chinese] = [words(en), new Map(words(zh))];
    expect([...chinese.keys()].sort()).toEqual(english.map(([key]) => key).sort());
    const SAME = new Set(['.actions.csv', '.actions.svg', '.actions.png', '.qualifiers.EXACT', '.compare.absent']);
    const untranslated = english.filter(
      ([key, value]) =>
        typeof value === 'string' && !SAME.has(key) && !/\p{Script=Han}/u.test(String(chinese.get(key))),
    );
    expect(untranslated).toEqual([]);
  });

  it('is a script of at most 300 kB, gzipped, and a style sheet', async () => {
    const files = await bundleExplorer();
    expect([...files.keys()].sort()).toEqual(['explorer.css', 'explorer.js']);
    expect(files.get('explorer.js')?.gzipped.length).toBeLessThanOrEqual(300_000);
  }, 60_000);
});
