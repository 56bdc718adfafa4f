/** The pairs of neighbouring UTF-16 code units of a text. */
const bigramsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** Jaccard's coefficient of the bigrams of two texts: those in common by all. 0 to 1; two texts without bigrams have 0. */
export function bigramJaccard(a: string, b: string): number {
  const [ofA, ofB] = [bigramsOf(a), bigramsOf(b)];
  let common = 0;
  for (const bigram of ofA) if (ofB.has(bigram)) common++;
  const all = ofA.size + ofB.size - common;
  return all === 0 ? 0 : common / all;
}
