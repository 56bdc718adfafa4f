/**
 * Questions: how well do the trained weights tell a reworded pledge from another commitment, and a measure that takes a pledge up from one that does not, on what they were not
 * trained on? From which likelihood on? Leaves one source (a series, a fifth of a file of pairs) out at a time; prints precision, recall and F1 for a row of limits, and how many of
 * the unrelated pairs would be linked; last the ratio of F1 over plain character bigrams at their own best limit. Decision: docs/decisions/0013-trained-links.md.
 */
import { fit, type Example } from '../scripts/logistic-regression.js';
import { FOLLOW_FEATURES } from '../src/link/follow-features.js';
import { RECURRENCE_FEATURES } from '../src/link/recurrence-features.js';
import { likelihood } from '../src/model/regression.js';
import { FIT, followExamples, recurrenceExamples, trainingExamples, type LinkExample } from './labelled-links.js';

const LIMITS = [0.2, 0.3, 0.35, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];

interface Scored {
  readonly example: LinkExample;
  readonly score: number;
}

function leaveOneOut<Name extends string>(
  names: readonly Name[],
  examples: readonly LinkExample[],
  training: readonly LinkExample[],
): Scored[] {
  const sources = [...new Set(examples.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const model = fit(
      names,
      training.filter((one) => one.source !== source),
      FIT,
    );
    return examples
      .filter((one) => one.source === source)
      .map((example) => ({ example, score: likelihood(names, featuresOf(names, example), model) }));
  });
}

const featuresOf = <Name extends string>(names: readonly Name[], { values }: Example): Record<Name, number> =>
  Object.fromEntries(names.map((name, k) => [name, values[k] ?? 0])) as Record<Name, number>;

function f1At(scored: readonly Scored[], limit: number): { precision: number; recall: number; f1: number } {
  const found = scored.filter(({ score }) => score >= limit);
  const right = found.filter(({ example }) => example.yes).length;
  const expected = scored.filter(({ example }) => example.yes).length;
  return {
    precision: right / (found.length || 1),
    recall: right / expected,
    f1: (2 * right) / (found.length + expected),
  };
}

function table(title: string, scored: readonly Scored[]): void {
  const unrelated = scored.filter(({ example }) => example.source.startsWith('unrelated'));
  console.log(
    `\n${title}: ${scored.length} pairs, ${scored.filter(({ example }) => example.yes).length} of them alike`,
  );
  console.log(`limit  precision  recall     F1${unrelated.length > 0 ? '  unrelated linked' : ''}`);
  for (const limit of LIMITS) {
    const { precision, recall, f1 } = f1At(scored, limit);
    const wrong = unrelated.filter(({ score }) => score >= limit).length;
    const row = [precision, recall, f1].map((n) => n.toFixed(3).padStart(9)).join('');
    console.log(
      `${limit.toFixed(2).padStart(5)}${row}${unrelated.length > 0 ? `  ${wrong} of ${unrelated.length}` : ''}`,
    );
  }
}

const training = await trainingExamples();
const recurring = await recurrenceExamples();
const scored = leaveOneOut(RECURRENCE_FEATURES, recurring, training.recurring);
table('reworded or another commitment, one source left out', scored);
table(
  'a measure takes a statement up, one series left out',
  leaveOneOut(FOLLOW_FEATURES, await followExamples(), training.following),
);

const bigrams = RECURRENCE_FEATURES.indexOf('bigrams');
const plain = recurring.map((example) => ({ example, score: example.values[bigrams] ?? 0 }));
const best = (all: readonly Scored[]): number =>
  Math.max(...[...new Set(all.map(({ score }) => score))].map((limit) => f1At(all, limit).f1));
console.log(
  `\neach at its own best limit: trained F1 ${best(scored).toFixed(3)}, character bigrams (Dice) ${best(plain).toFixed(3)}, ratio ${(best(scored) / best(plain)).toFixed(2)}`,
);
