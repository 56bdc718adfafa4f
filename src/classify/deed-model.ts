import { scoredRule } from '../model/scored-rule.js';
import trained from './deed-weights.json' with { type: 'json' };
import { pieceOdds, weightsOf, type PieceWeights } from './piece-odds.js';

/** Log-odds from which on a sentence tells a deed although it has no known verb of one (bench/deed-model.ts, docs/decisions/0022-clause-model.md). */
export const IS_DEED = 2;
/** Log-odds from which on it tells none, although it has such a verb. */
export const IS_NONE = -2.5;

/** Of these the model is not asked: labels are divided on whether a reply that a sentence tells is a figure or a deed. */
export const speaksOfApplications = (words: string): boolean => /申请|答复|受理/.test(words);

/** Made when first asked for: a server that reads no report does without. */
let weights: PieceWeights | null = null;

/**
 * The log of how many times likelier a sentence (or item) outside the problems tells something that was done than a frame, a count, praise or another thing that is no statement; trained on the project's own
 * labelled reports by scripts/train-clauses.ts.
 */
export const deedOdds = (words: string): number => pieceOdds(words, (weights ??= weightsOf(trained)));

/** The rule's name where the model alone decided, with its score. */
export const byDeedModel = (odds: number): string => scoredRule('deed-model', odds);
