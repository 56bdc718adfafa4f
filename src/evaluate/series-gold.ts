import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { UserError } from '../errors.js';

/** A statement of a series: covered year of its report, and its place among the statements of its kind there, from 0. */
export interface Place {
  readonly year: number;
  readonly index: number;
}

export type GoldLinkKind = 'identical' | 'nearIdentical' | 'reworded';

export interface GoldLink {
  readonly from: Place;
  readonly to: Place;
  readonly kind: GoldLinkKind;
}

export interface GoldOutcome extends Place {
  /** REPORTED_DONE, REPEATED, DROPPED of a pledge; SOLVED_CLAIMED, REPEATED, SILENT of a problem; NO_NEXT_REPORT of either. */
  readonly outcome: string;
  /** Measures of the next report that take it up, by their places. */
  readonly measures?: readonly number[];
}

/** X.series.json: statements of one issuer's reports, the links between successive reports, and what became of each pledge and problem (../shared/labelling.md, "Recurrence"). */
export interface SeriesGold {
  readonly path: string;
  readonly issuer: string;
  /** Names that the mask drops. */
  readonly names: readonly string[];
  readonly reports: readonly {
    readonly year: number;
    readonly measures: readonly string[];
    readonly problems: readonly string[];
    readonly improvements: readonly string[];
  }[];
  readonly pledgeLinks: readonly GoldLink[];
  readonly problemLinks: readonly GoldLink[];
  readonly pledgeOutcomes: readonly GoldOutcome[];
  readonly problemOutcomes: readonly GoldOutcome[];
}

/** Two statements of one issuer that share stock phrases and are no recurrence of each other. */
export interface UnrelatedPair {
  /** The file that holds it. */
  readonly path: string;
  readonly earlier: string;
  readonly later: string;
}

/** Every X.series.json of a folder, and the pairs of its unrelated-pairs*.json; both empty where there is none. @throws UserError GOLD_INVALID */
export async function readSeries(folder: string): Promise<{
  readonly series: readonly SeriesGold[];
  readonly pairs: readonly UnrelatedPair[];
}> {
  const glob = { cwd: folder, absolute: true, suppressErrors: true };
  const paths = (await fastGlob('**/*.series.json', glob)).sort();
  const pairFiles = (await fastGlob('**/unrelated-pairs*.json', glob)).sort();
  return {
    series: paths.map((path) => ({ ...(parse(path) as SeriesGold), path })),
    pairs: pairFiles.flatMap((path) =>
      (parse(path) as { pairs: Omit<UnrelatedPair, 'path'>[] }).pairs.map((pair) => ({ ...pair, path })),
    ),
  };
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UserError(`${path} is no JSON.`, 'GOLD_INVALID');
  }
}
