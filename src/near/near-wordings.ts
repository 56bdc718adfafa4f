import type { NearWordings } from '../model/near.js';
import { isNear } from '../model/near-threshold.js';
import { BigramTable } from './bigrams.js';
import { nearComponents } from './near-duplicates.js';
import { SentenceList } from './sentence-list.js';
import { KEYS, WINDOW_CLASSES, writeKeys } from './windows.js';

const table = new BigramTable();
const keys = new Uint32Array(KEYS);
let units = new Uint16Array(1024);
let bigrams = new Uint32Array(1024);

/** The bigrams of a sentence, in `table` and `bigrams`; returns how many they are. */
function fill(text: string): number {
  write(text);
  return text.length < 2 ? 0 : table.fill(units, 0, text.length, bigrams);
}

function write(text: string): void {
  if (text.length > units.length) {
    units = new Uint16Array(2 * text.length);
    bigrams = new Uint32Array(2 * text.length);
  }
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
}

/** The keys that `nearComponents` compares by, written as words; the first character is the window class. */
export function keysOf(text: string): string {
  const size = fill(text);
  return WINDOW_CLASSES.flatMap(({ width, least, most }, at) => {
    if (size < least || size > most) return [];
    writeKeys(bigrams, size, width, keys, 0);
    return [...keys].map((key) => `${at}${key.toString(36)}`);
  }).join(' ');
}

export function areNear(a: string, b: string): boolean {
  const sizeB = fill(b);
  const sizeA = fill(a);
  if (sizeA === 0 || sizeB === 0) return false;
  write(b);
  return isNear(table.common(units, 0, b.length, 0), sizeA, sizeB);
}

/** What linking needs, with as many threads as given. */
export const nearWordings = (jobs: number): NearWordings => ({
  keysOf,
  areNear,
  components: (texts) => nearComponents(SentenceList.of(texts), { jobs }),
});
