import type { OccurrenceRow } from './rows.js';

/** One masked sentence with its first place in each of two reports. */
export interface SharedSentence {
  readonly here: OccurrenceRow;
  readonly there: OccurrenceRow;
}

/** What a report has in common with another issuer's report `id`. `characters` and `total` are masked characters of different sentences; total is the borrower's. */
export interface BorrowingRow {
  readonly id: string;
  readonly sentences: number;
  readonly characters: number;
  readonly total: number;
  readonly pairs: readonly SharedSentence[];
}
