import type { ClusterWriter } from '../../model/cluster.js';
import type { WordingPattern } from './generated/types.js';

/** Share of dated beginnings in company from which on a sentence counts as handed down, and up to which as copied. */
const HANDED_DOWN = 2 / 3;
const COPIED = 1 / 3;
/** Fewer beginnings than this tell nothing. */
const ENOUGH = 3;

export interface SpreadPattern {
  readonly pattern: WordingPattern;
  /** Issuers of which an earlier report without the sentence is at hand, so that the year in which they took it up is known. */
  readonly datedIssuers: number;
  /** Those of them that took it up in the same year as another issuer of their county. */
  readonly inCompany: number;
}

/**
 * Whether a sentence came from above or went from one to the next. A template is handed to all townships of a county at once: they take it up together. Whoever copies does so by himself, one year or another. An issuer whose
 * first report at hand has the sentence already says nothing of when it took it up; otherwise all would seem to begin in the year in which the collection begins.
 */
export function spreadPattern(writers: readonly ClusterWriter[]): SpreadPattern {
  const taken = (writer: ClusterWriter): string => `${writer.countyCode} ${writer.years[0]}`;
  const dated = writers.filter(({ years, firstReport }) => firstReport < (years[0] as number));
  const together = new Map<string, number>();
  for (const writer of writers)
    if (writer.countyCode !== null) together.set(taken(writer), (together.get(taken(writer)) ?? 0) + 1);
  const inCompany = dated.filter((writer) => (together.get(taken(writer)) ?? 0) > 1).length;
  const share = inCompany / dated.length;
  const pattern =
    dated.length < ENOUGH ? 'UNCLEAR' : share >= HANDED_DOWN ? 'HANDED_DOWN' : share <= COPIED ? 'COPIED' : 'UNCLEAR';
  return { pattern, datedIssuers: dated.length, inCompany };
}
