import { LEXICON, type Concept } from '../src/link/lexicon.js';

/** Share of the lexicon's words, stock phrases aside, that a round hides. */
const HIDDEN = 0.5;

/**
 * Does the work as if some words of the lexicon were not known, and puts them back. The lexicon was written with the labels at hand, so it knows their words better than those of
 * reports to come: weights that are trained on what it knows trust it too much. Which words a round hides is told by a hash: the same on every machine.
 */
export async function withHiddenWords<T>(round: number, work: () => Promise<T>): Promise<T> {
  const open = LEXICON as Map<string, Concept>;
  const all = [...open];
  for (const [word, { weight }] of all) if (weight > 0 && shareOf(`${round} ${word}`) < HIDDEN) open.delete(word);
  try {
    return await work();
  } finally {
    open.clear();
    for (const [word, concept] of all) open.set(word, concept);
  }
}

/** FNV-1a over UTF-16 code units, its bits mixed once more, as a number from 0 to 1. */
function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
