import { existsSync, readFileSync } from 'node:fs';
import { MEASURED, total, type FileResult, type Measured } from './evaluate.js';
import { f1, type Counts } from './score.js';

/** The figures of one set: counts, so that every ratio can be reckoned again. */
export interface SetFigures {
  readonly reports: number;
  readonly counts: Readonly<Record<Measured, Counts>>;
}
export type CommittedFigures = Readonly<Record<string, SetFigures>>;

export const figuresOf = (results: readonly FileResult[]): SetFigures => ({
  reports: results.length,
  counts: total(results),
});

/** Folder → figures; empty where the file is not there. */
export const readCommitted = (path: string): CommittedFigures =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CommittedFigures) : {};

export interface Change {
  readonly kind: Measured;
  readonly before: number;
  readonly now: number;
}

/** Kinds whose F1 is not what was committed. */
export const changes = (before: SetFigures, now: SetFigures): Change[] =>
  MEASURED.map((kind) => ({ kind, before: f1(before.counts[kind]), now: f1(now.counts[kind]) })).filter(
    ({ before: b, now: n }) => Math.abs(b - n) > 1e-9,
  );

export const drops = (before: SetFigures, now: SetFigures): Change[] =>
  changes(before, now).filter(({ before: b, now: n }) => n < b);
