import type { Span } from '../model/span.js';

/** A labelled statement: with its place where the label file can tell it, by its words alone where the text depends on the reader (HTML, Word, PDF). */
export interface Expected {
  readonly quote: string;
  readonly start?: number;
  readonly end?: number;
}
export interface Found extends Span {
  readonly quote: string;
}

/** Share of the union from which two wordings count as the same statement (labelling.md: 0.6, white space and punctuation dropped). */
const MIN_OVERLAP = 0.6;

const fold = (words: string): string => words.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

const weigh = (source: string, from: number, to: number): number =>
  to <= from ? 0 : source.slice(from, to).replace(/[\s\p{P}\p{S}]/gu, '').length;

/** Common share of two places of one text. */
function overlapOfSpans(source: string, a: Span, b: Span): number {
  const common = weigh(source, Math.max(a.start, b.start), Math.min(a.end, b.end));
  if (common === 0) return 0;
  return common / (weigh(source, a.start, a.end) + weigh(source, b.start, b.end) - common);
}

/** Common share of two wordings: their longest common subsequence against their union. */
export function overlapOfWords(a: string, b: string): number {
  const left = fold(a);
  const right = fold(b);
  if (left === right) return left === '' ? 0 : 1;
  // No alignment can reach the bound where the lengths differ too much.
  if (Math.min(left.length, right.length) < MIN_OVERLAP * Math.max(left.length, right.length)) return 0;
  const common = longestCommonSubsequence(left, right);
  return common / (left.length + right.length - common);
}

function longestCommonSubsequence(a: string, b: string): number {
  let before = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      row[j] =
        a[i - 1] === b[j - 1] ? (before[j - 1] as number) + 1 : Math.max(before[j] as number, row[j - 1] as number);
    }
    before = row;
  }
  return before[b.length] as number;
}

/** By place, or by words where the label has no place, or one of another text than the reader's (a web page saved as .txt, say, whose marks the label counts and the reader takes off). */
function overlap(source: string, { quote, start, end }: Expected, found: Found): number {
  return start === undefined || end === undefined || source.slice(start, end) !== quote
    ? overlapOfWords(quote, found.quote)
    : overlapOfSpans(source, { start, end }, found);
}

/** One-to-one pairs of expected and found statements, the closest first; index of the found one for each expected one, -1 where there is none. */
export function matchStatements(source: string, expected: readonly Expected[], found: readonly Found[]): number[] {
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
