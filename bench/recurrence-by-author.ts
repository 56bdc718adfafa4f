/**
 * Question: what do links, outcomes and unrelated pairs come to, from end to end, on series by an author on whose labels nothing was trained? Leaves one author (all series and pairs of
 * one letter in examples/evaluation/series/development) out at a time, trains on the rest, links the author's series with these weights, and sums up. Words of the lexicon are not left
 * out: they were chosen with all labels at hand. Decision: docs/decisions/0013-trained-links.md.
 */
import { basename } from 'node:path';
import { evaluateSeries } from '../src/commands/evaluate-series.js';
import { add, f1 as f1Of, NONE, type Counts } from '../src/evaluate/score.js';
import { SERIES_MEASURED, type SeriesMeasured } from '../src/evaluate/series.js';
import { SERIES_FOLDER, trainingExamples, trainLinks } from './labelled-links.js';

/** Who wrote which pairs. */
const PAIRS = new Map([
  ['unrelated-pairs.json', 'b'],
  ['unrelated-pairs-2.json', 'c'],
  ['unrelated-pairs-3.json', 'e'],
  ['unrelated-pairs-4.json', 'f'],
  ['unrelated-pairs-5.json', 'g'],
  ['unrelated-pairs-6.json', 'h'],
  ['unrelated-pairs-7.json', 'p'],
  ['unrelated-pairs-8.json', 'q'],
  ['unrelated-pairs-9.json', 'r'],
  ['unrelated-pairs-10.json', 's'],
]);
const AUTHORS = [...new Set(PAIRS.values())];

const authorOf = (source: string): string => {
  const file = basename(source.replace('unrelated ', ''));
  return PAIRS.get(file) ?? (/^[a-z]\d.*\.series\.json$/u.test(file) ? file.charAt(0) : 'none');
};

const training = await trainingExamples();
const differences = process.argv.includes('--differences');
const sums = new Map<string, Map<SeriesMeasured, Counts>>();
for (const author of AUTHORS) {
  await trainLinks(training, (source) => authorOf(source) === author);
  for (const result of await evaluateSeries(SERIES_FOLDER)) {
    if (authorOf(result.file) !== author) continue;
    if (differences && result.differences.length > 0)
      console.log(`${basename(result.file)}\n    ${result.differences.join('\n    ')}`);
    for (const name of [author, 'all']) {
      const counts = sums.get(name) ?? new Map<SeriesMeasured, Counts>();
      for (const kind of SERIES_MEASURED) counts.set(kind, add(counts.get(kind) ?? NONE, result.counts[kind]));
      sums.set(name, counts);
    }
  }
}

console.log('F1 with one author left out, by author and over all');
console.log(`author  ${SERIES_MEASURED.map((kind) => kind.padStart(13)).join('')}`);
for (const [name, counts] of sums)
  console.log(
    `${name.padEnd(8)}${SERIES_MEASURED.map((kind) =>
      f1Of(counts.get(kind) ?? NONE)
        .toFixed(3)
        .padStart(13),
    ).join('')}`,
  );
