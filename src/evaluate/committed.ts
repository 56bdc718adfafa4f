import { existsSync, readFileSync } from 'node:fs';
import { total, type FileResult } from './evaluate.js';
import { add, f1, NONE, type Counts } from './score.js';
import { SERIES_MEASURED, type SeriesResult } from './series.js';

/** The figures of one set: counts, so that every ratio can be reckoned again. */
export interface SetFigures {
  readonly reports: number;
  readonly counts: Readonly<Record<string, Counts>>;
}
export type CommittedFigures = Readonly<Record<string, SetFigures>>;

export const figuresOf = (results: readonly FileResult[]): SetFigures => ({
  reports: results.length,
  counts: total(results),
});

export const seriesFiguresOf = (results: readonly SeriesResult[]): SetFigures => ({
  reports: results.reduce((sum, r) => sum + r.reports, 0),
  counts: Object.fromEntries(
    SERIES_MEASURED.map((kind) => [kind, results.map((r) => r.counts[kind]).reduce(add, NONE)]),
  ),
});

/** Folder → figures; empty where the file is not there. */
export const readCommitted = (path: string): CommittedFigures =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CommittedFigures) : {};

export interface Change {
  readonly kind: string;
  readonly before: number;
  readonly now: number;
}

/** Kinds whose F1 is not what was committed. */
export const changes = (before: SetFigures, now: SetFigures): Change[] =>
  Object.keys(now.counts)
    .map((kind) => ({ kind, before: f1(before.counts[kind] ?? NONE), now: f1(now.counts[kind] ?? NONE) }))
    .filter(({ before: b, now: n }) => Math.abs(b - n) > 1e-9);

export const drops = (before: SetFigures, now: SetFigures): Change[] =>
  changes(before, now).filter(({ before: b, now: n }) => n < b);
