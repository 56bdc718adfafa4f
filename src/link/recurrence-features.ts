import { changesBetween } from './changes.js';
import { contradicts, termSimilarity, type Comparable } from './comparable.js';
import { inBoth, pairsOf, SUBJECT, upTo } from './features.js';
import { saidAlike } from './meaning.js';
import { onceAWording } from './once-a-wording.js';
import { likeWords, wordsOf } from './thesaurus.js';
import { NAMED, namedIn, shared, termsOf, weightOf, without } from './terms.js';

/**
 * What tells whether a later wording is the earlier one in other words (docs/decisions/0013-trained-links.md).
 * similarity: of the weighted terms. evidence: weight of what is shared. run: weight of the longest run of words kept as they are (a frame is kept, a rewording is not).
 * swapped: weight of what stands in the place of something else. objects: places in which a named act or object stands for another. named: named acts and objects that only the one,
 * and only the other has. apart: what neither finds in the other. bigrams, characters: pairs of characters, and single ones in common. synonyms, related: words that have such a word on the other side (thesaurus). contradicts: another channel, or setting up against keeping up.
 * said, saidMost, saidLeast: share of what both say, of the one that is the more, and the less covered by the other, word by word with near words (meaning.ts); saidWeight: its weight.
 * whole: the shorter one stands whole in the longer one. frame: share of the characters that is kept, if anything was put in the place of anything. subject: the one is about disclosure, the other says nothing of it; subjects: places in which it says something else instead.
 */
export const RECURRENCE_FEATURES = [
  'similarity',
  'evidence',
  'run',
  'swapped',
  'objects',
  'named',
  'apart',
  'bigrams',
  'characters',
  'synonyms',
  'related',
  'contradicts',
  'frame',
  'subject',
  'subjects',
  'said',
  'saidMost',
  'saidLeast',
  'saidWeight',
  'whole',
] as const;
export type RecurrenceFeatures = Readonly<Record<(typeof RECURRENCE_FEATURES)[number], number>>;

/** Weight that counts as full. */
const FULL = 8;
/** Lightest thing that can be swapped for another: anything that is no particle. */
const LIGHTEST = 0.3;
const MOST_COUNTED = 2;
const MOST_SYNONYMS = 3;
const MOST_RELATED = 4;
/** Weight of what is said alike that counts as full: some three rare words. */
const FULL_SAID = 20;

/** Shorter wordings that stand in a longer one are set phrases. */
const LEAST_WHOLE = 10;
/** The one goes on where the other ends: a part was added or dropped. */
const keepsWhole = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LEAST_WHOLE && (a.includes(b) || b.includes(a));

/** The features of two masked wordings. Symmetric in its arguments but for ties of the word alignment; each between 0 and 1. */
export function recurrenceFeatures(a: Comparable, b: Comparable): RecurrenceFeatures {
  const [onlyA, onlyB] = [without(a.terms, b.terms), without(b.terms, a.terms)];
  const [weightA, weightB] = [weightOf(a.terms) || 1, weightOf(b.terms) || 1];
  const { swapped, objects, run, frame, subjects } = alignment(a, b);
  const { synonyms, related } = likeWords(wordsOf(a), wordsOf(b));
  const said = saidAlike(a, b);
  return {
    whole: keepsWhole(a.masked, b.masked) ? 1 : 0,
    similarity: termSimilarity(a.terms, b.terms),
    evidence: upTo(FULL, weightOf(shared(a.terms, b.terms))),
    run: upTo(FULL, run),
    swapped: Math.min(1, swapped / Math.min(weightA, weightB)),
    objects: upTo(MOST_COUNTED, objects),
    named: upTo(MOST_COUNTED, Math.min(namedIn(onlyA), namedIn(onlyB))),
    apart: Math.min(weightOf(onlyA) / weightA, weightOf(onlyB) / weightB),
    bigrams: dice(pairsOf(a), pairsOf(b)),
    characters: dice(charactersOf(a), charactersOf(b)),
    synonyms: upTo(MOST_SYNONYMS, synonyms),
    related: upTo(MOST_RELATED, related),
    contradicts: contradicts(a.terms, b.terms) ? 1 : 0,
    frame,
    subject: SUBJECT.test(a.masked) === SUBJECT.test(b.masked) ? 0 : 1,
    subjects: upTo(MOST_COUNTED, subjects),
    said: (said.first + said.second) / 2,
    saidMost: Math.max(said.first, said.second),
    saidLeast: Math.min(said.first, said.second),
    saidWeight: upTo(FULL_SAID, said.evidence),
  };
}

const charactersOf = onceAWording(({ masked }: Comparable): ReadonlySet<string> => new Set(masked));

/** What the alignment word by word shows. The pair is put in one order first, so that both directions see the same alignment. */
function alignment(
  a: Comparable,
  b: Comparable,
): Readonly<Record<'swapped' | 'objects' | 'run' | 'frame' | 'subjects', number>> {
  const [first, second] = a.masked <= b.masked ? [a, b] : [b, a];
  let [swapped, objects, run, kept, places, subjects] = [0, 0, 0, 0, 0, 0];
  const changes = changesBetween(first.masked, second.masked);
  changes.forEach((change, i) => {
    const next = changes[i + 1];
    if (change.kind === 'KEPT') {
      run = Math.max(run, weightOf(termsOf(change.text)));
      kept += change.text.length;
    }
    if (change.kind !== 'REMOVED' || next?.kind !== 'ADDED') return;
    const gone = weightOf(without(termsOf(change.text), second.terms));
    const come = weightOf(without(termsOf(next.text), first.terms));
    swapped += Math.min(gone, come);
    if (Math.max(gone, come) >= NAMED && Math.min(gone, come) >= LIGHTEST) objects++;
    if (Math.min(gone, come) >= LIGHTEST) places++;
    const [was, is] = [SUBJECT.test(change.text), SUBJECT.test(next.text)];
    if (was !== is && (was ? come : gone) >= LIGHTEST) subjects++;
  });
  const frame = places + subjects > 0 ? kept / (Math.min(a.masked.length, b.masked.length) || 1) : 0;
  return { swapped, objects, run, frame, subjects };
}

/** Twice what both have over what each has, 0 to 1. */
const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (2 * inBoth(a, b)) / (a.size + b.size || 1);
