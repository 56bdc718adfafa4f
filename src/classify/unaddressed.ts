import type { Addressable } from './address-features.js';
import { likelihood, type Regression } from '../model/regression.js';
import { isGeneral } from './general-pledge.js';
import trained from './unaddressed-weights.json' with { type: 'json' };

/** How each pledge (rows) compares with each problem (columns): its score as a remedy, and what the two have in common whatever the order. Both 0 to 1. */
export interface Compared {
  readonly scores: readonly (readonly number[])[];
  readonly likeness: readonly (readonly number[])[];
}

/**
 * What speaks for a problem's having been left alone, and against it. A careful reader asks what the pledges are for: one that is plainly meant for another problem (claimed) is
 * seldom meant for this one too, so that a few words in common tell less there than in a pledge that is left over (spare); and where all other problems have their remedy, the
 * report is one that answers problem by problem.
 */
export const UNADDRESSED_FEATURES = ['best', 'spare', 'claimed', 'left', 'others', 'topics', 'means'] as const;
export type UnaddressedFeatures = Readonly<Record<(typeof UNADDRESSED_FEATURES)[number], number>>;

/** More pledges left over than these tell no more. */
const MOST_LEFT = 2;

/** Means that only a pledge can answer which names them (or the buying of them): what the problem wants, what a pledge would say. */
const MEANS: readonly (readonly [wanted: RegExp, answered: RegExp])[] = [
  [/经费|资金(?!公开|信息|公示)|预算(?!公开|信息)|财力/, /经费|资金|预算|财力|投入|列支|财政/],
  [
    /(?:设施|设备|硬件|显示屏|查询机|触摸屏|电脑).{0,8}(?:老化|陈旧|落后|破损|损坏|不足|缺乏|简陋|不全)|查阅(?:点|场所).{0,6}(?:少|不足|偏远|未设)/,
    /设施|设备|硬件|显示屏|查询机|触摸屏|电脑|查阅|场所|购置|添置|更换|维修|改造|增设/,
  ],
];

/** Features of every problem of one report, from pledges that were compared with them. `minScore`: from where a pledge is tied to a problem. */
export function unaddressedFeatures(
  pledges: readonly Addressable[],
  problems: readonly Addressable[],
  { scores, likeness }: Compared,
  minScore: number,
): UnaddressedFeatures[] {
  const ties = scores.map((row) => row.map((score) => score >= minScore));
  const general = pledges.map(({ text }) => isGeneral(text));
  const answered = problems.map((_, j) => ties.some((row) => row[j] === true));
  return problems.map((problem, j) => {
    let [best, spare, claimed, left] = [0, 0, 0, 0];
    for (const [i, row] of ties.entries()) {
      const like = likeness[i]?.[j] ?? 0;
      best = Math.max(best, scores[i]?.[j] ?? 0);
      if (row.some((tied, k) => tied && k !== j)) claimed = Math.max(claimed, like);
      else {
        spare = Math.max(spare, like);
        if (general[i] === false) left++;
      }
    }
    const others = answered.filter((is, k) => is && k !== j).length;
    return {
      best,
      spare,
      claimed,
      left: Math.min(MOST_LEFT, left),
      others: problems.length < 2 ? 0 : others / (problems.length - 1),
      topics: problem.topics.length > 0 ? 1 : 0,
      means: MEANS.some(([wanted, means]) => wanted.test(problem.text) && !pledges.some((p) => means.test(p.text)))
        ? 1
        : 0,
    };
  });
}

export type UnaddressedWeights = Regression<(typeof UNADDRESSED_FEATURES)[number]>;

/** With more in common a pledge may be meant for the problem, one that is left over sooner than one that is meant for another: it is not for us to say that none is. */
const MAY_BE_MEANT = { spare: 0.3, claimed: 0.5 };

/** How likely it is that no pledge addresses the problem, 0 to 1; 0 where it can't be said. */
export function unaddressedLikelihood(features: UnaddressedFeatures, weights: UnaddressedWeights = trained): number {
  if (features.spare > MAY_BE_MEANT.spare || features.claimed > MAY_BE_MEANT.claimed) return 0;
  return likelihood(UNADDRESSED_FEATURES, features, weights);
}
