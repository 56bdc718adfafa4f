/** Weights of a logistic regression, by name of the feature. Trained by scripts/train-*.ts. */
export interface Regression<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** The log of how many times likelier yes is than no. */
export function logOdds<Name extends string>(
  names: readonly Name[],
  features: Readonly<Record<Name, number>>,
  { bias, weights }: Regression<Name>,
): number {
  let sum = bias;
  for (const name of names) sum += weights[name] * features[name];
  return sum;
}

/** Log-odds of a chance between 0 and 1. */
export const oddsOf = (chance: number): number => Math.log(chance / (1 - chance));

/** 0 to 1, of log-odds. */
export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** 0 to 1: how likely people would say yes to a pair with these features. */
export const likelihood = <Name extends string>(
  names: readonly Name[],
  features: Readonly<Record<Name, number>>,
  regression: Regression<Name>,
): number => chance(logOdds(names, features, regression));
