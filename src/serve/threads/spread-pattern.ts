import type { ClusterRow } from '../../model/cluster.js';
import type { WordingPattern } from './generated/types.js';

/** Share of dated beginnings in company from which on a sentence counts as handed down, and up to which as copied. */
const HANDED_DOWN = 2 / 3;
const COPIED = 1 / 3;
/** Fewer beginnings than this tell nothing. */
const ENOUGH = 3;

/**
 * Whether a sentence came from above or went from one to the next. A template is handed to all townships of a county at once: they take it up together. Whoever copies does so by himself, one year or another. An issuer whose
 * first report at hand has the sentence already says nothing of when it took it up, neither for itself nor as company; otherwise all would seem to begin in the year in which the collection begins.
 */
export function spreadPattern({
  datedIssuers,
  inCompany,
}: Pick<ClusterRow, 'datedIssuers' | 'inCompany'>): WordingPattern {
  if (datedIssuers < ENOUGH) return 'UNCLEAR';
  const share = inCompany / datedIssuers;
  return share >= HANDED_DOWN ? 'HANDED_DOWN' : share <= COPIED ? 'COPIED' : 'UNCLEAR';
}
