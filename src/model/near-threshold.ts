/**
 * When two sentences are near: bigram Jaccard of at least 4/5. Two neighbouring UTF-16 code units make a bigram; a sentence is the set of its bigrams. Held as whole numbers, so that no rounding
 * decides and every thread and every run gives the same answer.
 */
const NUMERATOR = 4;
const DENOMINATOR = 5;

/** Whether `common` of two sets of `a` and `b` bigrams is enough. */
export const isNear = (common: number, a: number, b: number): boolean =>
  DENOMINATOR * common >= NUMERATOR * (a + b - common);

/** The least that two sets of `a` and `b` bigrams have in common when they are near. */
export const leastCommon = (a: number, b: number): number =>
  Math.ceil((NUMERATOR * (a + b)) / (NUMERATOR + DENOMINATOR));

/** Whether two sets of these sizes can be near at all. */
export const canBeNear = (a: number, b: number): boolean =>
  a <= b ? NUMERATOR * b <= DENOMINATOR * a : NUMERATOR * a <= DENOMINATOR * b;

/** The largest set that can be near one of `size` bigrams. */
export const largestNear = (size: number): number => Math.floor((size * DENOMINATOR) / NUMERATOR);
