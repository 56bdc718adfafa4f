/**
 * Question: how well do the limits of src/link/similarity.ts tell a reworded pledge from a different one that shares stock phrases?
 * Prints precision and recall per kind on three sets of labelled pairs and on the example corpus, the ratio of F1 over plain character
 * bigrams at their own best limit, and what other limits would give. Run: npx tsx bench/recurrence-thresholds.ts
 */
import { readFileSync } from 'node:fs';
import { comparable, compare, contradicts, LIMITS, termSimilarity } from '../src/link/similarity.js';
import { shared, weightOf } from '../src/link/terms.js';
import { RECURRENCE_KINDS } from '../src/model/kinds.js';
import { maskWording } from '../src/wording/mask.js';
import { evaluate, labelledSeries, precision, recall, type Tally } from '../test/link/corpus.js';

interface Pair {
  readonly kind: string;
  readonly earlier: string;
  readonly later: string;
}

/** The pairs of one file, masked. */
function pairsOf(file: string): Pair[] {
  const { issuerNames, pairs } = JSON.parse(readFileSync(new URL(`../test/link/${file}`, import.meta.url), 'utf8')) as {
    issuerNames: string[];
    pairs: Pair[];
  };
  return pairs.map(({ kind, earlier, later }) => ({
    kind,
    earlier: maskWording(earlier, issuerNames),
    later: maskWording(later, issuerNames),
  }));
}

/** `told` against the labels, for one kind. */
function tallyOf(pairs: readonly Pair[], kind: string, told: (pair: Pair) => boolean): Tally {
  const tally = { truePositive: 0, falsePositive: 0, falseNegative: 0 };
  for (const pair of pairs) {
    if (told(pair) && pair.kind === kind) tally.truePositive++;
    else if (told(pair)) tally.falsePositive++;
    else if (pair.kind === kind) tally.falseNegative++;
  }
  return tally;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const f1 = (tally: Tally): number => (2 * precision(tally) * recall(tally)) / (precision(tally) + recall(tally) || 1);
const line = (name: string, tally: Tally): string =>
  `${name.padEnd(34)} precision ${percent(precision(tally))}  recall ${percent(recall(tally))}  F1 ${percent(f1(tally))}  (${tally.truePositive} right, ${tally.falsePositive} wrong, ${tally.falseNegative} missed)`;

const kindOf = ({ earlier, later }: Pair): string => compare(comparable(earlier), comparable(later))?.kind ?? 'NONE';

const sets = {
  'first set, tuned on': pairsOf('pairs.json'),
  'second set, first blind, then tuned on': pairsOf('pairs-blind.json'),
  'final set, never tuned on': pairsOf('pairs-final.json'),
};
for (const [name, pairs] of Object.entries(sets)) {
  console.log(`\n${name}: ${pairs.length}`);
  for (const kind of RECURRENCE_KINDS) {
    if (pairs.some((pair) => pair.kind === kind))
      console.log(
        line(
          `  ${kind}`,
          tallyOf(pairs, kind, (pair) => kindOf(pair) === kind),
        ),
      );
  }
}

const { tally, differences } = evaluate(labelledSeries());
console.log('\nexample corpus, whole series aligned');
for (const kind of RECURRENCE_KINDS) console.log(line(`  ${kind}`, tally[kind]));
for (const difference of differences) console.log(`    ${difference}`);

/** Dice of character bigrams: the measure that knows no stock phrases. */
function bigramDice({ earlier, later }: Pair): number {
  const bigrams = (text: string): Set<string> =>
    new Set(
      Array.from(text)
        .map((_, i) => text.slice(i, i + 2))
        .slice(0, -1),
    );
  const [a, b] = [bigrams(earlier), bigrams(later)];
  return (2 * Array.from(a).filter((bigram) => b.has(bigram)).length) / (a.size + b.size || 1);
}
const similarityOf = ({ earlier, later }: Pair): number =>
  termSimilarity(comparable(earlier).terms, comparable(later).terms);

const open = Object.values(sets)
  .flat()
  .filter(({ kind }) => kind === 'REWORDED' || kind === 'NONE');
const best = (measure: (pair: Pair) => number): Tally =>
  [...new Set(open.map(measure))]
    .map((limit) => tallyOf(open, 'REWORDED', (pair) => measure(pair) >= limit))
    .reduce((a, b) => (f1(b) > f1(a) ? b : a));
console.log(`\nreworded or different, ${open.length} pairs of all sets; each measure at its own best limit`);
const plain = best(bigramDice);
const ours = tallyOf(open, 'REWORDED', (pair) => kindOf(pair) !== 'NONE');
console.log(line('  character bigrams, Dice', plain));
console.log(line('  weighted terms, one limit', best(similarityOf)));
console.log(line('  as built', ours));
console.log(`  ratio of F1, as built / character bigrams: ${(f1(ours) / f1(plain)).toFixed(2)}`);

console.log('\nother limits on the same pairs (similarity with little evidence, with much evidence)');
for (const poor of [0.5, 0.54, LIMITS.rewordedSimilarity, 0.62, 0.66]) {
  for (const rich of [0.35, 0.4, LIMITS.richSimilarity, 0.5]) {
    const told = (pair: Pair): boolean => {
      const [a, b] = [comparable(pair.earlier).terms, comparable(pair.later).terms];
      const evidence = weightOf(shared(a, b));
      const similarity = termSimilarity(a, b);
      const enough =
        (similarity >= poor && evidence >= LIMITS.rewordedEvidence) ||
        (similarity >= rich && evidence >= LIMITS.richEvidence);
      return enough && !contradicts(a, b);
    };
    console.log(line(`  ${poor.toFixed(2)}  ${rich.toFixed(2)}`, tallyOf(open, 'REWORDED', told)));
  }
}
