import { largestNear } from '../model/near-threshold.js';

/**
 * What two near sentences are likely to have in common, as a few numbers that can be looked up: their *keys*.
 *
 * The bigrams of a sentence are put in a random order (a hash, the same for all sentences), seen as a circle. At fixed places of the circle a window takes the bigrams that come next, and a
 * key is made of them. Two sentences agree in a key when no bigram that only one of them has falls into the window: at a Jaccard of 4/5 about one bigram in nine on either side is such a one. Windows of one order hardly
 * overlap, so one of them being spoilt makes the others likelier to be clean: fewer are needed than of independent bands of MinHash, and an order costs one hash a bigram instead of one for each
 * row of each band. Figures: docs/decisions/0015-near-duplicates.md.
 */
const ORDERS = 3;
const PLACES = 7;
/** Keys of one sentence. */
export const KEYS = ORDERS * PLACES;

/**
 * In a short sentence one bigram weighs more, and a wide window would be spoilt too often; in a long one a narrow window says little. So width goes by size. Neighbouring classes overlap: both hold
 * what lies between, as the two sentences of a pair must meet in one class.
 */
export interface WindowClass {
  /** Bigrams in a window. */
  readonly width: number;
  /** Sizes of the sets that belong to the class, both included. */
  readonly least: number;
  readonly most: number;
}
const windowClass = (width: number, least: number, next: number): WindowClass => ({
  width,
  least,
  most: largestNear(next - 1),
});
export const WINDOW_CLASSES: readonly WindowClass[] = [
  windowClass(2, 1, 7),
  windowClass(4, 7, 18),
  windowClass(5, 18, Number.MAX_SAFE_INTEGER / 2),
];

/** Numbers that make the orders differ. */
const ORDER_SEEDS = Int32Array.of(0x9e3779b1, 0x85ebca77, 0xc2b2ae3d);

/** The finaliser of MurmurHash3. */
function mixed(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Places in an order have 31 bits: whole numbers of that size are handled fastest. */
const ORDER_BITS = 31;
const BUCKET_BITS = 6;
const SHIFT = ORDER_BITS - BUCKET_BITS;
const counts = new Int32Array((1 << BUCKET_BITS) + 1);
let places = new Int32Array(256);
let sorted = new Int32Array(256);
const WINDOW_STARTS = Int32Array.from({ length: PLACES }, (_, place) => Math.floor((place * 2 ** ORDER_BITS) / PLACES));

/**
 * Writes the KEYS keys of a sentence into `keys` from `at` on. `bigrams` holds its `size` different bigrams in any order.
 */
export function writeKeys(bigrams: Uint32Array, size: number, width: number, keys: Uint32Array, at: number): void {
  if (size > places.length) {
    places = new Int32Array(size * 2);
    sorted = new Int32Array(size * 2);
  }
  const taken = Math.min(width, size);
  for (let order = 0; order < ORDERS; order++) {
    const seed = ORDER_SEEDS[order] as number;
    for (let i = 0; i < size; i++) places[i] = mixed((bigrams[i] as number) ^ seed) >>> 1;
    sortPlaces(size);
    for (let window = 0, first = 0; window < PLACES; window++) {
      const from = WINDOW_STARTS[window] as number;
      while (first < size && (sorted[first] as number) < from) first++;
      let key = order * PLACES + window;
      for (let k = 0, i = first; k < taken; k++, i++) {
        if (i >= size) i -= size;
        key = Math.imul(key ^ (sorted[i] as number), 0x9e3779b1);
        key ^= key >>> 15;
      }
      keys[at++] = mixed(key);
    }
  }
}

/** Sorts `places` into `sorted`. They are spread evenly, so that counting their upper bits nearly does it. */
function sortPlaces(size: number): void {
  counts.fill(0);
  for (let i = 0; i < size; i++) {
    const bucket = ((places[i] as number) >> SHIFT) + 1;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  for (let b = 1; b < counts.length; b++) counts[b] = (counts[b] as number) + (counts[b - 1] as number);
  for (let i = 0; i < size; i++) {
    const place = places[i] as number;
    const bucket = place >> SHIFT;
    const to = counts[bucket] as number;
    counts[bucket] = to + 1;
    sorted[to] = place;
  }
  for (let i = 1; i < size; i++) {
    const place = sorted[i] as number;
    let j = i - 1;
    for (; j >= 0 && (sorted[j] as number) > place; j--) sorted[j + 1] = sorted[j] as number;
    sorted[j + 1] = place;
  }
}
