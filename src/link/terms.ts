import { LEXICON, LONGEST_IN_LEXICON } from './lexicon.js';

/** What a wording says, apart from frames: concept or character bigram → weight. */
export type Terms = ReadonlyMap<string, number>;

/** Weight of an act or object by which a reader would name the commitment (lexicon). */
export const NAMED = 2;
/** How many named acts and objects there are. */
export const namedIn = (terms: Terms): number => Array.from(terms.values()).filter((weight) => weight >= NAMED).length;
/** Two characters that no lexicon line covers: names of things and places. Above a channel or rhythm by sum, below a named action alone. */
const BIGRAM_WEIGHT = 0.7;
/** A single character between two known words is mostly a particle. */
const SINGLE_WEIGHT = 0.3;

/** Words of a masked wording by longest match in the lexicon, left to right; what lies between comes out character by character. */
export function words(masked: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < masked.length;) {
    let length = Math.min(LONGEST_IN_LEXICON[masked.charCodeAt(at)] || 1, masked.length - at);
    while (length > 1 && !LEXICON.has(masked.slice(at, at + length))) length--;
    found.push(masked.slice(at, at + length));
    at += length;
  }
  return found;
}

/** The terms of a masked wording. A term counts once: saying 培训 three times is not three commitments. */
export function termsOf(masked: string): Terms {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  };
  let unknown: string[] = [];
  const flush = (): void => {
    const [only] = unknown;
    if (unknown.length === 1 && only !== undefined) add(only, SINGLE_WEIGHT);
    for (let i = 0; i + 1 < unknown.length; i++) add(`${unknown[i]}${unknown[i + 1]}`, BIGRAM_WEIGHT);
    unknown = [];
  };
  for (const word of words(masked)) {
    const concept = LEXICON.get(word);
    if (concept === undefined) {
      unknown.push(word);
      continue;
    }
    flush();
    if (concept.weight > 0) add(concept.id, concept.weight);
  }
  flush();
  return terms;
}

export function weightOf(terms: Terms): number {
  let sum = 0;
  for (const weight of terms.values()) sum += weight;
  return sum;
}

/** The terms that both hold, with the smaller weight. */
export function shared(a: Terms, b: Terms): Terms {
  const both = new Map<string, number>();
  for (const [term, weight] of a) {
    const other = b.get(term);
    if (other !== undefined) both.set(term, Math.min(weight, other));
  }
  return both;
}

/** The terms of `a` that `b` lacks. */
export function without(a: Terms, b: Terms): Terms {
  return new Map(Array.from(a).filter(([term]) => !b.has(term)));
}
