import { scoredRule } from '../model/scored-rule.js';
import trained from './clause-weights.json' with { type: 'json' };
import { pieceOdds, weightsOf, type PieceWeights } from './piece-odds.js';

/** What a fault is told from: remedies, among problems and pledges; these and deeds, in any other section. */
const STORED = { REMEDIES: trained.remedies, ALL: trained.all };
export type Against = keyof typeof STORED;

/**
 * The log of how many times likelier a clause tells a fault than a remedy (or a remedy or deed), trained on the project's own labelled
 * reports by scripts/train-clauses.ts (docs/decisions/0022-clause-model.md). Says nothing of clauses that are neither.
 */
export const faultOdds = (clause: string, against: Against): number => pieceOdds(clause, weightsAgainst(against));

/** Made when first asked for: a server that reads no report does without. */
const made = new Map<Against, PieceWeights>();

function weightsAgainst(against: Against): PieceWeights {
  const weights = made.get(against) ?? weightsOf(STORED[against]);
  made.set(against, weights);
  return weights;
}

/** The rule's name where the model alone decided, with its score. */
export const byModel = (odds: number): string => scoredRule('clause-model', odds);
