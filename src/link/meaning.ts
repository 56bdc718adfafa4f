import { eachNear, weighedWords, written, type WeighedWord } from './near-words.js';
import { onceAWording, type Wording } from './once-a-wording.js';

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
function coveredBy({ words }: Said, { all, near, withCharacter }: Said): number {
  let sum = 0;
  for (const { word, weight, number } of words) {
    let nearest = all.has(word) ? 1 : (near.get(number) ?? 0);
    if (nearest < 1)
      for (const character of word)
        for (const other of withCharacter.get(character) ?? NONE) nearest = Math.max(nearest, written(word, other));
    sum += weight * nearest;
  }
  return sum;
}

/** What a wording says: its words, their weight, every word that is near to one of them by its number, and its words by character. */
interface Said {
  readonly words: readonly WeighedWord[];
  readonly weight: number;
  readonly all: ReadonlySet<string>;
  readonly near: ReadonlyMap<number, number>;
  readonly withCharacter: ReadonlyMap<string, readonly string[]>;
}

const NONE: readonly string[] = [];

const wordsOf = onceAWording(({ masked }: Wording) => weighedWords(masked));
const saidBy = onceAWording((wording: Wording) => said(wordsOf(wording)));
const saidButStock = onceAWording((wording: Wording) => said(wordsOf(wording).filter(({ stock }) => !stock)));

function said(words: readonly WeighedWord[]): Said {
  const all = new Set(words.map(({ word }) => word));
  const near = new Map<number, number>();
  const withCharacter = new Map<string, string[]>();
  let weight = 0;
  for (const own of words) {
    weight += own.weight;
    eachNear(own, (other, nearness) => near.set(other, Math.max(near.get(other) ?? 0, nearness)));
    for (const character of own.word) {
      const others = withCharacter.get(character);
      if (others) others.push(own.word);
      else withCharacter.set(character, [own.word]);
    }
  }
  return { words, weight, all, near, withCharacter };
}
