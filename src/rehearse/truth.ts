import type { RecurrenceKind } from '../model/kinds.js';
import type { Outcome } from '../model/outcome.js';

/** A township that reports are made for, with the names of the divisions above it (province first). */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly above: readonly { readonly level: string; readonly name: string }[];
}

/** A problem or pledge as it stands in a report, and what is true of it. */
export interface TrueStatement {
  /** From behind its marker to before the punctuation that ends it. */
  readonly text: string;
  /** The statement of an earlier report that it repeats (index among those of its kind); null where it is new. */
  readonly from: { readonly year: number; readonly index: number; readonly kind: RecurrenceKind } | null;
  readonly outcome: Outcome;
}

/** What is true of a generated report. */
export interface Truth {
  readonly file: string;
  readonly code: string;
  readonly year: number;
  readonly problems: readonly TrueStatement[];
  readonly pledges: readonly TrueStatement[];
  readonly measures: readonly string[];
}

export interface GeneratedReport {
  /** Path below the folder of reports: county/township/year. */
  readonly file: string;
  readonly text: string;
  readonly truth: Truth;
}
