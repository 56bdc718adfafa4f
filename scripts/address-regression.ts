import type { LabelledReport } from '../bench/labelled-addresses.js';
import type { Weights } from '../src/classify/addresses.js';
import { featuresOf, FEATURES, type Features } from '../src/classify/address-features.js';
import { fit } from './logistic-regression.js';

type Name = (typeof FEATURES)[number];
export interface Sample {
  readonly values: readonly number[];
  readonly tied: boolean;
}

/** Where the ridge pulls to (chosen by hand; the others to 0) and how strongly. */
const PRIOR: Partial<Record<Name, number>> = {
  title: 1,
  general: -1.5,
  closing: -0.5,
  concept: 2,
  topic: 1,
  training: -0.5,
};
const RIDGE = 1;

/** Every pledge with every problem of a report. */
export const samplesOf = ({ pledges, problems, expected }: LabelledReport): Sample[] =>
  featuresOf(pledges, problems).flatMap((row, i) =>
    row.map((features: Features, j) => ({
      values: FEATURES.map((name) => features[name]),
      tied: expected[i]?.includes(j) ?? false,
    })),
  );

export const train = (samples: readonly Sample[]): Weights =>
  fit(
    FEATURES,
    samples.map(({ values, tied }) => ({ values, yes: tied })),
    { prior: PRIOR, ridge: RIDGE },
  );
