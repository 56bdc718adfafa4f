import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { normalise } from '../src/normalise/normalise.js';

/** The rules of ARCHITECTURE.md on what may import what, held over the sources themselves. */
const below = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? below(path) : [path];
  });
const SOURCES = below('src').filter((path) => /\.(?:ts|js)$/.test(path));
const OWN = SOURCES.filter((path) => !path.includes('/generated/'));
const textOf = (path: string): string => readFileSync(path, 'utf8');
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** What a file imports: paths below src, and names of packages. */
const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(IMPORT)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(path), name)).replace(/\.js$/, '.ts') : name,
  );
/** First folder below src, or the file itself. */
const partOf = (path: string): string => relative('src', path).split('/')[0] ?? '';

/** Files that join the parts. */
const JOINING = new Set(['pipeline.ts', 'cli.ts', 'commands']);
/** Files at the root of src that everybody may import; the configuration only by those who run something. */
const SHARED = new Set(['model', 'errors.ts']);
const MORE: Readonly<Record<string, readonly string[]>> = { database: ['config.ts'] };

describe('imports', () => {
  const parts = [...new Set(OWN.map(partOf))].filter((part) => !JOINING.has(part) && !part.endsWith('.ts'));

  it.each(parts)('%s imports model/, errors.ts and its own folder only', (part) => {
    const foreign = SOURCES.filter((path) => partOf(path) === part).flatMap((path) =>
      importsOf(path)
        .filter((name) => name.startsWith('src/'))
        .filter((name) => partOf(name) !== part && !SHARED.has(partOf(name)) && !MORE[part]?.includes(partOf(name)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('model/ imports nothing but model/', () => {
    const foreign = OWN.filter((path) => partOf(path) === 'model').flatMap((path) =>
      importsOf(path).filter((name) => name.startsWith('src/') && partOf(name) !== 'model'),
    );
    expect(foreign).toEqual([]);
  });

  it('only commands and the command line join storing and serving; the pipeline knows neither', () => {
    const joined = importsOf('src/pipeline.ts').filter((name) =>
      /^src\/(?:store|serve|link|database|commands)\//.test(name),
    );
    expect(joined).toEqual([]);
  });

  it('every import leads to a file', () => {
    const lost = OWN.flatMap((path) =>
      importsOf(path)
        .filter((name) => name.startsWith('src/') && !existsSync(name) && !existsSync(name.replace(/\.ts$/, '.js')))
        .map((name) => `${path} imports ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('the driver is imported in store/ and database/ only, types aside', () => {
    const drivers = OWN.filter((path) => /^import (?!type)[^;]*'neo4j-driver'/m.test(textOf(path))).map(partOf);
    expect([...new Set(drivers)].sort()).toEqual(['database', 'store']);
  });

  it('the pure stages read no file and open no connection', () => {
    const PURE = new Set([
      'model',
      'normalise',
      'segment',
      'classify',
      'check',
      'identify',
      'wording',
      'link',
      'near',
      'pipeline.ts',
    ]);
    const impure = OWN.filter((path) => PURE.has(partOf(path))).flatMap((path) =>
      importsOf(path)
        .filter((name) => /^(?:node:)?(?:fs|net|http|child_process|os)\b|neo4j/.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(impure).toEqual([]);
  });
});

describe('what stands where', () => {
  it('Cypher stands in neo4j/ only', () => {
    const cypher = OWN.filter((path) => /\b(?:MATCH|MERGE|UNWIND)\s*[($]/.test(textOf(path)));
    expect(cypher).toEqual([]);
  });

  it('process.env is read in config.ts only', () => {
    expect(OWN.filter((path) => textOf(path).includes('process.env'))).toEqual(['src/config.ts']);
  });

  it('no file has more than 300 lines', () => {
    expect(OWN.filter((path) => textOf(path).split('\n').length > 301)).toEqual([]);
  });

  it('no test is left focused', () => {
    const focused = below('test').filter(
      (path) => path.endsWith('.test.ts') && /^\s*(?:describe|it|test)\.only\b/m.test(textOf(path)),
    );
    expect(focused).toEqual([]);
  });
});

const GOLD = '../shared/gold';
const SEEDS = existsSync(GOLD)
  ? readdirSync(GOLD).map(
      (name) =>
        JSON.parse(textOf(join(GOLD, name))) as {
          issuer: string;
          code: string | null;
          problems: { quote: string }[];
          improvements: { quote: string }[];
        },
    )
  : [];
if (SEEDS.length === 0) process.stderr.write(`${GOLD} is not there: whether src names a real report is not checked.\n`);

(SEEDS.length > 0 ? describe : describe.skip)('no real report is named in src', () => {
  it('neither its issuer, nor its code, nor a sentence of it', () => {
    const words = SEEDS.flatMap(({ issuer, code, problems, improvements }) => [
      ...[issuer, normalise(issuer).text].map((name) => name.replace(/人民政府$|政府$/, '')),
      ...(code === null ? [] : [code]),
      // Shorter ones (重点不突出) are words that every report uses.
      ...[...problems, ...improvements]
        .map(({ quote }) => quote)
        .filter((quote) => quote.length >= 12)
        .flatMap((quote) => [quote.slice(0, 16), normalise(quote).text.slice(0, 16)]),
    ]);
    const named = below('src')
      .filter((path) => /\.(?:ts|js|json)$/.test(path))
      .flatMap((path) => words.filter((word) => textOf(path).includes(word)).map((word) => `${path}: ${word}`));
    expect(named).toEqual([]);
  });
});
