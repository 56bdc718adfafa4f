import type { RecurrenceKind } from '../model/kinds.js';
import type { RecurrenceLink, RecurrenceMethod, StatementForLinking } from '../model/link.js';
import { changesBetween } from './changes.js';
import { comparable, type Comparable } from './comparable.js';
import { onceAWording } from './once-a-wording.js';

/** A statement with its comparable wording. */
export interface Candidate extends Comparable {
  readonly statement: StatementForLinking;
}

const byPlace = (a: StatementForLinking, b: StatementForLinking): number =>
  a.year - b.year || a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Sorted by place, so that the order in which statements arrive decides nothing. */
export const candidates = (statements: readonly StatementForLinking[]): Candidate[] =>
  [...statements].sort(byPlace).map(candidateOf);

/** Made once a statement: what recurs and what became of it are asked one after the other. */
const candidateOf = onceAWording((statement: StatementForLinking): Candidate => ({
  statement,
  ...comparable(statement.masked),
}));

/** Four places: figures that are read by people and compared by tests. */
export const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

/** The link between two statements. */
export function linkOf(
  earlier: Candidate,
  later: Candidate,
  found: { kind: RecurrenceKind; similarity: number; method: RecurrenceMethod },
): RecurrenceLink {
  return {
    from: earlier.statement.id,
    to: later.statement.id,
    kind: found.kind,
    similarity: rounded(found.similarity),
    method: found.method,
    yearsApart: later.statement.year - earlier.statement.year,
    changes: JSON.stringify(changesBetween(earlier.masked, later.masked)),
  };
}
