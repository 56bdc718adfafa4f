/** What became of some words from one wording to the next: in both, only in the later, only in the earlier. */
export type ChangeKind = 'KEPT' | 'ADDED' | 'REMOVED';

/** `RECURS_AS.changes` is the JSON of an array of these, in reading order. */
export interface Change {
  readonly kind: ChangeKind;
  readonly text: string;
}
