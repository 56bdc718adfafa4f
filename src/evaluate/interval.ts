import { seededRandom } from '../model/random.js';
import { add, f1, NONE, type Counts } from './score.js';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;
const LEVEL = 0.95;

/**
 * 95 % confidence interval of F1 by the percentile bootstrap over whole reports (Efron 1979): errors of one report hang together, so reports
 * and not statements are drawn. The generator is seeded: the same counts give the same interval on every machine.
 */
export function f1Interval(counts: readonly Counts[]): Interval {
  if (counts.length === 0) return { low: 0, high: 1 };
  const random = seededRandom(counts.length);
  const drawn = Array.from({ length: RESAMPLES }, () => {
    let sum = NONE;
    for (let i = 0; i < counts.length; i++) sum = add(sum, counts[Math.floor(random() * counts.length)] as Counts);
    return f1(sum);
  }).sort((a, b) => a - b);
  const cut = Math.floor(((1 - LEVEL) / 2) * RESAMPLES);
  return { low: drawn[cut] as number, high: drawn[RESAMPLES - 1 - cut] as number };
}
