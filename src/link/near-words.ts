import lines from './data/near-words.json' with { type: 'json' };
import { LEXICON, longestBy, type LongestBy } from './lexicon.js';

/** A word of a wording with what it says: 0 for particles, 9 for words that are rarely written. */
export interface WeighedWord {
  readonly word: string;
  readonly weight: number;
  /** A set phrase of such reports (lexicon). */
  readonly stock: boolean;
  /** The words that are used as it is, and how nearly so, 0 to 1. */
  readonly near: ReadonlyMap<string, number>;
}

interface NearWords {
  /** Word → −ln of its share of all written words. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Word → the words that are used as it is. */
  readonly near: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly longest: LongestBy;
}

/** A single character that the list lacks. */
const UNKNOWN_RARITY = 18;
/** Rarity that says nothing, and rarity from which on a word says all that a word can. */
const NOTHING = 5;
const FULL = 14;
/** Cosine that says nothing; the list begins there, too. */
const LEAST_CLOSE = 0.6;
/** How near are words of which one has all characters of the other (公布 / 公布栏), half of them (公布 / 公示), or is one character of it (查 / 检查). */
const CONTAINED = 0.75;
const HALF = 0.1;
const CHARACTER = 0.4;

const PARTICLES: ReadonlySet<string> = new Set(
  '的了和与及等对将要在为以让使把是由并从向到也都更最中上下内外之其该所被于不未没有无尚再又且或而就还很个一二三四五六七八九十两几每各此这那他她它我你人大小多少好能会可得着过来去做说看',
);

const NONE: ReadonlyMap<string, number> = new Map();

let loaded: NearWords | null = null;

/** The list (src/link/data/README.md); read when it is first asked for. */
function nearWords(): NearWords {
  if (loaded) return loaded;
  const rarity = new Map<string, number>();
  const near = new Map<string, Map<string, number>>();
  for (const line of lines) {
    const [word = '', tenths = '', ...others] = line.split(' ');
    rarity.set(word, Number(tenths) / 10);
    for (let i = 0; i + 1 < others.length; i += 2) {
      const [other, cosine] = [others[i] ?? '', Number(others[i + 1]) / 100];
      for (const [one, two] of [
        [word, other],
        [other, word],
      ] as const)
        near.set(one, (near.get(one) ?? new Map<string, number>()).set(two, nearness(cosine)));
    }
  }
  loaded = { rarity, near, longest: longestBy(rarity.keys()) };
  return loaded;
}

const nearness = (cosine: number): number => (cosine - LEAST_CLOSE) / (1 - LEAST_CLOSE);

/** The words of a masked wording, each once, in reading order: the likeliest division into written words. Particles are left out. */
export function weighedWords(masked: string): WeighedWord[] {
  const { rarity, near, longest } = nearWords();
  const best = new Float64Array(masked.length + 1);
  const length = new Uint8Array(masked.length + 1);
  for (let i = masked.length - 1; i >= 0; i--) {
    best[i] = Infinity;
    const most = Math.min(longest[masked.charCodeAt(i)] || 1, masked.length - i);
    for (let size = 1; size <= most; size++) {
      const known = rarity.get(masked.slice(i, i + size)) ?? (size === 1 ? UNKNOWN_RARITY : Infinity);
      const sum = known + (best[i + size] ?? 0);
      if (sum < (best[i] ?? 0)) [best[i], length[i]] = [sum, size];
    }
  }
  const found = new Set<string>();
  for (let at = 0; at < masked.length; at += length[at] || 1) found.add(masked.slice(at, at + (length[at] || 1)));
  return Array.from(found)
    .filter((word) => !PARTICLES.has(word))
    .map((word) => ({
      word,
      weight: weightOf(rarity.get(word) ?? UNKNOWN_RARITY),
      stock: LEXICON.get(word)?.weight === 0,
      near: near.get(word) ?? NONE,
    }));
}

const weightOf = (rarity: number): number => Math.max(0, Math.min(FULL, rarity) - NOTHING);

/** How near two words are by their characters, 0 to 1. */
export function written(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let common = 0;
  for (const character of short) if (long.includes(character)) common++;
  if (common === 0) return 0;
  if (short.length === 1) return long.length > 1 ? CHARACTER : 1;
  if (common === short.length) return CONTAINED;
  return common * 2 >= short.length ? HALF : 0;
}
