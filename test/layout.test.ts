import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** The structure that ARCHITECTURE.md promises ("Invariants"), held against the sources. */
const below = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? below(path) : [path];
  });
const SOURCES = below('src').filter((path) => path.endsWith('.ts') && !path.includes('/generated/'));
const text = (path: string): string => readFileSync(path, 'utf8');
const stageOf = (path: string): string => relative('src', path).split('/')[0] ?? '';
const importsOf = (path: string): string[] =>
  [...text(path).matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');

/** Files that join the stages. */
const JOINERS = new Set(['pipeline.ts', 'cli.ts', 'commands']);
/** What every stage may use beside model/ and itself. */
const COMMON = new Set(['model', 'errors.ts', 'config.ts', 'version.ts']);
/** Further ties, each with its reason. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Search queries are brought to the script of the stored text.
  serve: ['normalise'],
};

describe('stages', () => {
  it.each(SOURCES.filter((path) => !JOINERS.has(stageOf(path))))('%s imports model/ and its own stage only', (path) => {
    const stage = stageOf(path);
    const foreign = importsOf(path)
      .filter((name) => name.startsWith('.'))
      .map((name) => stageOf(relative('.', resolve(dirname(path), name.replace(/\.js$/, '.ts')))))
      .filter((other) => other !== stage && !COMMON.has(other) && !(ALLOWED[stage] ?? []).includes(other));
    expect(foreign).toEqual([]);
  });

  it('config.ts alone reads the environment', () => {
    expect(SOURCES.filter((path) => /process\.env/.test(text(path)))).toEqual(['src/config.ts']);
  });

  it('only store/ (and the health check of database/) uses the driver', () => {
    const users = SOURCES.filter((path) => importsOf(path).includes('neo4j-driver')).map(stageOf);
    expect([...new Set(users)].filter((stage) => stage !== 'store' && stage !== 'database')).toEqual([]);
  });

  it('no Cypher stands in the sources', () => {
    expect(SOURCES.filter((path) => /\b(?:MATCH|MERGE|UNWIND)\s*[($]/.test(text(path)))).toEqual([]);
  });

  it('a file holds one concept', () => {
    expect(SOURCES.filter((path) => text(path).split('\n').length > 300)).toEqual([]);
  });
});

const SEEDS = '../shared/seeds';
(existsSync(SEEDS) ? describe : describe.skip)(`wording of ${SEEDS} in the sources`, () => {
  const names = ['前路乡', '枣岭乡', '城月', '亮甲山', '勐往'];

  it('no name of a real report stands in src', () => {
    for (const path of SOURCES)
      for (const name of names) expect([path, text(path).includes(name)]).toEqual([path, false]);
  });
});
