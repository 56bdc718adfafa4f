import type { LabelledReport } from '../bench/labelled-addresses.js';
import type { Weights } from '../src/classify/addresses.js';
import { featuresOf, FEATURES, type Features } from '../src/classify/address-features.js';

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

/** Full-batch gradient descent; the step is that of the loss's curvature, so that it never overshoots. */
export function train(samples: readonly Sample[], rounds: number): Weights {
  const prior = FEATURES.map((name) => PRIOR[name] ?? 0);
  const weights = [...prior];
  let bias = 0;
  const step = 3.2 / (samples.length * 0.25);
  for (let round = 0; round < rounds; round++) {
    const slope = prior.map((to, k) => RIDGE * ((weights[k] as number) - to));
    let slopeOfBias = 0;
    for (const { values, tied } of samples) {
      let sum = bias;
      for (let k = 0; k < values.length; k++) sum += (weights[k] as number) * (values[k] as number);
      const error = 1 / (1 + Math.exp(-sum)) - (tied ? 1 : 0);
      for (let k = 0; k < values.length; k++) slope[k] = (slope[k] as number) + error * (values[k] as number);
      slopeOfBias += error;
    }
    for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] as number) - step * (slope[k] as number);
    bias -= step * slopeOfBias;
  }
  const rounded = (n: number): number => Math.round(n * 1000) / 1000;
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(FEATURES.map((name, k) => [name, rounded(weights[k] as number)])) as Weights['weights'],
  };
}
