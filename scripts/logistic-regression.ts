/** A pair with its features, in the order of their names, and whether people said yes. */
export interface Example {
  readonly values: readonly number[];
  readonly yes: boolean;
}

export interface FitOptions<Name extends string> {
  /** Where the ridge pulls to; absent is 0. */
  readonly prior?: Partial<Record<Name, number>>;
  readonly ridge: number;
}

/** Newton's method stands still long before. */
const MOST_STEPS = 50;
const STILL = 1e-9;

const rounded = (n: number): number => Math.round(n * 1000) / 1000;

/**
 * Logistic regression with a ridge on the weights (not on the bias), by Newton's method (iteratively reweighted least squares) from the prior: the same examples give the same
 * weights on every machine.
 */
export function fit<Name extends string>(
  names: readonly Name[],
  examples: readonly Example[],
  { prior = {}, ridge }: FitOptions<Name>,
): { bias: number; weights: Record<Name, number> } {
  // The bias stands last, with a feature that is always 1 and a ridge that is too light to matter.
  const pull = [...names.map((name) => prior[name] ?? 0), 0];
  const pulls = [...names.map(() => ridge), 1e-6];
  const rows = examples.map(({ values, yes }) => ({ values: [...values, 1], target: yes ? 1 : 0 }));
  let weights = [...pull];
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = weights.map((weight, k) => at(pulls, k) * (weight - at(pull, k)));
    const curvature = weights.map((_, k) => weights.map((_w, l) => (k === l ? at(pulls, k) : 0)));
    for (const { values, target } of rows) {
      const likelihood = 1 / (1 + Math.exp(-values.reduce((sum, value, k) => sum + value * at(weights, k), 0)));
      const spread = likelihood * (1 - likelihood);
      values.forEach((value, k) => {
        slope[k] = at(slope, k) + (likelihood - target) * value;
        const row = curvature[k] as number[];
        values.forEach((other, l) => (row[l] = at(row, l) + spread * value * other));
      });
    }
    const change = solve(curvature, slope);
    weights = weights.map((weight, k) => weight - at(change, k));
    if (Math.max(...change.map(Math.abs)) < STILL) break;
  }
  return {
    bias: rounded(at(weights, names.length)),
    weights: Object.fromEntries(names.map((name, k) => [name, rounded(at(weights, k))])) as Record<Name, number>,
  };
}

const at = (list: readonly number[], k: number): number => list[k] as number;

/** Solves a positive definite system by elimination; the arguments are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  for (let k = 0; k < n; k++)
    for (let i = k + 1; i < n; i++) {
      const [pivot, row] = [matrix[k] as number[], matrix[i] as number[]];
      const factor = at(row, k) / at(pivot, k);
      for (let j = k; j < n; j++) row[j] = at(row, j) - factor * at(pivot, j);
      right[i] = at(right, i) - factor * at(right, k);
    }
  const solution = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    const row = matrix[k] as number[];
    let rest = at(right, k);
    for (let j = k + 1; j < n; j++) rest -= at(row, j) * at(solution, j);
    solution[k] = rest / at(row, k);
  }
  return solution;
}
