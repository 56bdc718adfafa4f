import { weighedWords, written, type WeighedWord } from './near-words.js';
import { onceAWording } from './once-a-wording.js';

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

export const saidAlike = (a: Wording, b: Wording): SaidAlike => alike(saidBy(a), saidBy(b));

/** The same without stock phrases: a measure shares them with any pledge. */
export const saidAlikeButStock = (a: Wording, b: Wording): SaidAlike => alike(saidButStock(a), saidButStock(b));

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

const wordsOf = onceAWording(({ masked }: Wording) => weighedWords(masked));
const saidBy = onceAWording((wording: Wording) => said(wordsOf(wording)));
const saidButStock = onceAWording((wording: Wording) => said(wordsOf(wording).filter(({ stock }) => !stock)));

function said(words: readonly WeighedWord[]): Said {
  const near = new Map<string, number>();
  const withCharacter = new Map<string, string[]>();
  for (const { word, near: others } of words) {
    for (const [other, nearness] of others) near.set(other, Math.max(near.get(other) ?? 0, nearness));
    for (const character of word) withCharacter.set(character, [...(withCharacter.get(character) ?? NONE), word]);
  }
  for (const { word } of words) near.set(word, 1);
  return { words, weight: words.reduce((sum, { weight }) => sum + weight, 0), near, withCharacter };
}
