import { distance } from 'fastest-levenshtein';
import type { RecurrenceKind } from '../model/kinds.js';
import type { Random } from './random.js';
import { ADDED, ADVERBS, ALIKE } from './vocabulary.js';

/** Wordings keep two blanks until a report is written: {y} the coming year, {s} how the issuer calls itself. Neither makes a wording new. */
const BLANKS = /\{[ys]\}/gu;
const PUNCTUATION = /[^\p{L}\p{N}]/gu;

/** What is compared of a wording: no blanks, no punctuation. */
export const bare = (wording: string): string => wording.replace(BLANKS, '').replace(PUNCTUATION, '');

/** Edit distance as a share of the longer wording. */
export function apart(a: string, b: string): number {
  const [x, y] = [bare(a), bare(b)];
  return distance(x, y) / Math.max(x.length, y.length, 1);
}

/** The kind of a recurrence by its definition (docs/glossary.md): the edit distance alone tells unchanged, edited and reworded apart. */
export function kindOf(earlier: string, later: string): RecurrenceKind {
  const [a, b] = [bare(earlier), bare(later)];
  if (a === b) return 'IDENTICAL';
  const longer = Math.max(a.length, b.length);
  return distance(a, b) <= (longer < 30 ? Math.max(3, longer * 0.1) : longer * 0.1) ? 'NEAR_IDENTICAL' : 'REWORDED';
}

/** The wording with a small edit: a number changed, a word for another, an adverb put in. Null where every one would be more than a tenth. */
export function edited(kind: 'pledge' | 'problem', wording: string, random: Random): string | null {
  const ways = random.some(
    [
      () => wording.replace(/(?<!\d)\d{1,2}(?!\d)/u, (number) => String(Number(number) + random.whole(1, 3))),
      () => swapped(wording, random),
      () => {
        const clauses = wording.split('，');
        const at = random.whole(0, clauses.length - 1);
        clauses[at] = (clauses[at] ?? '').replace(/^(\{y\})?/u, `$1${random.pick(ADVERBS[kind])}`);
        return clauses.join('，');
      },
    ],
    3,
  );
  for (const way of ways) {
    const after = way();
    if (bare(after) !== bare(wording) && apart(wording, after) <= 0.1) return after;
  }
  return null;
}

function swapped(wording: string, random: Random): string {
  for (const [a, b] of random.some(ALIKE, ALIKE.length)) if (wording.includes(a)) return wording.replace(a, b);
  return wording;
}

/**
 * The same in other words, in one of three ways: `other`, a second wording of the same commitment, where there is one; its clauses in another order; a part added.
 * Null where none is far enough from the wording to be more than an edit.
 */
export function reworded(
  kind: 'pledge' | 'problem',
  wording: string,
  other: string | null,
  random: Random,
): string | null {
  const [head = '', ...clauses] = wording.split('，');
  const ways = [
    ...(other === null ? [] : [(): string => other]),
    ...(clauses.length === 0 ? [] : [(): string => [...clauses, head].join('，')]),
    ...(ADDED[kind].some((part) => wording.includes(part)) ? [] : [(): string => wording + random.pick(ADDED[kind])]),
  ];
  for (const way of random.some(ways, ways.length)) {
    const after = way();
    if (kindOf(wording, after) === 'REWORDED') return after;
  }
  return null;
}
