import { BigramTable } from './bigrams.js';
import type { KeyedRows } from './columns.js';
import { Comparing } from './comparing.js';
import { Components } from './components.js';
import { findComponents } from './find-components.js';
import { findPairs } from './find-pairs.js';
import { Grouping } from './grouped.js';
import { measure, type Measures } from './measure.js';
import { PairList, type Pairs } from './pair-list.js';
import type { SharedSentences } from './sentence-list.js';
import { KEYS, writeKeys } from './windows.js';

/** Work that several threads do together over shared memory. It falls into tasks, counted from 0; a thread asks for the next one until none is left. */
export type Job =
  | { readonly kind: 'measure'; readonly sentences: SharedSentences; readonly measures: Measures }
  | { readonly kind: 'key'; readonly sentences: SharedSentences; readonly rows: KeyedRows }
  | {
      readonly kind: 'pairs' | 'components';
      readonly sentences: SharedSentences;
      readonly measures: Measures;
      readonly rows: KeyedRows;
    };

/** What one thread found. */
export interface Found {
  readonly pairs?: Pairs;
  /** For each sentence one that it hangs together with. */
  readonly above?: Uint32Array;
}

/** Sentences in one task. */
const CHUNK = 4096;

/** Gives the number of the next task, or one that is past the last. */
export type NextTask = () => number;

export function doJob(job: Job, next: NextTask): Found {
  switch (job.kind) {
    case 'measure':
      return measureAll(job.sentences, job.measures, next);
    case 'key':
      return keyAll(job.sentences, job.rows, next);
    default:
      return compareAll(job, next);
  }
}

function measureAll(sentences: SharedSentences, measures: Measures, next: NextTask): Found {
  const table = new BigramTable();
  for (let from = next() * CHUNK; from < sentences.count; from = next() * CHUNK)
    measure(sentences, measures, from, Math.min(from + CHUNK, sentences.count), table);
  return {};
}

function keyAll({ units, starts }: SharedSentences, { sentenceOf, keys, width }: KeyedRows, next: NextTask): Found {
  const table = new BigramTable();
  let bigrams = new Uint32Array(1024);
  for (let from = next() * CHUNK; from < sentenceOf.length; from = next() * CHUNK) {
    const to = Math.min(from + CHUNK, sentenceOf.length);
    for (let row = from; row < to; row++) {
      const sentence = sentenceOf[row] as number;
      const [start, end] = [starts[sentence] as number, starts[sentence + 1] as number];
      if (end - start > bigrams.length) bigrams = new Uint32Array(2 * (end - start));
      writeKeys(bigrams, table.fill(units, start, end, bigrams), width, keys, row * KEYS);
    }
  }
  return {};
}

/** A task is a column of keys. */
function compareAll(
  { kind, sentences, measures, rows }: Job & { rows: KeyedRows; measures: Measures },
  next: NextTask,
): Found {
  const first = next();
  if (first >= KEYS) return {};
  const grouping = new Grouping(rows.sentenceOf.length);
  const comparing = new Comparing(sentences, measures);
  const pairs = new PairList();
  const components = kind === 'components' ? new Components(sentences.count) : null;
  for (let column = first; column < KEYS; column = next())
    grouping.byColumn(rows.keys, KEYS, column, (order, from, to) => {
      if (components === null) findPairs(rows, comparing, order, from, to, column, pairs);
      else findComponents(rows, comparing, order, from, to, components);
    });
  return components === null ? { pairs: pairs.taken() } : { above: components.roots() };
}
