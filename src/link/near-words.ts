import lines from './data/near-words.json' with { type: 'json' };
import { LEXICON, longestBy, type LongestBy } from './lexicon.js';

/** A word of a wording with what it says: 0 for particles, 9 for words that are rarely written. */
export interface WeighedWord {
  readonly word: string;
  readonly weight: number;
  /** A set phrase of such reports (lexicon). */
  readonly stock: boolean;
  /** Its place in the list, -1 where it is not there. */
  readonly number: number;
}

/** The list, in tables: with a map for each word the garbage collector would have 60,000 more to look after. */
interface NearWords {
  /** Word → its place in the list. */
  readonly numbers: ReadonlyMap<string, number>;
  /** −ln of each word's share of all written words. */
  readonly rarity: Float64Array;
  /** The words that are used as word n is: others[first[n] … first[n + 1]], and how nearly so, 0 to 1. */
  readonly first: Int32Array;
  readonly others: Int32Array;
  readonly nearness: Float64Array;
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

let loaded: NearWords | null = null;

/** The list (src/link/data/README.md); put together when it is first asked for. */
function nearWords(): NearWords {
  if (loaded) return loaded;
  const entries = lines.map((line) => line.split(' '));
  const numbers = new Map(entries.map(([word = ''], number) => [word, number]));
  const rarity = Float64Array.from(entries, ([, tenths]) => Number(tenths) / 10);
  loaded = { numbers, rarity, ...nearTables(entries, numbers), longest: longestBy(numbers.keys()) };
  return loaded;
}

/** Either word of a pair is near to the other; of two figures for one pair the later stands. */
function nearTables(
  entries: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
): Pick<NearWords, 'first' | 'others' | 'nearness'> {
  const rows = entries.map(() => new Map<number, number>());
  entries.forEach(([, , ...pairs], number) => {
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const other = numbers.get(pairs[i] ?? '');
      if (other === undefined) continue;
      const near = nearness(Number(pairs[i + 1]) / 100);
      rows[number]?.set(other, near);
      rows[other]?.set(number, near);
    }
  });
  const first = new Int32Array(rows.length + 1);
  rows.forEach(({ size }, number) => (first[number + 1] = (first[number] as number) + size));
  return {
    first,
    others: Int32Array.from(rows.flatMap((row) => [...row.keys()])),
    nearness: Float64Array.from(rows.flatMap((row) => [...row.values()])),
  };
}

const nearness = (cosine: number): number => (cosine - LEAST_CLOSE) / (1 - LEAST_CLOSE);

/** The words of a masked wording, each once, in reading order: the likeliest division into written words. Particles are left out. */
export function weighedWords(masked: string): WeighedWord[] {
  const { numbers, rarity, longest } = nearWords();
  const rarityOf = (number: number | undefined): number | undefined =>
    number === undefined ? undefined : rarity[number];
  const best = new Float64Array(masked.length + 1);
  const length = new Uint8Array(masked.length + 1);
  for (let i = masked.length - 1; i >= 0; i--) {
    best[i] = Infinity;
    const most = Math.min(longest[masked.charCodeAt(i)] || 1, masked.length - i);
    for (let size = 1; size <= most; size++) {
      const known = rarityOf(numbers.get(masked.slice(i, i + size))) ?? (size === 1 ? UNKNOWN_RARITY : Infinity);
      const sum = known + (best[i + size] ?? 0);
      if (sum < (best[i] ?? 0)) [best[i], length[i]] = [sum, size];
    }
  }
  const found = new Set<string>();
  for (let at = 0; at < masked.length; at += length[at] || 1) found.add(masked.slice(at, at + (length[at] || 1)));
  return Array.from(found)
    .filter((word) => !PARTICLES.has(word))
    .map((word) => {
      const number = numbers.get(word);
      return {
        word,
        weight: weightOf(rarityOf(number) ?? UNKNOWN_RARITY),
        stock: LEXICON.get(word)?.weight === 0,
        number: number ?? -1,
      };
    });
}

const weightOf = (rarity: number): number => Math.max(0, Math.min(FULL, rarity) - NOTHING);

/** Tells each word of the list that is used as this one is, by number, and how nearly so. */
export function eachNear({ number }: WeighedWord, tell: (other: number, nearness: number) => void): void {
  if (number < 0) return;
  const { first, others, nearness: near } = nearWords();
  for (let i = first[number] as number; i < (first[number + 1] as number); i++)
    tell(others[i] as number, near[i] as number);
}

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
