import { scoredRule } from '../model/scored-rule.js';
import trained from './clause-weights.json' with { type: 'json' };

/** Weights of pieces of wording: above 0 speaks for a fault, below 0 against one. */
export interface ClauseWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** As stored: the pieces of one weight together, with spaces between. */
export interface StoredWeights {
  readonly bias: number;
  readonly pieces: Readonly<Record<string, string>>;
}

export const weightsOf = ({ bias, pieces }: StoredWeights): ClauseWeights => ({
  bias,
  weights: new Map(
    Object.entries(pieces).flatMap(([weight, listed]) =>
      listed.split(' ').map((piece): [string, number] => [piece, Number(weight)]),
    ),
  ),
});

/** Longest pieces, in characters. */
const LONGEST = 3;
/** Stand for where a clause begins and ends. */
const BEGIN = '^';
const END = '$';

/** All runs of one to three characters of a clause, and those that begin and end it; a run that stands twice is named twice. A number is one character. */
function eachPiece(clause: string, visit: (piece: string) => void): void {
  const words = clause.replace(/\s+|(\d+)/g, (_, digits?: string) => (digits === undefined ? '' : '0'));
  for (let length = 1; length <= LONGEST; length++) {
    for (let at = 0; at + length <= words.length; at++) visit(words.slice(at, at + length));
    visit(BEGIN + words.slice(0, length));
    visit(words.slice(-length) + END);
  }
}

/** The pieces of a clause, each once. */
export function piecesOf(clause: string): Set<string> {
  const pieces = new Set<string>();
  eachPiece(clause, (piece) => pieces.add(piece));
  return pieces;
}

/**
 * The log of how many times likelier a clause tells a fault than a remedy (or a remedy or deed), by its characters alone (logistic regression over runs of characters, trained on the project's own labelled
 * reports by scripts/train-clauses.ts; docs/decisions/0022-clause-model.md). Says nothing of clauses that are neither.
 */
export function faultOdds(clause: string, against: Against | ClauseWeights): number {
  const { bias, weights } = typeof against === 'string' ? weightsAgainst(against) : against;
  const known = new Map<string, number>();
  eachPiece(clause, (piece) => {
    const weight = weights.get(piece);
    if (weight !== undefined) known.set(piece, weight);
  });
  let sum = 0;
  for (const weight of known.values()) sum += weight;
  return bias + (known.size === 0 ? 0 : sum / Math.sqrt(known.size));
}

/** What a fault is told from: remedies, among problems and pledges; these and deeds, in any other section. */
const STORED = { REMEDIES: trained.remedies, ALL: trained.all };
export type Against = keyof typeof STORED;

/** Made when first asked for: a server that reads no report does without. */
const made = new Map<Against, ClauseWeights>();

function weightsAgainst(against: Against): ClauseWeights {
  const weights = made.get(against) ?? weightsOf(STORED[against]);
  made.set(against, weights);
  return weights;
}

/** The rule's name where the model alone decided, with its score. */
export const byModel = (odds: number): string => scoredRule('clause-model', odds);
