import type { Likeness } from '../model/comparison.js';

/** Tokens of a text that are compared in order: time grows with the product (1,000 × 1,000 took 26 ms, 8,000 × 8,000 540 ms). The 79 reports of examples/ that were counted have 313 to 1,728. */
export const MOST_TOKENS = 8_000;

/**
 * The four measures of "Lazy Prices" over two lists of tokens. The paper rescales `simple` by the least and the greatest value of its sample; here it is absolute, so
 * that it does not depend on which other reports are at hand. Two empty texts are the same: 1.
 */
export function likeness(from: readonly string[], to: readonly string[]): Likeness {
  if (from.length === 0 && to.length === 0) return { cosine: 1, jaccard: 1, minimumEdit: 1, simple: 1 };
  const [a, b] = numbered(from, to);
  return {
    ...unordered(from, to),
    minimumEdit: comparableInOrder(from, to) ? 1 - edits(a, b) / Math.max(a.length, b.length) : null,
    simple: simpleLikeness(from, to),
  };
}

/** `simple` alone. */
export function simpleLikeness(from: readonly string[], to: readonly string[]): number | null {
  if (!comparableInOrder(from, to)) return null;
  if (from.length === 0 && to.length === 0) return 1;
  return (2 * commonSubsequence(...numbered(from, to))) / (from.length + to.length);
}

const comparableInOrder = (from: readonly string[], to: readonly string[]): boolean =>
  from.length <= MOST_TOKENS && to.length <= MOST_TOKENS;

/** What stays the same from the beginning and from the end need not be compared crosswise: most of a copied report. */
function middle(
  a: Int32Array,
  b: Int32Array,
): { readonly same: number; readonly a: Int32Array; readonly b: Int32Array } {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { same: head + tail, a: a.subarray(head, a.length - tail), b: b.subarray(head, b.length - tail) };
}

/** Tokens as numbers, equal ones alike. */
function numbered(from: readonly string[], to: readonly string[]): [Int32Array, Int32Array] {
  const known = new Map<string, number>();
  const of = (token: string): number => {
    const number = known.get(token) ?? known.size;
    known.set(token, number);
    return number;
  };
  return [Int32Array.from(from, of), Int32Array.from(to, of)];
}

function unordered(from: readonly string[], to: readonly string[]): Pick<Likeness, 'cosine' | 'jaccard'> {
  const [a, b] = [counts(from), counts(to)];
  let dot = 0;
  let common = 0;
  for (const [token, count] of a) {
    const other = b.get(token);
    if (other === undefined) continue;
    dot += count * other;
    common++;
  }
  const length = (of: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const count of of.values()) sum += count * count;
    return sum;
  };
  // One root over the product: equal texts give exactly 1.
  const cosine = dot === 0 ? 0 : dot / Math.sqrt(length(a) * length(b));
  return { cosine: Math.min(1, cosine), jaccard: common / (a.size + b.size - common) };
}

function counts(tokens: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const token of tokens) found.set(token, (found.get(token) ?? 0) + 1);
  return found;
}

/** Levenshtein distance, two rows. */
function edits(whole: Int32Array, other: Int32Array): number {
  const { a, b } = middle(whole, other);
  let before = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, (before[j] as number) + 1, (row[j - 1] as number) + 1);
    }
    [before, row] = [row, before];
  }
  return before[b.length] as number;
}

/** Length of the longest common subsequence, two rows. */
function commonSubsequence(whole: Int32Array, other: Int32Array): number {
  const { a, b, same } = middle(whole, other);
  let before = new Int32Array(b.length + 1);
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      row[j] =
        a[i - 1] === b[j - 1] ? (before[j - 1] as number) + 1 : Math.max(before[j] as number, row[j - 1] as number);
    }
    [before, row] = [row, before];
  }
  return same + (before[b.length] as number);
}
