import { simplifiedSpellings } from '../simplified.js';

/** A search, ready for the statements: what the full-text index finds, and what is looked up in the text itself. */
export interface SearchQuery {
  /** Lucene query of required, quoted phrases; null where no word is long enough for the index. */
  readonly query: string | null;
  /** Words that the index cannot tell exactly, each in its spellings. */
  readonly words: readonly (readonly string[])[] | null;
}

/**
 * Builds the full-text query from what somebody typed, as data: white space and punctuation part words, each word is a phrase that must occur,
 * in one of its simplified spellings. Null where nothing is left to look for.
 *
 * The index (analyzer cjk) knows Han text by pairs of characters, so a quoted run of two and more is exact, while a single character, or one beside
 * digits or letters (2021年), is no pair: such words are looked up in the text, among what the index found for the rest.
 */
export function searchQuery(text: string): SearchQuery | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const phrases = new Set<string>();
  const rest: string[][] = [];
  for (const word of words) {
    const spellings = spellingsOf(word);
    if (isIndexed(word)) phrases.add(anyOf(spellings));
    else {
      rest.push(spellings);
      for (const run of word.match(/\p{Script=Han}{2,}/gu) ?? []) phrases.add(anyOf(simplifiedSpellings(run)));
    }
  }
  return { query: phrases.size > 0 ? [...phrases].join(' ') : null, words: rest.length > 0 ? rest : null };
}

/** Every word of a search in its spellings, lower case: what is highlighted in a text. */
export const searchedWords = (text: string): readonly (readonly string[])[] => wordsOf(text).map(spellingsOf);

const wordsOf = (text: string): readonly string[] => text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const spellingsOf = (word: string): string[] => simplifiedSpellings(word).map((spelling) => spelling.toLowerCase());

const isIndexed = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word);

/** Only backslash and quote mean anything inside a quoted phrase. */
const quoted = (phrase: string): string => `"${phrase.replace(/["\\]/gu, '\\$&')}"`;

const anyOf = (spellings: readonly string[]): string =>
  spellings.length === 1 ? `+${quoted(spellings[0] ?? '')}` : `+(${spellings.map(quoted).join(' ')})`;
