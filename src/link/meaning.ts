import { weighedWords, written, type WeighedWord } from './near-words.js';

/** A masked wording. */
interface Wording {
  readonly masked: string;
}

/**
 * What two wordings say alike, word by word, whether in the same words or in others that are used as they are (督查 / 检查). `first`, `second`: the share of what each says, by weight;
 * `evidence`: the weight itself, the mean of both.
 */
export interface SaidAlike {
  readonly first: number;
  readonly second: number;
  readonly evidence: number;
}

export const saidAlike = (a: Wording, b: Wording): SaidAlike => alike(said(a, WITH_STOCK), said(b, WITH_STOCK));

/** The same without stock phrases: a measure shares them with any pledge. */
export const saidAlikeButStock = (a: Wording, b: Wording): SaidAlike =>
  alike(said(a, WITHOUT_STOCK), said(b, WITHOUT_STOCK));

function alike(x: Said, y: Said): SaidAlike {
  const [there, back] = [coveredBy(x, y), coveredBy(y, x)];
  return { first: there / (x.weight || 1), second: back / (y.weight || 1), evidence: (there + back) / 2 };
}

/** Weight of what the one says that the other says too, each word by the nearest there. */
function coveredBy({ words }: Said, { near, withCharacter }: Said): number {
  let sum = 0;
  for (const { word, weight } of words) {
    let nearest = near.get(word) ?? 0;
    if (nearest < 1)
      for (const character of word)
        for (const other of withCharacter.get(character) ?? NONE) nearest = Math.max(nearest, written(word, other));
    sum += weight * nearest;
  }
  return sum;
}

/** What a wording says: its words, their weight, every word that is near to one of them (1: one of them), and its words by character. */
interface Said {
  readonly words: readonly WeighedWord[];
  readonly weight: number;
  readonly near: ReadonlyMap<string, number>;
  readonly withCharacter: ReadonlyMap<string, readonly string[]>;
}

const NONE: readonly string[] = [];

/** What is known of the wordings that were compared. */
type Known = WeakMap<Wording, Said>;
const WITH_STOCK: Known = new WeakMap();
const WITHOUT_STOCK: Known = new WeakMap();

/** Found when the wording is first compared. */
function said(wording: Wording, known: Known): Said {
  const before = known.get(wording);
  if (before) return before;
  const words = weighedWords(wording.masked).filter(({ stock }) => known === WITH_STOCK || !stock);
  const near = new Map<string, number>();
  const withCharacter = new Map<string, string[]>();
  for (const { word, near: others } of words) {
    for (const [other, nearness] of others) near.set(other, Math.max(near.get(other) ?? 0, nearness));
    for (const character of word) withCharacter.set(character, [...(withCharacter.get(character) ?? NONE), word]);
  }
  for (const { word } of words) near.set(word, 1);
  const found = { words, weight: words.reduce((sum, { weight }) => sum + weight, 0), near, withCharacter };
  known.set(wording, found);
  return found;
}
