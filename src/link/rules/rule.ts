import type { FindingStatus } from '../../model/kinds.js';
import type { FigureForLinking, ReportForLinking, StatedForLinking } from '../../model/link.js';
import type { Evidence } from '../../model/span.js';

/** One report with what the rules compare of it. */
export interface YearReport {
  readonly report: ReportForLinking;
  readonly statements: readonly Pick<StatedForLinking, 'masked' | 'start' | 'end' | 'quote'>[];
  /** The figure or cell of that key: the first stored, which is the table's where both state it. */
  readonly figure: (key: string) => FigureForLinking | null;
}

/** A rule's answer for one place of two successive reports. */
export interface CrossOutcome {
  readonly status: FindingStatus;
  readonly message: string;
  /** What distinguishes it from other answers of the rule on the same reports; empty where there is one answer. */
  readonly place: string;
  readonly earlier: readonly Evidence[];
  readonly later: readonly Evidence[];
}

/** A consistency rule that compares an issuer's report with that of the year before. No answer means that it does not apply. */
export interface CrossRule {
  readonly id: string;
  /** The rule in one sentence. */
  readonly law: string;
  readonly source: string;
  check(earlier: YearReport, later: YearReport): CrossOutcome[];
}

/** Statuses where a sum may lack a side: PASS, FAIL, or CANNOT_JUDGE where one is not stated. */
export function compareValues(expected: number | null, found: number | null): FindingStatus {
  if (expected === null || found === null) return 'CANNOT_JUDGE';
  return expected === found ? 'PASS' : 'FAIL';
}

export const placesOf = (figures: readonly (FigureForLinking | null)[]): Evidence[] =>
  figures.flatMap((f) => (f ? [{ start: f.start, end: f.end, quote: f.quote }] : []));
