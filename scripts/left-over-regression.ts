import type { LabelledReport } from '../bench/labelled-addresses.js';
import { compare, MIN_SCORE } from '../src/classify/addresses.js';
import { LEFT_OVER_FEATURES, leftOvers, type LeftOver, type LeftOverWeights } from '../src/classify/left-over.js';
import { fit } from './logistic-regression.js';

const RIDGE = 1;

export interface LeftOverSample extends LeftOver {
  readonly tied: boolean;
}

/** What the first step leaves over in a report, with what the labels say of it. */
export const leftOverSamples = ({ pledges, problems, expected }: LabelledReport): LeftOverSample[] =>
  leftOvers(compare(pledges, problems), problems.length, MIN_SCORE).map((one) => ({
    ...one,
    tied: expected[one.pledge]?.includes(one.problem) ?? false,
  }));

export const trainLeftOver = (samples: readonly LeftOverSample[]): LeftOverWeights =>
  fit(
    LEFT_OVER_FEATURES,
    samples.map(({ features, tied }) => ({ values: LEFT_OVER_FEATURES.map((name) => features[name]), yes: tied })),
    { ridge: RIDGE },
  );
