import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { evaluateFolder } from '../../src/commands/evaluate.js';
import { evaluateSeries } from '../../src/commands/evaluate-series.js';
import { drops, figuresOf, readCommitted, seriesFiguresOf, type SetFigures } from '../../src/evaluate/committed.js';
import { f1Interval } from '../../src/evaluate/interval.js';
import { figuresTable, READMES, withTable } from '../../src/evaluate/readme-table.js';
import { SERIES_MEASURED } from '../../src/evaluate/series.js';
import { EVALUATION_SETS, FIGURES_FILE, SERIES_SETS } from '../../src/evaluate/sets.js';
import { MEASURED } from '../../src/evaluate/evaluate.js';
import { NONE, type Counts } from '../../src/evaluate/score.js';

jest.setTimeout(240_000);

const committed = readCommitted(FIGURES_FILE);

describe('no set falls below its committed figures', () => {
  for (const set of EVALUATION_SETS) {
    const there = existsSync(set.folder);
    if (!there) process.stderr.write(`${set.folder} is not there: its figures are not compared.\n`);
    (there ? it : it.skip)(`${set.folder}`, async () => {
      const before = committed[set.folder];
      if (!before) throw new Error(`${FIGURES_FILE} lacks ${set.folder}: npm run figures`);
      const now = figuresOf(await evaluateFolder(set.folder, set.gazetteers));
      expect(now.reports).toBe(before.reports);
      expect(drops(before, now)).toEqual([]);
    });
  }
  for (const set of SERIES_SETS)
    it(`${set.folder}`, async () => {
      const before = committed[set.folder];
      if (!before) throw new Error(`${FIGURES_FILE} lacks ${set.folder}: npm run figures`);
      const now = seriesFiguresOf(await evaluateSeries(set.folder));
      expect(now.reports).toBe(before.reports);
      expect(drops(before, now)).toEqual([]);
    });
  it('a drop is seen', () => {
    const all = (counts: Counts): SetFigures => ({
      reports: 1,
      counts: Object.fromEntries(MEASURED.map((kind) => [kind, counts])) as SetFigures['counts'],
    });
    const before = all({ found: 4, expected: 4, matched: 4 });
    const worse = { ...before, counts: { ...before.counts, problems: { found: 4, expected: 4, matched: 3 } } };
    expect(drops(before, worse)).toEqual([{ kind: 'problems', before: 1, now: 0.75 }]);
    expect(drops(worse, before)).toEqual([]);
  });
  it.each(READMES)('%s: the tables hold the committed figures', (file) => {
    const readme = readFileSync(file, 'utf8');
    const reports = withTable(readme, figuresTable(EVALUATION_SETS, committed, MEASURED), 'figures');
    expect(withTable(reports, figuresTable(SERIES_SETS, committed, SERIES_MEASURED), 'series')).toBe(readme);
  });
});

const below = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? below(path) : [path];
  });

describe('the frozen sets', () => {
  it.each(['examples/evaluation/frozen', 'examples/evaluation/series/frozen'])(
    '%s: every file is the one whose hash was committed before it was measured',
    (folder) => {
      const now = below(folder)
        .sort()
        .map((path) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${relative('.', path)}`);
      expect(readFileSync(`${folder}.sha256`, 'utf8').trimEnd().split('\n')).toEqual(now);
    },
  );
  it('are forty at least', () => {
    expect(
      below('examples/evaluation/frozen').filter(
        (path) => path.endsWith('.gold.json') && !path.endsWith('threads.gold.json'),
      ).length,
    ).toBeGreaterThanOrEqual(40);
  });
});

describe('the confidence interval', () => {
  const report = (matched: number): Counts => ({ found: 4, expected: 4, matched });
  it('holds the point estimate, is narrower for more reports, and the same on every run', () => {
    const few = [4, 3, 4, 2].map(report);
    const many = Array.from({ length: 25 }, () => few).flat();
    const wide = f1Interval(few);
    const narrow = f1Interval(many);
    expect(wide.low).toBeLessThanOrEqual(13 / 16);
    expect(wide.high).toBeGreaterThanOrEqual(13 / 16);
    expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low);
    expect(f1Interval(few)).toEqual(wide);
  });
  it('is a point where all reports agree, and everything where there are none', () => {
    expect(f1Interval([report(4), report(4)])).toEqual({ low: 1, high: 1 });
    expect(f1Interval([NONE])).toEqual({ low: 1, high: 1 });
    expect(f1Interval([])).toEqual({ low: 0, high: 1 });
  });
});
