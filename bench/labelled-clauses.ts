import type { StoredWeights } from '../src/classify/piece-odds.js';
import { clauseSpans } from '../src/classify/weighed.js';
import { readGold } from '../src/evaluate/gold.js';
import { TRAINING_SETS } from '../src/evaluate/sets.js';
import { clean } from '../src/normalise/normalise.js';
import { detectScript } from '../src/normalise/script.js';
import { trainPieces } from '../scripts/piece-regression.js';
import { authorOf } from './labelled-extractions.js';

/** A labelled problem, pledge or measure, in clauses. */
export interface LabelledWording {
  readonly author: string;
  readonly kind: 'PROBLEM' | 'IMPROVEMENT' | 'MEASURE';
  readonly clauses: readonly string[];
}

export async function labelledWordings(): Promise<LabelledWording[]> {
  const wordings: LabelledWording[] = [];
  for (const { folder } of TRAINING_SETS)
    for (const gold of await readGold(folder)) {
      const labelled = [
        ...gold.problems.map(({ quote }) => ({ kind: 'PROBLEM' as const, quote })),
        ...gold.improvements.map(({ quote }) => ({ kind: 'IMPROVEMENT' as const, quote })),
        ...(gold.measures ?? []).map(({ quote }) => ({ kind: 'MEASURE' as const, quote })),
      ];
      const script = detectScript(labelled.map(({ quote }) => quote).join(''));
      for (const { kind, quote } of labelled)
        wordings.push({ author: authorOf(gold.path), kind, clauses: clausesOf(clean(quote, script)) });
    }
  return wordings;
}

const clausesOf = (words: string): string[] =>
  clauseSpans(words, { start: 0, end: words.length }).map(({ start, end }) => words.slice(start, end));

/** Weights by which clauses of problems are told from those of the other wordings. */
export const trainClauses = (wordings: readonly LabelledWording[]): StoredWeights =>
  trainPieces(wordings.flatMap(({ clauses, kind }) => clauses.map((words) => ({ words, yes: kind === 'PROBLEM' }))));
