import type { StatementKind } from './kinds.js';

/**
 * What the issuer's next report at hand says of a pledge: it stands there again, a measure reports it as done, neither, or there is no later report.
 * A pledge that is both repeated and reported as done is REPEATED, with the measures.
 */
export type PledgeOutcome = 'REPORTED_DONE' | 'REPEATED' | 'DROPPED' | 'NO_NEXT_REPORT';

/** The same of a problem: it is admitted again, a measure claims work on it, the next report is silent, or there is none. */
export type ProblemOutcome = 'SOLVED_CLAIMED' | 'REPEATED' | 'SILENT' | 'NO_NEXT_REPORT';

export type Outcome = PledgeOutcome | ProblemOutcome;

/** (earlier)-[:FOLLOWED_BY {score, words}]->(:Measure) of the next report. */
export interface FollowUp {
  readonly measureId: string;
  /** How likely people would say that the measure takes it up, 0 to 1. */
  readonly score: number;
  /** The words of the earlier statement's masked wording that the measure has, too, in reading order. */
  readonly words: readonly string[];
}

/** A problem or pledge with what became of it. */
export interface StatementOutcome {
  readonly id: string;
  readonly outcome: Outcome;
  /** Covered year of the next report at hand; null where there is none. */
  readonly nextYear: number | null;
  readonly followedBy: readonly FollowUp[];
}

/** A row of it as serve/ reads it. */
export interface OutcomeRow extends StatementOutcome {
  readonly kind: Exclude<StatementKind, 'MEASURE'>;
  /** Statements of the next report in which it stands again. */
  readonly repeatedAs: readonly string[];
}
