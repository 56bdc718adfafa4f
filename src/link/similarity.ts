import { distance } from 'fastest-levenshtein';
import type { RecurrenceKind } from '../model/kinds.js';
import { shared, termsOf, weightOf, without, type Terms } from './terms.js';

/** Limits of the three kinds. NEAR_* are the definition (docs/glossary.md); the others are measured: docs/decisions/0003-recurrence-thresholds.md. */
export const LIMITS = {
  /** Near-identical: edit distance as a share of the longer masked wording. */
  nearShare: 0.1,
  /** Near-identical where the longer has fewer than `nearShortLength` characters: that many edits. */
  nearShort: 3,
  nearShortLength: 30,
  /** An edit of more than `nearShare` in a short wording may swap its object; then the terms must agree to this degree. */
  nearShortSimilarity: 0.65,
  /** … and neither side may put in a named act or object (weight 2) that the other lacks. */
  nearShortSwap: 2,
  /** Reworded: mean of Dice and containment over weighted terms, and the least weight of what is shared (one named act or object has 2). */
  rewordedSimilarity: 0.58,
  rewordedEvidence: 1.5,
  /** The more is shared, the less of the whole it need be: a part may have been added or dropped on both sides. */
  richSimilarity: 0.45,
  richEvidence: 3,
} as const;

export interface Comparison {
  readonly kind: RecurrenceKind;
  /** 1 for identical; 1 − distance / length for near-identical; term similarity for reworded. */
  readonly similarity: number;
  readonly method: 'MASKED_EQUAL' | 'LEVENSHTEIN' | 'TERMS';
}

/** A masked wording with what its comparison needs, computed once. */
export interface Comparable {
  readonly masked: string;
  readonly terms: Terms;
}

export const comparable = (masked: string): Comparable => ({ masked, terms: termsOf(masked) });

/** Places of publication: where something is done, not what. */
const CHANNELS: ReadonlySet<string> = new Set([
  '公开栏',
  '微信公众号',
  '网站',
  '新媒体',
  '电子显示屏',
  '查询机',
  '查阅点',
]);
/** Things of which a report names one or another: a statement about one is not the same statement about another. */
const THINGS: ReadonlySet<string> = new Set([...CHANNELS, '目录', '指南']);
/** Bringing a thing into being, and keeping it: two commitments, though they share the thing. */
const SETTING_UP: ReadonlySet<string> = new Set(['设立']);
const KEEPING_UP: ReadonlySet<string> = new Set(['维护', '考核']);
/** Shared terms besides channels weigh at least this much, or the channel alone is shared. */
const BESIDES_CHANNEL = 1;

const some = (terms: Terms, of: ReadonlySet<string>): boolean => Array.from(terms.keys()).some((term) => of.has(term));

/** Mean of Dice (how much of both) and containment (how much of the smaller: a part may have been added or dropped). 0 to 1. */
export function termSimilarity(a: Terms, b: Terms): number {
  const common = weightOf(shared(a, b));
  if (common === 0) return 0;
  const [wa, wb] = [weightOf(a), weightOf(b)];
  return (common / ((wa + wb) / 2) + common / Math.min(wa, wb)) / 2;
}

/** Do the words that are not shared say that these are two commitments? Another thing, one channel for two acts, or setting up against keeping up. */
export function contradicts(a: Terms, b: Terms): boolean {
  const common = shared(a, b);
  const otherThing = some(a, THINGS) && some(b, THINGS) && !some(common, THINGS);
  const besides = weightOf(new Map(Array.from(common).filter(([term]) => !CHANNELS.has(term))));
  const channelAlone = some(common, CHANNELS) && besides < BESIDES_CHANNEL && swaps(a, b);
  const setsUp = (x: Terms, y: Terms): boolean =>
    some(x, SETTING_UP) && !some(y, SETTING_UP) && some(y, KEEPING_UP) && !some(x, KEEPING_UP);
  return otherThing || channelAlone || setsUp(a, b) || setsUp(b, a);
}

/** Both sides say something that the other lacks. */
const swaps = (a: Terms, b: Terms): boolean => weightOf(without(a, b)) > 0 && weightOf(without(b, a)) > 0;

/** An edit in a short wording that puts one thing in the place of another. */
const swapsObject = (a: Terms, b: Terms, similarity: number): boolean =>
  swaps(a, b) &&
  (similarity < LIMITS.nearShortSimilarity ||
    Math.max(weightOf(without(a, b)), weightOf(without(b, a))) >= LIMITS.nearShortSwap);

/**
 * How the later wording repeats the earlier one, or null where it is another commitment. Symmetric in its arguments.
 *
 * The edit-distance definition of near-identical has one hole: in short wordings three edits may replace the object
 * (栏目内容不规范 → 栏目名称不规范), and the same deficiency on another object is no recurrence. So an edit beyond a tenth of a short
 * wording counts as small only if it adds, drops or rephrases, and not if each side names something that the other lacks.
 */
export function compare(a: Comparable, b: Comparable): Comparison | null {
  const length = Math.max(a.masked.length, b.masked.length);
  if (length === 0) return null;
  if (a.masked === b.masked) return { kind: 'IDENTICAL', similarity: 1, method: 'MASKED_EQUAL' };
  const similarity = termSimilarity(a.terms, b.terms);
  const edits = distance(a.masked, b.masked);
  const small = edits <= length * LIMITS.nearShare;
  const smallForShort =
    length < LIMITS.nearShortLength &&
    edits <= LIMITS.nearShort &&
    edits * 2 <= length &&
    !swapsObject(a.terms, b.terms, similarity);
  if (small || smallForShort) return { kind: 'NEAR_IDENTICAL', similarity: 1 - edits / length, method: 'LEVENSHTEIN' };
  const evidence = weightOf(shared(a.terms, b.terms));
  const enough =
    (similarity >= LIMITS.rewordedSimilarity && evidence >= LIMITS.rewordedEvidence) ||
    (similarity >= LIMITS.richSimilarity && evidence >= LIMITS.richEvidence);
  if (!enough || contradicts(a.terms, b.terms)) return null;
  return { kind: 'REWORDED', similarity, method: 'TERMS' };
}
