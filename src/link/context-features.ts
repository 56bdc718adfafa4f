import type { Candidate } from './candidate.js';
import { rivals } from './rivals.js';

/**
 * What tells, beside the two wordings, whether a statement of a later report is one of an earlier report again (docs/decisions/0013-trained-links.md).
 * alone: log-odds by the wordings alone. rivalOfEarlier, rivalOfLater: by how much the best other partner of the earlier, and of the later statement, comes nearer (log-odds). gap: a report
 * stands between. neighbours: how many of the statements before and behind are linked to each other. place: how far apart they stand in their lists.
 */
export const CONTEXT_FEATURES = ['alone', 'rivalOfEarlier', 'rivalOfLater', 'gap', 'neighbours', 'place'] as const;
export type ContextFeatures = Readonly<Record<(typeof CONTEXT_FEATURES)[number], number>>;

/** A statement's place: its report among the reports at hand, and where in that report's list. */
export interface Place {
  readonly report: number;
  readonly at: number;
}

/** A statement in its place, and how many its report states. */
export interface Listed extends Place {
  readonly candidate: Candidate;
  readonly of: number;
}

export const listed = (statements: readonly Candidate[], report: number): Listed[] =>
  statements.map((candidate, at) => ({ candidate, report, at, of: statements.length }));

/** Places tell nothing over a gap: as far apart as most. */
const NO_PLACE = 0.3;

/** The features of every pair. `alone[i][j]`: log-odds of earlier i and later j; `linked`: whether two statements are linked already. */
export function contextFeatures(
  earlier: readonly Listed[],
  later: readonly Listed[],
  alone: readonly (readonly number[])[],
  linked: (earlier: Place, later: Place) => boolean,
): ContextFeatures[][] {
  const nearer = rivals(alone);
  return earlier.map((a, i) =>
    later.map((b, j): ContextFeatures => {
      const gap = b.report - a.report > 1;
      const { ofRow = 0, ofColumn = 0 } = nearer[i]?.[j] ?? {};
      const beside = (step: number): boolean =>
        linked({ report: a.report, at: a.at + step }, { report: b.report, at: b.at + step });
      return {
        alone: alone[i]?.[j] ?? 0,
        rivalOfEarlier: ofRow,
        rivalOfLater: ofColumn,
        gap: gap ? 1 : 0,
        neighbours: Number(beside(-1)) + Number(beside(1)),
        place: gap ? NO_PLACE : Math.abs((a.at + 0.5) / a.of - (b.at + 0.5) / b.of),
      };
    }),
  );
}
