import { distance } from 'fastest-levenshtein';
import type { RecurrenceKind } from '../model/kinds.js';
import { longestKept } from './changes.js';
import { contradicts, swaps, termSimilarity, type Comparable } from './comparable.js';
import weights from './link-weights.json' with { type: 'json' };
import { RECURRENCE_FEATURES, recurrenceFeatures } from './recurrence-features.js';
import { likelihood as likelihoodOf } from './regression.js';
import { NAMED, shared, weightOf, without, type Terms } from './terms.js';

/** Limits of the three kinds. NEAR_* are the definition (docs/glossary.md); the others are measured: docs/decisions/0003-recurrence-thresholds.md, 0013-trained-links.md. */
export const LIMITS = {
  /** Near-identical: edit distance as a share of the longer masked wording. */
  nearShare: 0.1,
  /** Near-identical where the longer has fewer than `nearShortLength` characters: that many edits. */
  nearShort: 3,
  nearShortLength: 30,
  /** An edit of more than `nearShare` in a short wording may swap its object; then the terms must agree to this degree, and neither side may put in a named act or object that the other lacks. */
  nearShortSimilarity: 0.68,
  /** Reworded: worth comparing in full from this similarity of weighted terms and this weight of what is shared on … */
  rewordedSimilarity: 0.1,
  rewordedEvidence: 0.7,
  /** … and called the same from this likelihood on, if what is shared weighs this much; */
  rewordedLikelihood: 0.55,
  plainEvidence: 1.1,
  /** … or where a run of this many characters is kept: a sentence of an item that was split, merged or extended; */
  longRun: 18,
  /** from this one on over reports that lack it; */
  returnLikelihood: 0.85,
  /** from this one on where the place tells, too: between the same neighbours, or between two occurrences of the same wording. */
  placedLikelihood: 0.08,
  /** and from this one on where one neighbour tells; */
  besideLikelihood: 0.15,
  /** and from this one on where both statements are all but left over: nothing else of the other report continues the one, or leads to the other. */
  leftLikelihood: 0.35,
} as const;

export interface Comparison {
  readonly kind: RecurrenceKind;
  /** 1 for identical; 1 − distance / length for near-identical; term similarity for reworded. */
  readonly similarity: number;
  /** What the assignment sums up: the similarity, of reworded ones the likelihood. */
  readonly score: number;
  readonly method: 'MASKED_EQUAL' | 'LEVENSHTEIN' | 'TERMS' | 'PLACE';
}

/** An edit in a short wording that puts one thing in the place of another. */
const swapsObject = (a: Terms, b: Terms): boolean =>
  swaps(a, b) &&
  (termSimilarity(a, b) < LIMITS.nearShortSimilarity ||
    Math.max(weightOf(without(a, b)), weightOf(without(b, a))) >= NAMED);

/**
 * How the later wording repeats the earlier one, or null where it is another commitment. Symmetric in its arguments.
 *
 * The edit-distance definition of near-identical has one hole: in short wordings three edits may replace the object
 * (栏目内容不规范 → 栏目名称不规范), and the same deficiency on another object is no recurrence. So an edit beyond a tenth of a short
 * wording counts as small only if it adds, drops or rephrases, and not if each side names something that the other lacks.
 */
export const compare = (a: Comparable, b: Comparable): Comparison | null => judge(a, b, false);

/** The same, and a rewording that only its place in the two reports makes likely enough. */
export const compareInPlace = (a: Comparable, b: Comparable): Comparison | null => judge(a, b, true);

function judge(a: Comparable, b: Comparable, inPlace: boolean): Comparison | null {
  if (a.masked === b.masked)
    return a.masked === '' ? null : { kind: 'IDENTICAL', similarity: 1, score: 1, method: 'MASKED_EQUAL' };
  return compareCharacters(a, b) ?? compareTerms(a, b, inPlace);
}

function compareCharacters(a: Comparable, b: Comparable): Comparison | null {
  const length = Math.max(a.masked.length, b.masked.length);
  const edits = distance(a.masked, b.masked);
  const small = edits <= length * LIMITS.nearShare;
  const smallForShort =
    length < LIMITS.nearShortLength &&
    edits <= LIMITS.nearShort &&
    edits * 2 <= length &&
    !swapsObject(a.terms, b.terms);
  if (!small && !smallForShort) return null;
  const kept = 1 - edits / length;
  return { kind: 'NEAR_IDENTICAL', similarity: kept, score: kept, method: 'LEVENSHTEIN' };
}

function compareTerms(a: Comparable, b: Comparable, inPlace: boolean): Comparison | null {
  const evidence = weightOf(shared(a.terms, b.terms));
  if (evidence < (inPlace ? LIMITS.rewordedEvidence : LIMITS.plainEvidence)) return null;
  const similarity = termSimilarity(a.terms, b.terms);
  const likelihood = worthComparing(similarity, evidence) ? rewordedLikelihood(a, b) : 0;
  // A sentence kept whole is as sure as a wording that returns.
  const score =
    likelihood < LIMITS.returnLikelihood && longestKept(a.masked, b.masked) >= LIMITS.longRun
      ? LIMITS.returnLikelihood
      : likelihood;
  if (score >= LIMITS.rewordedLikelihood && evidence >= LIMITS.plainEvidence)
    return { kind: 'REWORDED', similarity, score, method: 'TERMS' };
  return inPlace && likelihood >= LIMITS.placedLikelihood && !contradicts(a.terms, b.terms)
    ? { kind: 'REWORDED', similarity, score: likelihood, method: 'PLACE' }
    : null;
}

/** Is enough in common that the features of the two wordings tell something? */
export const worthComparing = (similarity: number, evidence: number): boolean =>
  similarity >= LIMITS.rewordedSimilarity && evidence >= LIMITS.rewordedEvidence;

/** 0 to 1: how likely people would call the one wording the other in other words. */
const rewordedLikelihood = (a: Comparable, b: Comparable): number =>
  likelihoodOf(RECURRENCE_FEATURES, recurrenceFeatures(a, b), weights.recurrence);
