import { distance } from 'fastest-levenshtein';
import type { RecurrenceKind } from '../model/kinds.js';
import { longestKept } from './changes.js';
import { termSimilarity, type Comparable } from './comparable.js';
import weights from './link-weights.json' with { type: 'json' };
import { saidAlike } from './meaning.js';
import { RECURRENCE_FEATURES, recurrenceFeatures } from './recurrence-features.js';
import { chance, logOdds, oddsOf } from '../model/regression.js';
import { UNLIKELY } from './rivals.js';
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
  /** Reworded: worth comparing in full from this similarity of weighted terms and this weight of what is shared on, or … */
  rewordedSimilarity: 0.1,
  rewordedEvidence: 0.7,
  /** … from this weight on of what is said in like words (meaning.ts); */
  rewordedSaid: 8,
  /** a run of this many characters is kept: a sentence of an item that was split, merged or extended, which is this likely; */
  longRun: 18,
  longRunLikelihood: 0.85,
  /** called the same from this likelihood on as one of two lists, by the wordings alone, if what is shared weighs this much; */
  listLikelihood: 0.55,
  plainEvidence: 1.1,
  /** from this one on where neither report states anything else; */
  aloneLikelihood: 0.94,
  /** from this one on by wordings and place in the lists of two reports of one issuer. */
  contextLikelihood: 0.65,
  /** and from this one on, by the wordings alone, where the same wording stands before and after. */
  betweenLikelihood: 0.3,
} as const;

export interface Comparison {
  readonly kind: RecurrenceKind;
  /** 1 for identical; 1 − distance / length for near-identical; term similarity for reworded. */
  readonly similarity: number;
  /** What the assignment sums up: the similarity, of reworded ones the likelihood. */
  readonly score: number;
  readonly method: 'MASKED_EQUAL' | 'LEVENSHTEIN' | 'TERMS' | 'PLACE';
}

/** Numbers name no object: within ten days, within five. */
const NUMBER = /\p{N}/u;

/** An edit in a short wording that puts one thing in the place of another. */
function swapsObject(a: Terms, b: Terms): boolean {
  const [onlyA, onlyB] = [unnumbered(without(a, b)), unnumbered(without(b, a))];
  if (weightOf(onlyA) === 0 || weightOf(onlyB) === 0) return false;
  return termSimilarity(a, b) < LIMITS.nearShortSimilarity || Math.max(weightOf(onlyA), weightOf(onlyB)) >= NAMED;
}

/** A short wording that is kept but for its object. */
function swapsAlone(a: Comparable, b: Comparable): boolean {
  if (Math.max(a.masked.length, b.masked.length) >= LIMITS.nearShortLength) return false;
  const { smallForShort, mostKept } = edited(a.masked, b.masked);
  return smallForShort && mostKept && swapsObject(a.terms, b.terms);
}

const unnumbered = (terms: Terms): Terms => new Map(Array.from(terms).filter(([term]) => !NUMBER.test(term)));

/**
 * How the later wording repeats the earlier one, each one of several of its report, by the wordings alone; null where it is another commitment. Symmetric in its arguments.
 *
 * The edit-distance definition of near-identical has one hole: in short wordings three edits may replace the object
 * (栏目内容不规范 → 栏目名称不规范), and the same deficiency on another object is no recurrence. So an edit beyond a tenth of a short
 * wording counts as small by itself only if it adds, drops or rephrases, and not if each side names something that the other lacks.
 */
export const compare = (a: Comparable, b: Comparable): Comparison | null =>
  comparePlainly(a, b) ?? compareReworded(a, b);

/** Identical and near-identical wordings. */
export function comparePlainly(a: Comparable, b: Comparable): Comparison | null {
  if (a.masked === b.masked)
    return a.masked === '' ? null : { kind: 'IDENTICAL', similarity: 1, score: 1, method: 'MASKED_EQUAL' };
  const { kept, small, smallForShort, mostKept } = edited(a.masked, b.masked);
  if (!small && !(smallForShort && mostKept && !swapsObject(a.terms, b.terms))) return null;
  return { kind: 'NEAR_IDENTICAL', similarity: kept, score: kept, method: 'LEVENSHTEIN' };
}

/** The definition of small edits. `mostKept`: at most half is edited. */
function edited(a: string, b: string): { kept: number; small: boolean; smallForShort: boolean; mostKept: boolean } {
  const length = Math.max(a.length, b.length);
  const edits = distance(a, b);
  return {
    kept: 1 - edits / length,
    small: edits <= length * LIMITS.nearShare,
    smallForShort: length < LIMITS.nearShortLength && edits <= LIMITS.nearShort,
    mostKept: edits * 2 <= length,
  };
}

/** What two wordings are called once they are known to be one commitment. `score`: how likely that is. */
export function recurring(a: Comparable, b: Comparable, score: number, method: 'TERMS' | 'PLACE'): Comparison {
  const { kept, small, smallForShort } = edited(a.masked, b.masked);
  if (small || smallForShort) return { kind: 'NEAR_IDENTICAL', similarity: kept, score, method };
  return { kind: 'REWORDED', similarity: termSimilarity(a.terms, b.terms), score, method };
}

function compareReworded(a: Comparable, b: Comparable): Comparison | null {
  if (weightOf(shared(a.terms, b.terms)) < LIMITS.plainEvidence || swapsAlone(a, b)) return null;
  const score = chance(rewordedOdds(a, b));
  return score >= LIMITS.listLikelihood ? recurring(a, b, score, 'TERMS') : null;
}

/** Is enough in common that the features of the two wordings tell something? */
export const worthComparing = (a: Comparable, b: Comparable): boolean =>
  (termSimilarity(a.terms, b.terms) >= LIMITS.rewordedSimilarity &&
    weightOf(shared(a.terms, b.terms)) >= LIMITS.rewordedEvidence) ||
  saidAlike(a, b).evidence >= LIMITS.rewordedSaid;

/** Log-odds that people would call the one wording the other in other words. */
export function rewordedOdds(a: Comparable, b: Comparable): number {
  if (!worthComparing(a, b)) return UNLIKELY;
  const odds = logOdds(RECURRENCE_FEATURES, recurrenceFeatures(a, b), weights.recurrence);
  const sure = oddsOf(LIMITS.longRunLikelihood);
  return odds < sure && longestKept(a.masked, b.masked) >= LIMITS.longRun ? sure : Math.max(UNLIKELY, odds);
}
