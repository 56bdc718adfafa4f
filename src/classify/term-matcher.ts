import { flatMapped } from '../model/flat-mapped.js';
import { placeOf, placeOfPair, PLACES } from './pair-index.js';

/** Finds which groups of terms stand in a text, by their indices in ascending order. '*' in a term stands for up to six characters without punctuation. */
export type TermMatcher = (text: string) => readonly number[];

/** A term of a group, found by `key`: the whole term, or the longest piece of one with '*', whose pattern tells the rest. */
interface Term {
  readonly group: number;
  readonly key: string;
  /** Where in the key the pair stands by which it is found. */
  rarest: number;
  readonly pattern: RegExp | null;
}

const escaped = (term: string): string =>
  term.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^，。；、]{0,6}');

function termOf(term: string, group: number): Term {
  // Of pieces of one length the last: it is the rarer one (业务*不熟).
  const [key = ''] = term
    .split('*')
    .reverse()
    .sort((a, b) => b.length - a.length);
  return { group, key, rarest: 0, pattern: key === term ? null : new RegExp(escaped(term)) };
}

function standsAt(text: string, at: number, key: string): boolean {
  for (let i = key.length - 1; i >= 0; i--) if (text.charCodeAt(at + i) !== key.charCodeAt(i)) return false;
  return true;
}

/** Sets for each term which of its pairs the fewest terms have: 公开 of 公开栏 stands in every sentence and in dozens of terms, 开栏 in two. */
function chooseRarest(terms: readonly Term[]): void {
  const having = new Uint16Array(PLACES);
  for (const { key } of terms)
    for (let i = 0; i + 1 < key.length; i++) having[placeOf(key, i)] = (having[placeOf(key, i)] as number) + 1;
  for (const term of terms)
    for (let i = 1; i + 1 < term.key.length; i++)
      if ((having[placeOf(term.key, i)] as number) < (having[placeOf(term.key, term.rarest)] as number))
        term.rarest = i;
}

/** One walk over the text for all groups together, by the rarest pair of characters of each term (docs/decisions/0005-addresses.md). */
export function termMatcher(groups: readonly (readonly string[])[]): TermMatcher {
  const index = new Uint16Array(PLACES);
  /** A bit for each place with terms. Nearly all pairs of a text have none, and are told so by a table that the processor keeps at hand. */
  const filled = new Uint32Array(PLACES / 32);
  const candidates: Term[][] = [[]];
  /** Terms of one character, which have no pair. */
  const single: Term[] = [];
  const all = flatMapped(groups, (terms, group) => terms.map((words) => termOf(words, group)));
  chooseRarest(all);
  for (const term of all) {
    if (term.key.length < 2) {
      single.push(term);
      continue;
    }
    const place = placeOf(term.key, term.rarest);
    if (index[place] === 0) index[place] = candidates.push([]) - 1;
    filled[place >> 5] = (filled[place >> 5] as number) | (1 << (place & 31));
    candidates[index[place] as number]?.push(term);
  }
  const found = new Uint8Array(groups.length);
  return (text) => {
    found.fill(0);
    let first = text.charCodeAt(0);
    for (let i = 1; i < text.length; i++) {
      const second = text.charCodeAt(i);
      const place = placeOfPair(first, second);
      first = second;
      if ((((filled[place >> 5] as number) >>> (place & 31)) & 1) === 0) continue;
      const here = candidates[index[place] as number] as Term[];
      for (let k = 0; k < here.length; k++) {
        const { group, key, rarest, pattern } = here[k] as Term;
        if (found[group] === 0 && standsAt(text, i - 1 - rarest, key) && (pattern === null || pattern.test(text)))
          found[group] = 1;
      }
    }
    for (const { group, key } of single) if (text.includes(key)) found[group] = 1;
    const indices: number[] = [];
    for (let group = 0; group < found.length; group++) if (found[group] === 1) indices.push(group);
    return indices;
  };
}
