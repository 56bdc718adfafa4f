import type { Measures } from './measure.js';
import type { SharedSentences } from './sentence-list.js';

/** For each sentence the first one with the same code units (itself, where it is the first). */
export function firstOfEach({ count, units, starts }: SharedSentences, { hashes }: Measures): Uint32Array {
  const first = new Uint32Array(count);
  let capacity = 1024;
  while (capacity < 2 * count) capacity *= 2;
  /** Index of a sentence, plus 1. */
  const slots = new Uint32Array(capacity);
  const isSame = (a: number, b: number): boolean => {
    if (hashes[2 * a] !== hashes[2 * b] || hashes[2 * a + 1] !== hashes[2 * b + 1]) return false;
    const [from, start] = [starts[a] as number, starts[b] as number];
    const length = (starts[a + 1] as number) - from;
    if ((starts[b + 1] as number) - start !== length) return false;
    for (let k = 0; k < length; k++) if (units[from + k] !== units[start + k]) return false;
    return true;
  };
  for (let i = 0; i < count; i++) {
    let slot = ((hashes[2 * i] as number) ^ Math.imul(hashes[2 * i + 1] as number, 0x9e3779b1)) & (capacity - 1);
    for (;;) {
      const held = slots[slot] as number;
      if (held === 0) {
        slots[slot] = i + 1;
        first[i] = i;
        break;
      }
      if (isSame(held - 1, i)) {
        first[i] = held - 1;
        break;
      }
      slot = (slot + 1) & (capacity - 1);
    }
  }
  return first;
}
