/** Characters of one shingle, and how many of the smallest hashes are kept: the likeness of two texts is then known to about 3 % (one standard error at 0.8). */
const SHINGLE = 4;
const KEPT = 200;
/** So many more hashes are sorted than kept. */
const SPARE = 1.5;
/** Numbers and years differ from year to year in a report that is otherwise the same; punctuation and layout say nothing. */
const NO_WORDING = /[^\p{Script=Han}]|[〇零一二三四五六七八九十百千万两年月日]/u;
/** The same by code unit: 0 = says nothing, 1 = wording, 2 = half of a character outside the BMP. A pattern with a property class is several times as slow. */
const KIND = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code >= 0xd800 && code <= 0xdfff ? 2 : NO_WORDING.test(String.fromCharCode(code)) ? 0 : 1,
);

/**
 * A compact signature of a whole text: its shingles' smallest hashes, ascending, four bytes each, in base64url. Two signatures tell how much of their wording two
 * texts share (link/rules/identical-report.ts) without the texts. Empty for a text of fewer characters than a shingle.
 */
export function signatureOf(text: string): string {
  const words = wordingOf(text);
  const smallest = smallestHashes(words);
  const bytes = Buffer.alloc(smallest.length * 4);
  for (let i = 0; i < smallest.length; i++) {
    const value = smallest[i] as number;
    bytes[4 * i] = value >>> 24;
    bytes[4 * i + 1] = value >>> 16;
    bytes[4 * i + 2] = value >>> 8;
    bytes[4 * i + 3] = value;
  }
  return bytes.toString('base64url');
}

/** The code units that say something. */
function wordingOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = KIND[code];
    if (kind === 0) continue;
    if (kind === 1) units[length++] = code;
    else {
      const character = String.fromCodePoint(text.codePointAt(i) as number);
      if (!NO_WORDING.test(character))
        for (let k = 0; k < character.length; k++) units[length++] = character.charCodeAt(k);
      i += character.length - 1;
    }
  }
  return units.subarray(0, length);
}

/**
 * The smallest hashes of all shingles, each once. Hashes are spread evenly, so those below a bound are sorted alone, half as many again as needed; where a text repeats itself so much
 * that too few different ones are among them, all are.
 */
function smallestHashes(words: Uint16Array): Uint32Array {
  const count = Math.max(0, words.length - SHINGLE + 1);
  const low = new Uint32Array(count);
  const bound = (SPARE * KEPT * 2 ** 32) / Math.max(1, count);
  let below = 0;
  for (let i = 0; i < count; i++) {
    const value = hash(words, i);
    if (value < bound) low[below++] = value;
  }
  const smallest = different(low.subarray(0, below).sort());
  return smallest.length >= KEPT
    ? smallest
    : different(Uint32Array.from({ length: count }, (_, i) => hash(words, i)).sort());
}

/** The first KEPT different values of a sorted list. */
function different(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let i = 0; i < sorted.length && kept < KEPT; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
  return sorted.subarray(0, kept);
}

/** FNV-1a over the shingle's code units, then the finaliser of MurmurHash3, so that the smallest hashes are a fair sample. */
function hash(words: Uint16Array, from: number): number {
  let h = 0x811c9dc5;
  // One line a code unit of the shingle: as a loop it takes half as long again, some thousand times a report.
  h = Math.imul(h ^ (words[from] as number), 0x01000193);
  h = Math.imul(h ^ (words[from + 1] as number), 0x01000193);
  h = Math.imul(h ^ (words[from + 2] as number), 0x01000193);
  h = Math.imul(h ^ (words[from + 3] as number), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
