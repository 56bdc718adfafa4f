import type { KeyedRows } from './columns.js';
import { Components } from './components.js';
import { firstOfEach } from './exact-groups.js';
import type { Found, Job } from './jobs.js';
import { emptyMeasures, sharedWords, type Measures } from './measure.js';
import { inOrder, type Pairs } from './pair-list.js';
import type { SentenceList, SharedSentences } from './sentence-list.js';
import { Team } from './team.js';
import { KEYS, WINDOW_CLASSES } from './windows.js';

export interface NearOptions {
  /** Threads to work with, this one included; as many as the machine runs at once. */
  readonly jobs: number;
  /** Sentences from which on other threads are started; for tests. */
  readonly worthIt?: number;
}

/** Starting a thread takes 0.35 s of a core, in which 70,000 sentences are searched; from about this many on it has paid. */
const WORTH_IT = 100_000;

export interface NearPairs {
  /** For each sentence the first one that is the same, which is the one that stands in the pairs. */
  readonly first: Uint32Array;
  readonly pairs: Pairs;
  /** Number of different bigrams of each sentence: Jaccard is common / (size + size − common). */
  readonly sizes: Uint32Array;
}

/**
 * All pairs of near sentences (model/near-threshold.ts), each of them checked exactly; what is missed is missed by the keys (windows.ts), fewer than one pair in a thousand. The same pairs with any number of threads.
 * Memory: 444 MB for a process with a million sentences of 50 characters and their 710,000 pairs (10 bytes each); a family of n sentences that are all near makes n² / 2 pairs, so at national scale ask for `nearComponents`.
 */
export async function nearPairs(list: SentenceList, options: NearOptions): Promise<NearPairs> {
  const { first, sizes, found } = await search(list.shared(), 'pairs', options);
  return {
    first,
    sizes,
    pairs: inOrder(
      found.flatMap(({ pairs }) => pairs ?? []),
      first.length,
    ),
  };
}

/**
 * For each sentence the first of those that it hangs together with by steps from near to near, itself included: the connected components of `nearPairs`, without making the pairs. Memory grows
 * with the sentences alone: 405 MB for a process with a million of 50 characters.
 */
export async function nearComponents(list: SentenceList, options: NearOptions): Promise<Uint32Array> {
  const { first, found } = await search(list.shared(), 'components', options);
  const components = new Components(first.length);
  components.addAll(first);
  for (const { above } of found) if (above !== undefined) components.addAll(above);
  return components.roots();
}

async function search(
  sentences: SharedSentences,
  kind: 'pairs' | 'components',
  { jobs, worthIt = WORTH_IT }: NearOptions,
): Promise<{ readonly first: Uint32Array; readonly sizes: Uint32Array; readonly found: readonly Found[] }> {
  const team = new Team(sentences.count < worthIt ? 0 : jobs - 1);
  try {
    const measures = emptyMeasures(sentences.count);
    await team.do({ kind: 'measure', sentences, measures });
    const first = firstOfEach(sentences, measures);
    const found: Found[] = [];
    for (let at = 0; at < WINDOW_CLASSES.length; at++) {
      const rows = rowsOf(at, first, measures);
      await team.do({ kind: 'key', sentences, rows });
      found.push(...(await team.do({ kind, sentences, measures, rows } satisfies Job)));
    }
    return { first, sizes: measures.sizes, found };
  } finally {
    await team.close();
  }
}

/** The different sentences of a window class. */
function rowsOf(at: number, first: Uint32Array, { sizes }: Measures): KeyedRows {
  const { least, most, width } = WINDOW_CLASSES[at] as (typeof WINDOW_CLASSES)[number];
  const belongs = (i: number): boolean =>
    first[i] === i && (sizes[i] as number) >= least && (sizes[i] as number) <= most;
  let count = 0;
  for (let i = 0; i < first.length; i++) if (belongs(i)) count++;
  const sentenceOf = sharedWords(count);
  for (let i = 0, row = 0; i < first.length; i++) if (belongs(i)) sentenceOf[row++] = i;
  return { sentenceOf, keys: sharedWords(count * KEYS), width };
}
