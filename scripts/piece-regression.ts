import { piecesOf, type StoredWeights } from '../src/classify/piece-odds.js';
import { seededRandom } from '../src/model/random.js';

/** A piece of wording that fewer examples have tells of one report. */
const LEAST_EXAMPLES = 3;
const ROUNDS = 8;
const RATE = 0.3;
const RIDGE = 1e-4;
const SEED = 1;

export interface LabelledPieces {
  readonly words: string;
  readonly yes: boolean;
}

/** Logistic regression by AdaGrad in a fixed order: the same labels give the same weights, to two digits. */
export function trainPieces(labelled: readonly LabelledPieces[]): StoredWeights {
  const examples = labelled.map(({ words, yes }) => ({ pieces: [...piecesOf(words)], target: yes ? 1 : 0 }));
  const examplesWith = new Map<string, number>();
  for (const { pieces } of examples)
    for (const piece of pieces) examplesWith.set(piece, (examplesWith.get(piece) ?? 0) + 1);
  const rows = examples.map(({ pieces, target }) => ({
    pieces: pieces.filter((piece) => (examplesWith.get(piece) ?? 0) >= LEAST_EXAMPLES),
    target,
  }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let [bias, biasSquares] = [0, 0];
  const random = seededRandom(SEED);
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

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
