import { changesBetween } from './changes.js';
import type { Comparable } from './comparable.js';
import { bigrams, inBoth, pairsOf, SUBJECT, upTo } from './features.js';
import { onceAWording } from './once-a-wording.js';
import { namedIn, shared, termsOf, weightOf, without, type Terms } from './terms.js';
import { saidAlikeButStock } from './meaning.js';
import { likeWords, wordsOf } from './thesaurus.js';

/**
 * What tells whether a measure of the next report takes a pledge or problem up (docs/decisions/0013-trained-links.md). Not symmetric: a measure that reports a pledge as done adds
 * dates, places and numbers, so shares are of the statement alone.
 * cover: share of the statement's weight. evidence: weight of what is shared. particular: how many words no report can do without.
 * rare: weight of what is shared, each word the less the more measures and statements of the two reports have it. bigrams: share of the statement's pairs of characters.
 * problem: the statement is one. claims: the measure says that something is now solved; solves: and what of the statement it names beside that. subject: the statement is about
 * disclosure, the measure says nothing of it; subjects: places in which it says something else instead. swapped: weight of what stands in the place of something else.
 * synonyms, related: words that have such a word on the other side. said: share of the statement that the measure says, word by word with near words (meaning.ts); saidWeight: its weight.
 * named: acts and objects of the field that both name; missed: those that the statement alone does. back: share of the measure's weight that the statement has (one that says nothing of its own
 * repeats, and reports nothing); length: of the measure, in characters.
 */
export const FOLLOW_FEATURES = [
  'cover',
  'evidence',
  'particular',
  'rare',
  'bigrams',
  'problem',
  'claims',
  'solves',
  'subject',
  'subjects',
  'swapped',
  'synonyms',
  'related',
  'said',
  'saidWeight',
  'named',
  'missed',
  'back',
  'length',
] as const;
export type FollowFeatures = Readonly<Record<(typeof FOLLOW_FEATURES)[number], number>>;

/**
 * What tells beside the wordings. alone: log-odds by the wordings alone. rivalOfStatement: by how much another measure comes nearer to the statement; rivalOfMeasure: another statement to the
 * measure (log-odds). problem: the statement is one.
 */
export const FOLLOW_CONTEXT = ['alone', 'rivalOfStatement', 'rivalOfMeasure', 'problem'] as const;
export type FollowContext = Readonly<Record<(typeof FOLLOW_CONTEXT)[number], number>>;

/** In how many wordings of a report a term stands. */
export type TermCounts = ReadonlyMap<string, number>;

/** Weight from which on a word says something of its own. */
const PARTICULAR = 0.7;
const FULL = { evidence: 8, particular: 5, said: 20, length: 60 } as const;
/** What an issuer writes of a deficiency that is no more. */
const CLAIMS =
  /解决|改善|实现|全覆盖|明显|落实到位|不再|得到|消除|杜绝|纠正|扭转|改变|改观|化解|缓解|补上|补齐|没有了|不见了|改掉|改正|好转|告别|打破|整改到位|结束了|老皇历|迎刃而解/u;
/** The same, where what is over is named beside. */
const OVER =
  /解决|改善|不再|消除|杜绝|纠正|扭转|改变|改观|化解|缓解|补上|补齐|没有了|不见了|改掉|改正|好转|告别|打破|整改到位|结束了|老皇历|提高|提升/gu;
const BEFORE = 14;
const AFTER = 5;
const MOST_COUNTED = 2;

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
  const pairs = pairsOf(statement);
  const { subjects, swapped } = alignment(statement, measure);
  const { synonyms, related } = likeWords(wordsOf(statement), wordsOf(measure));
  const said = saidAlikeButStock(statement, measure);
  return {
    length: upTo(FULL.length, measure.masked.length),
    back: evidence / (weightOf(measure.terms) || 1),
    cover: evidence / (weightOf(statement.terms) || 1),
    evidence: upTo(FULL.evidence, evidence),
    particular: upTo(FULL.particular, particularIn(common)),
    rare: upTo(FULL.evidence, rarity(common, stated, done)),
    bigrams: inBoth(pairs, pairsOf(measure)) / (pairs.size || 1),
    problem: kind === 'PROBLEM' ? 1 : 0,
    claims: CLAIMS.test(measure.masked) ? 1 : 0,
    solves: solvedShare(statement, measure),
    subject: SUBJECT.test(statement.masked) && !SUBJECT.test(measure.masked) ? 1 : 0,
    subjects: upTo(MOST_COUNTED, subjects),
    swapped: Math.min(1, swapped / (weightOf(statement.terms) || 1)),
    synonyms: upTo(MOST_COUNTED, synonyms),
    related: upTo(MOST_COUNTED, related),
    said: said.first,
    saidWeight: upTo(FULL.said, said.evidence),
    named: upTo(MOST_COUNTED, namedIn(common)),
    missed: upTo(MOST_COUNTED, namedIn(statement.terms) - namedIn(common)),
  };
}

/** How often a word of disclosure stands where the other says something else, and the weight of what was swapped. */
function alignment(statement: Comparable, measure: Comparable): { subjects: number; swapped: number } {
  let [subjects, swapped] = [0, 0];
  const changes = changesBetween(statement.masked, measure.masked);
  changes.forEach((change, i) => {
    const next = changes[i + 1];
    if (change.kind !== 'REMOVED' || next?.kind !== 'ADDED') return;
    const gone = weightOf(without(termsOf(change.text), measure.terms));
    const come = weightOf(without(termsOf(next.text), statement.terms));
    swapped += Math.min(gone, come);
    if (SUBJECT.test(change.text) && !SUBJECT.test(next.text) && come > 0) subjects++;
  });
  return { subjects, swapped };
}

/** Share of the statement's pairs of characters that stand just before (or after) words that say that something is over: 更新不规律的问题得到解决. */
export function solvedShare(statement: Comparable, measure: Comparable): number {
  const over = saidToBeOver(measure);
  if (over.length === 0) return 0;
  const pairs = pairsOf(statement);
  return Math.max(...over.map((said) => inBoth(said, pairs) / (pairs.size || 1)));
}

const saidToBeOver = onceAWording(({ masked }: Comparable) =>
  Array.from(masked.matchAll(OVER), ({ index, 0: word }) =>
    bigrams(masked.slice(Math.max(0, index - BEFORE), index) + masked.slice(index, index + word.length + AFTER)),
  ),
);

/** How many words say something of their own. */
export const particularIn = (terms: Terms): number =>
  Array.from(terms.values()).filter((weight) => weight >= PARTICULAR).length;

function rarity(common: Terms, stated: TermCounts, done: TermCounts): number {
  let sum = 0;
  for (const [term, weight] of common) sum += weight / ((stated.get(term) ?? 1) * (done.get(term) ?? 1));
  return sum;
}
