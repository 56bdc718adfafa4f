/** Weights of a logistic regression, by name of the feature. Trained by scripts/train-links.ts. */
export interface Regression<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** 0 to 1: how likely people would say yes to a pair with these features. */
export function likelihood<Name extends string>(
  names: readonly Name[],
  features: Readonly<Record<Name, number>>,
  { bias, weights }: Regression<Name>,
): number {
  let sum = bias;
  for (const name of names) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
