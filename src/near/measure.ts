import type { BigramTable } from './bigrams.js';
import type { SharedSentences } from './sentence-list.js';

/** Words of a sentence's sketch: a bit set for each of its bigrams, 128 bits. */
const SKETCH_WORDS = 4;

/** What is known of each sentence before sentences are compared. */
export interface Measures {
  /** Number of different bigrams. */
  readonly sizes: Uint32Array;
  /** SKETCH_WORDS words a sentence. */
  readonly sketches: Uint32Array;
  /** Two words of hash a sentence, of all its code units in their order. */
  readonly hashes: Uint32Array;
}

export const emptyMeasures = (count: number): Measures => ({
  sizes: sharedWords(count),
  sketches: sharedWords(count * SKETCH_WORDS),
  hashes: sharedWords(count * 2),
});

export const sharedWords = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4));

let bigrams = new Uint32Array(1024);

/** Measures the sentences `[from, to)`. */
export function measure(
  sentences: SharedSentences,
  measures: Measures,
  from: number,
  to: number,
  table: BigramTable,
): void {
  const { units, starts } = sentences;
  const { sizes, sketches, hashes } = measures;
  for (let i = from; i < to; i++) {
    const [start, end] = [starts[i] as number, starts[i + 1] as number];
    if (end - start > bigrams.length) bigrams = new Uint32Array(2 * (end - start));
    let one = 0x811c9dc5;
    let other = 0x9747b28c;
    for (let k = start; k < end; k++) {
      const unit = units[k] as number;
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ (other >>> 15) ^ unit, 0x85ebca6b);
    }
    hashes[2 * i] = one ^ (one >>> 15);
    hashes[2 * i + 1] = other;
    if (end - start < 2) continue;
    const size = table.fill(units, start, end, bigrams);
    sizes[i] = size;
    for (let k = 0; k < size; k++) {
      const bit = Math.imul(bigrams[k] as number, 0x27d4eb2f) >>> 25;
      const word = i * SKETCH_WORDS + (bit >>> 5);
      sketches[word] = (sketches[word] as number) | (1 << (bit & 31));
    }
  }
}

/** Bits in which two sketches differ: never more than the bigrams that only one of the sentences has. */
export function differentBits(sketches: Uint32Array, a: number, b: number): number {
  let bits = 0;
  for (let k = 0; k < SKETCH_WORDS; k++)
    bits += bitsOf((sketches[a * SKETCH_WORDS + k] as number) ^ (sketches[b * SKETCH_WORDS + k] as number));
  return bits;
}

function bitsOf(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
