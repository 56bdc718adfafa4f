import { piecesOf, type StoredWeights } from '../src/classify/clause-model.js';
import { clauseSpans } from '../src/classify/weighed.js';
import { readGold } from '../src/evaluate/gold.js';
import { EVALUATION_SETS } from '../src/evaluate/sets.js';
import { clean } from '../src/normalise/normalise.js';
import { detectScript } from '../src/normalise/script.js';
import { authorOf } from './labelled-unaddressed.js';

/** A labelled problem, pledge or measure, in clauses. */
export interface LabelledWording {
  readonly author: string;
  readonly kind: 'PROBLEM' | 'IMPROVEMENT' | 'MEASURE';
  readonly clauses: readonly string[];
}

/** Folders with labels of invented reports, never the frozen ones. */
const FOLDERS = EVALUATION_SETS.filter(({ folder, outside }) => !folder.includes('frozen') && !outside);

export async function labelledWordings(): Promise<LabelledWording[]> {
  const wordings: LabelledWording[] = [];
  for (const { folder } of FOLDERS)
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

/** A piece of wording that fewer clauses have tells of one report. */
const LEAST_CLAUSES = 3;
const ROUNDS = 8;
const RATE = 0.3;
const RIDGE = 1e-4;

/** Logistic regression by AdaGrad in a fixed order: the same labels give the same weights, to two digits. */
export function trainClauses(wordings: readonly LabelledWording[]): StoredWeights {
  const examples = wordings.flatMap(({ clauses, kind }) =>
    clauses.map((clause) => ({ pieces: [...piecesOf(clause)], target: kind === 'PROBLEM' ? 1 : 0 })),
  );
  const clausesWith = new Map<string, number>();
  for (const { pieces } of examples)
    for (const piece of pieces) clausesWith.set(piece, (clausesWith.get(piece) ?? 0) + 1);
  const rows = examples.map(({ pieces, target }) => ({
    pieces: pieces.filter((piece) => (clausesWith.get(piece) ?? 0) >= LEAST_CLAUSES),
    target,
  }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let [bias, biasSquares] = [0, 0];
  const random = generator();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(rows, random);
    for (const { pieces, target } of rows) {
      const scale = 1 / Math.sqrt(pieces.length || 1);
      const sum = pieces.reduce((total, piece) => total + scale * (weights.get(piece) ?? 0), bias);
      const slope = 1 / (1 + Math.exp(-sum)) - target;
      biasSquares += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquares + 1e-8);
      for (const piece of pieces) {
        const weight = weights.get(piece) ?? 0;
        const own = slope * scale + RIDGE * weight;
        const square = (squares.get(piece) ?? 0) + own * own;
        squares.set(piece, square);
        weights.set(piece, weight - (RATE * own) / Math.sqrt(square + 1e-8));
      }
    }
  }
  const pieces: Record<string, string> = {};
  const kept = [...weights].map(([piece, weight]) => [piece, rounded(weight)] as const);
  for (const [piece, weight] of kept.sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))) {
    const key = weight.toFixed(DIGITS);
    pieces[key] = pieces[key] === undefined ? piece : `${pieces[key]} ${piece}`;
  }
  return { bias: rounded(bias), pieces };
}

const DIGITS = 2;
const rounded = (n: number): number => Number(n.toFixed(DIGITS));

/** Park and Miller's minimal standard generator, 0 to 1. */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
