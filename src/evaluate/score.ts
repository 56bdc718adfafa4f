import type { Span } from '../model/span.js';

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

/** Share of the union from which two wordings count as the same statement (labelling.md: 0.6, white space and punctuation dropped). */
const MIN_OVERLAP = 0.6;

const weigh = (source: string, from: number, to: number): number =>
  to <= from ? 0 : source.slice(from, to).replace(/[\s\p{P}\p{S}]/gu, '').length;

function overlap(source: string, a: Span, b: Span): number {
  const common = weigh(source, Math.max(a.start, b.start), Math.min(a.end, b.end));
  if (common === 0) return 0;
  return common / (weigh(source, a.start, a.end) + weigh(source, b.start, b.end) - common);
}

/** One-to-one pairs of expected and found spans, the closest first; index of the found one for each expected one, -1 where there is none. */
export function matchSpans(source: string, expected: readonly Span[], found: readonly Span[]): number[] {
  const pairs = expected
    .flatMap((a, i) => found.map((b, j) => ({ i, j, value: overlap(source, a, b) })))
    .filter((p) => p.value >= MIN_OVERLAP);
  pairs.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  const result = expected.map(() => -1);
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (result[i] !== -1 || taken.has(j)) continue;
    result[i] = j;
    taken.add(j);
  }
  return result;
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
