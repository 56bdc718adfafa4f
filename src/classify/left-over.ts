import { likelihood, oddsOf, type Regression } from '../model/regression.js';
import type { Features } from './address-features.js';
import trained from './left-over-weights.json' with { type: 'json' };

/**
 * What speaks for a tie once the plain ones are known (labelling.md, "Links"): a reader who finds no remedy for a problem by its words looks at what the other pledges are for, and at the order.
 *
 * - `odds`: the score by the two wordings, as log-odds; `lead`: by how much it is above the pledge's scores with other problems in question; `nearest`: no pledge in question comes nearer to the problem.
 * - `pledgeFree`, `problemFree`: nothing is tied to it yet; `spare`: more pledges than problems are free, or fewer.
 * - `beside`: the pledge in front is tied to the problem in front, the next to the next; being both first, or both last, counts the same.
 *   `follows`: the pledge is set behind the problem.
 * - `closing`, `topic`, `words`: as in address-features.ts.
 */
export const LEFT_OVER_FEATURES = [
  'odds',
  'lead',
  'nearest',
  'pledgeFree',
  'problemFree',
  'spare',
  'beside',
  'follows',
  'closing',
  'topic',
  'words',
] as const;
export type LeftOverFeatures = Readonly<Record<(typeof LEFT_OVER_FEATURES)[number], number>>;
export type LeftOverWeights = Regression<(typeof LEFT_OVER_FEATURES)[number]>;

/** A pair of which at least one has no tie, and which the report does not pair otherwise itself. */
export interface LeftOver {
  /** Indices into pledges and problems. */
  readonly pledge: number;
  readonly problem: number;
  readonly features: LeftOverFeatures;
}

export interface Scored {
  /** By pledge and problem, 0 to 1. */
  readonly scores: readonly (readonly number[])[];
  readonly features: readonly (readonly Features[])[];
  /** For each pledge the problems that the report itself pairs it with. */
  readonly paired: readonly (readonly number[])[];
}

/** A tie from this likelihood on (bench/addresses.ts, docs/decisions/0005-addresses.md). */
export const MIN_LIKELIHOOD = 0.5;

/** Log-odds are of use up to here. */
const SURE = 0.999;
/** Features are about 1 where they tell much, so that the ridge treats them alike. */
const ODDS = 4;
const MOST_SPARE = 3;

/** Every such pair with its features. `minScore`: from where the wordings alone make a tie. */
export function leftOvers({ scores, features, paired }: Scored, problemCount: number, minScore: number): LeftOver[] {
  const tied = scores.map((row) => row.map((score) => score >= minScore));
  const pledgeFree = tied.map((row) => !row.includes(true));
  const problemFree = Array.from({ length: problemCount }, (_, j) => !tied.some((row) => row[j]));
  const [freePledges, freeProblems] = [count(pledgeFree), count(problemFree)];
  if (freePledges + freeProblems === 0) return [];
  const odds = scores.map((row) => row.map((score) => oddsOf(Math.min(SURE, Math.max(1 - SURE, score))) / ODDS));
  const ends = [scores.length - 1, problemCount - 1] as const;
  const spare = Math.max(-1, Math.min(1, (freePledges - freeProblems) / MOST_SPARE));
  return scores.flatMap((row, i) =>
    paired[i]?.length !== 0
      ? []
      : row.flatMap((_, j): LeftOver[] => {
          const [freeI, freeJ, f] = [pledgeFree[i] === true, problemFree[j] === true, features[i]?.[j]];
          if (tied[i]?.[j] === true || !(freeI || freeJ) || f === undefined) return [];
          const own = odds[i]?.[j] ?? 0;
          const otherProblems = (odds[i] ?? []).filter((_o, k) => k !== j && (problemFree[k] === true || !freeJ));
          const otherPledges = odds.flatMap((o, k) =>
            k !== i && (pledgeFree[k] === true || !freeI) ? [o[j] ?? 0] : [],
          );
          const before = tied[i - 1]?.[j - 1] === true || (i === 0 && j === 0);
          const behind = tied[i + 1]?.[j + 1] === true || (i === ends[0] && j === ends[1]);
          return [
            {
              pledge: i,
              problem: j,
              features: {
                odds: own,
                lead: otherProblems.length === 0 ? 1 : Math.max(-1, Math.min(1, own - Math.max(...otherProblems))),
                nearest: otherPledges.every((other) => own >= other) ? 1 : 0,
                pledgeFree: Number(freeI),
                problemFree: Number(freeJ),
                spare,
                beside: (Number(before) + Number(behind)) / 2,
                follows: f.follows,
                closing: f.closing,
                topic: f.topic,
                words: f.words,
              },
            },
          ];
        }),
  );
}

export const leftOverLikelihood = (features: LeftOverFeatures, weights: LeftOverWeights = trained): number =>
  likelihood(LEFT_OVER_FEATURES, features, weights);

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
