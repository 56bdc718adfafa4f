/** Counts behind precision, recall and F1. */
export interface Counts {
  readonly found: number;
  readonly expected: number;
  readonly matched: number;
}

export const NONE: Counts = { found: 0, expected: 0, matched: 0 };
export const add = (a: Counts, b: Counts): Counts => ({
  found: a.found + b.found,
  expected: a.expected + b.expected,
  matched: a.matched + b.matched,
});
export const precision = (c: Counts): number => (c.found === 0 ? 1 : c.matched / c.found);
export const recall = (c: Counts): number => (c.expected === 0 ? 1 : c.matched / c.expected);
export const f1 = (c: Counts): number => (c.found + c.expected === 0 ? 1 : (2 * c.matched) / (c.found + c.expected));

/** Counts summed under names, in order of first appearance. */
export function addTo(sums: Map<string, Counts>, name: string, counts: Counts): void {
  sums.set(name, add(sums.get(name) ?? NONE, counts));
}

/** Multisets of keys compared. */
export function matchKeys(expected: readonly string[], found: readonly string[]): Counts {
  const left = [...found];
  let matched = 0;
  for (const key of expected) {
    const at = left.indexOf(key);
    if (at >= 0) {
      left.splice(at, 1);
      matched++;
    }
  }
  return { found: found.length, expected: expected.length, matched };
}
