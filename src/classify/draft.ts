import type { StatementKind } from '../model/kinds.js';
import type { Span } from '../model/span.js';

/** A statement before it has an id: spans point into the normalised text. */
export interface Draft extends Span {
  readonly kind: StatementKind;
  readonly title: Span | null;
  /** Index of its section. */
  readonly section: number;
  readonly rule: string;
  /** Statements that the report itself pairs (the halves of a mixed item) share a number. */
  readonly pair: number | null;
}
