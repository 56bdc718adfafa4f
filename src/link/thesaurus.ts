import lines from './data/thesaurus.json' with { type: 'json' };
import { LEXICON, longestBy, type LongestBy } from './lexicon.js';
import { onceAWording, type Wording } from './once-a-wording.js';

/** A word that is neither stock nor unknown, with the concept of the lexicon and the classes of the thesaurus to which it belongs. */
export interface ContentWord {
  readonly word: string;
  readonly concept: string | null;
  readonly synonyms: readonly string[];
  readonly related: readonly string[];
}

interface Classes {
  readonly synonyms: readonly string[];
  readonly related: readonly string[];
}

/** Length of the code of a class of related words. */
const CLASS_LENGTH = 5;
const LONGEST = 8;
const NONE: Classes = { synonyms: [], related: [] };

interface Thesaurus {
  readonly classes: ReadonlyMap<string, Classes>;
  /** Of its words and those of the lexicon. */
  readonly longest: LongestBy;
}

let loaded: Thesaurus | null = null;

/** Word → its classes (src/link/data/README.md); put together when it is first asked for. */
function thesaurus(): Thesaurus {
  if (loaded) return loaded;
  const classes = new Map<string, { synonyms: string[]; related: string[] }>();
  for (const line of lines) {
    const [code = '', ...words] = line.split(' ');
    for (const word of words) {
      const own = classes.get(word) ?? { synonyms: [], related: [] };
      if (code.endsWith('=')) own.synonyms.push(code);
      const related = code.slice(0, CLASS_LENGTH);
      if (!own.related.includes(related)) own.related.push(related);
      classes.set(word, own);
    }
  }
  const known = [...classes.keys(), ...LEXICON.keys()].filter((word) => word.length <= LONGEST);
  loaded = { classes, longest: longestBy(known) };
  return loaded;
}

/** The words of a masked wording by longest match in lexicon and thesaurus, without stock phrases and what neither knows. */
export function contentWords(masked: string): ContentWord[] {
  const { classes: known, longest } = thesaurus();
  const found: ContentWord[] = [];
  for (let at = 0; at < masked.length;) {
    let length = Math.min(longest[masked.charCodeAt(at)] || 1, masked.length - at);
    while (length > 1 && !LEXICON.has(masked.slice(at, at + length)) && !known.has(masked.slice(at, at + length)))
      length--;
    const word = masked.slice(at, at + length);
    at += length;
    const concept = LEXICON.get(word);
    if (length < 2 || concept?.weight === 0) continue;
    found.push({ word, concept: concept?.id ?? null, ...(known.get(word) ?? NONE) });
  }
  return found;
}

/** The content words of a wording, found when it is first compared in full: most are not. */
export const wordsOf = onceAWording(({ masked }: Wording) => contentWords(masked));

const same = (a: ContentWord, b: ContentWord): boolean =>
  a.word === b.word || (a.concept !== null && a.concept === b.concept);
const share = (a: readonly string[], b: readonly string[]): boolean => a.some((code) => b.includes(code));

/** How many words of either side that the other lacks have there a synonym, and a related word; the mean of both directions. */
export function likeWords(a: readonly ContentWord[], b: readonly ContentWord[]): { synonyms: number; related: number } {
  let [synonyms, related] = [0, 0];
  for (const [left, right] of [
    [a, b],
    [b, a],
  ] as const)
    for (const word of left) {
      if (right.some((other) => same(word, other))) continue;
      if (right.some((other) => share(word.synonyms, other.synonyms))) synonyms += 0.5;
      if (right.some((other) => share(word.related, other.related))) related += 0.5;
    }
  return { synonyms, related };
}
