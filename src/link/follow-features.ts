import { longestKept } from './changes.js';
import type { Comparable } from './comparable.js';
import { bigrams, inBoth, upTo } from './features.js';
import { shared, weightOf, type Terms } from './terms.js';

/**
 * What tells whether a measure of the next report takes a pledge or problem up (docs/decisions/0013-trained-links.md). Not symmetric: a measure that reports a pledge as done adds
 * dates, places and numbers, so shares are of the statement alone.
 * cover: share of the statement's weight. evidence: weight of what is shared. particular: how many words no report can do without. run: characters of the longest run kept.
 * rare: weight of what is shared, each word the less the more measures and statements of the two reports have it. bigrams: share of the statement's pairs of characters.
 * problem: the statement is one. claims: the measure says that something is now solved.
 */
export const FOLLOW_FEATURES = [
  'cover',
  'evidence',
  'particular',
  'run',
  'rare',
  'bigrams',
  'problem',
  'claims',
] as const;
export type FollowFeatures = Readonly<Record<(typeof FOLLOW_FEATURES)[number], number>>;

/** In how many wordings of a report a term stands. */
export type TermCounts = ReadonlyMap<string, number>;

/** Weight from which on a word says something of its own. */
const PARTICULAR = 0.7;
const FULL = { evidence: 8, particular: 5, run: 10 } as const;
/** What an issuer writes of a deficiency that is no more. */
const CLAIMS = /解决|改善|实现|全覆盖|明显|落实到位|不再|得到/u;

export function countTerms(wordings: readonly Comparable[]): TermCounts {
  const counts = new Map<string, number>();
  for (const { terms } of wordings) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** `stated`, `done`: terms of all statements of the statement's kind and report, and of all measures of the next report. */
export function followFeatures(
  kind: 'PROBLEM' | 'IMPROVEMENT',
  statement: Comparable,
  measure: Comparable,
  { stated, done }: { readonly stated: TermCounts; readonly done: TermCounts },
): FollowFeatures {
  const common = shared(statement.terms, measure.terms);
  const evidence = weightOf(common);
  const pairs = bigrams(statement.masked);
  return {
    cover: evidence / (weightOf(statement.terms) || 1),
    evidence: upTo(FULL.evidence, evidence),
    particular: upTo(FULL.particular, particularIn(common)),
    run: upTo(FULL.run, longestKept(statement.masked, measure.masked)),
    rare: upTo(FULL.evidence, rarity(common, stated, done)),
    bigrams: inBoth(pairs, bigrams(measure.masked)) / (pairs.size || 1),
    problem: kind === 'PROBLEM' ? 1 : 0,
    claims: CLAIMS.test(measure.masked) ? 1 : 0,
  };
}

/** How many words say something of their own. */
export const particularIn = (terms: Terms): number =>
  Array.from(terms.values()).filter((weight) => weight >= PARTICULAR).length;

function rarity(common: Terms, stated: TermCounts, done: TermCounts): number {
  let sum = 0;
  for (const [term, weight] of common) sum += weight / ((stated.get(term) ?? 1) * (done.get(term) ?? 1));
  return sum;
}
