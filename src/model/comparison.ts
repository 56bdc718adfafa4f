import type { Change } from './change.js';
import type { SectionRole, StatementKind } from './kinds.js';

/** A report as it is compared: its sections' texts in reading order, its statements, and the names that its issuer goes by, which are masked. */
export interface ReportToCompare {
  readonly issuerNames: readonly string[];
  readonly year: number;
  readonly sections: readonly { readonly role: SectionRole; readonly heading: string; readonly text: string }[];
  readonly statements: readonly { readonly id: string; readonly kind: StatementKind; readonly text: string }[];
}

/** What became of a part from one report to the other. */
export type Fate = 'KEPT' | 'EDITED' | 'DROPPED' | 'NEW';

/**
 * Likeness of two texts, each 0 to 1, after L. Cohen, C. Malloy, Q. Nguyen, Lazy Prices, Journal of Finance 75(3), 2020. `minimumEdit` and `simple` are null for texts of
 * more than src/compare/measures.ts's MOST_TOKENS tokens.
 */
export interface Likeness {
  /** Cosine of the two vectors of token counts. */
  readonly cosine: number;
  /** Tokens in both, of the tokens in either; each counts once. */
  readonly jaccard: number;
  /** 1 − least number of inserted, deleted and replaced tokens / tokens of the longer text. */
  readonly minimumEdit: number | null;
  /** 1 − (added + deleted tokens) / (tokens of both texts): what a word processor's comparison leaves unmarked. */
  readonly simple: number | null;
}

export interface StatementFate {
  readonly fate: Fate;
  readonly kind: StatementKind;
  /** Null for a new one. */
  readonly fromId: string | null;
  /** Null for a dropped one. */
  readonly toId: string | null;
  /** Likeness of the masked wordings, 0 to 1; null where only one side has it. */
  readonly similarity: number | null;
  readonly changes: readonly Change[];
}

export interface SectionFate {
  readonly fate: Fate;
  readonly role: SectionRole;
  readonly fromHeading: string | null;
  readonly toHeading: string | null;
  /** `simple` of the two texts; null where only one side has it or they are too long. */
  readonly similarity: number | null;
}

export interface Comparison extends Likeness {
  readonly fromTokens: number;
  readonly toTokens: number;
  readonly sections: readonly SectionFate[];
  readonly statements: readonly StatementFate[];
}

/** Compares two reports; serve/ gets it from those that join the stages. */
export type CompareReports = (from: ReportToCompare, to: ReportToCompare) => Comparison;
