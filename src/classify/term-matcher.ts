import { placeOf, PLACES } from './pair-index.js';

/** Finds which groups of terms stand in a text, by their indices in ascending order. '*' in a term stands for up to six characters without punctuation. */
export type TermMatcher = (text: string) => readonly number[];

/** A term of a group, found by `key`: the whole term, or the longest piece of one with '*', whose pattern tells the rest. */
interface Term {
  readonly group: number;
  readonly key: string;
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
  return { group, key, pattern: key === term ? null : new RegExp(escaped(term)) };
}

/** From the last character on: of the many terms that begin alike (公开…) nearly all are excluded by it. */
function standsAt(text: string, at: number, key: string): boolean {
  for (let i = key.length - 1; i >= 0; i--) if (text.charCodeAt(at + i) !== key.charCodeAt(i)) return false;
  return true;
}

/** One walk over the text for all groups together, by the pairs of characters that terms begin with (docs/decisions/0005-addresses.md). */
export function termMatcher(groups: readonly (readonly string[])[]): TermMatcher {
  const index = new Uint16Array(PLACES);
  const candidates: Term[][] = [[]];
  /** Terms of one character, which have no pair. */
  const single: Term[] = [];
  for (const term of groups.flatMap((terms, group) => terms.map((words) => termOf(words, group)))) {
    if (term.key.length < 2) {
      single.push(term);
      continue;
    }
    const place = placeOf(term.key, 0);
    if (index[place] === 0) index[place] = candidates.push([]) - 1;
    candidates[index[place] as number]?.push(term);
  }
  const found = new Uint8Array(groups.length);
  return (text) => {
    found.fill(0);
    for (let i = 0; i + 1 < text.length; i++) {
      const place = index[placeOf(text, i)] as number;
      if (place === 0) continue;
      for (const { group, key, pattern } of candidates[place] as Term[])
        if (found[group] === 0 && standsAt(text, i, key) && (pattern === null || pattern.test(text))) found[group] = 1;
    }
    for (const { group, key } of single) if (text.includes(key)) found[group] = 1;
    const indices: number[] = [];
    for (let group = 0; group < found.length; group++) if (found[group] === 1) indices.push(group);
    return indices;
  };
}
