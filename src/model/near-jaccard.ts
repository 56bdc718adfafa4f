import { isNear, largestNear } from './near-threshold.js';

/** The pairs of neighbouring UTF-16 code units of a text, each once. */
export const bigramsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/**
 * Jaccard's coefficient of the bigrams `own` of a text and those of another text, where the two are near (near-threshold.ts): 0.8 to 1; null where they are not, which mostly shows before the
 * other text is read to its end. A text without bigrams is near to none.
 */
export function nearJaccard(own: ReadonlySet<string>, other: string): number | null {
  // A text has no more bigrams than places; it may have fewer, as they repeat.
  if (own.size === 0 || largestNear(other.length - 1) < own.size) return null;
  // What is in common is no more than `own`, so the two together are no more than this.
  const most = largestNear(own.size);
  const seen = new Set<string>();
  let common = 0;
  for (let i = 0; i + 1 < other.length; i++) {
    const bigram = other.slice(i, i + 2);
    if (seen.has(bigram)) continue;
    seen.add(bigram);
    if (own.has(bigram)) common++;
    else if (own.size + seen.size - common > most) return null;
  }
  return isNear(common, own.size, seen.size) ? common / (own.size + seen.size - common) : null;
}
