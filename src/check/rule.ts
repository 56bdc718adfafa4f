import type { Classified } from '../model/classified.js';
import type { FindingStatus } from '../model/kinds.js';
import type { NormalisedText } from '../model/normalised.js';
import type { ResolvedIssuer, ResolvedYear } from '../model/report.js';
import type { Segmented } from '../model/segmented.js';
import type { Evidence, Span } from '../model/span.js';

/** Everything that a consistency rule may look at: one report, read but not yet stored. */
export interface Facts {
  readonly text: NormalisedText;
  readonly segmented: Segmented;
  readonly classified: Classified;
  readonly issuer: ResolvedIssuer;
  readonly year: ResolvedYear;
}

/** A rule's answer for one place. Evidence: spans in the normalised text, or source evidence as it is. */
export interface Outcome {
  readonly status: FindingStatus;
  readonly message: string;
  readonly evidence: readonly (Span | Evidence)[];
}

/**
 * One consistency rule. It answers for each place where it applies; no answer means that it does not apply. FAIL only when both sides
 * are really there; else CANNOT_JUDGE with the reason.
 */
export interface Rule {
  readonly id: string;
  /** The rule in one sentence. */
  readonly law: string;
  /** The circular or the practice it comes from. */
  readonly source: string;
  check(facts: Facts): Outcome[];
  /** A short report that fails it, and the nearest one that does not; the tests run both. */
  readonly example: string;
  readonly nearMiss: string;
}

export const pass = (message: string, evidence: Outcome['evidence'] = []): Outcome => ({
  status: 'PASS',
  message,
  evidence,
});
export const fail = (message: string, evidence: Outcome['evidence']): Outcome => ({
  status: 'FAIL',
  message,
  evidence,
});
export const cannotJudge = (message: string, evidence: Outcome['evidence'] = []): Outcome => ({
  status: 'CANNOT_JUDGE',
  message,
  evidence,
});
