/** Log-odds of what is not worth comparing. */
export const UNLIKELY = -6;
/** A rival that is further behind, or ahead, than this says no more. */
const FAR = 4;

/** By how much the best other partner of the row's, and of the column's, comes nearer than the two to each other. */
export interface Rivals {
  readonly ofRow: number;
  readonly ofColumn: number;
}

/** Of every pair of two lists, by the log-odds of each. */
export function rivals(odds: readonly (readonly number[])[]): Rivals[][] {
  const columns = odds[0]?.length ?? 0;
  const inRows = odds.map(bestTwo);
  const inColumns = Array.from({ length: columns }, (_, j) => bestTwo(odds.map((row) => row[j] ?? UNLIKELY)));
  return odds.map((row, i) =>
    row.map((own, j) => ({ ofRow: ahead(inRows[i], own, j), ofColumn: ahead(inColumns[j], own, i) })),
  );
}

interface BestTwo {
  readonly at: number;
  readonly best: number;
  readonly second: number;
}

function bestTwo(list: readonly number[]): BestTwo {
  let [at, best, second] = [-1, UNLIKELY, UNLIKELY];
  list.forEach((one, i) => {
    if (at < 0 || one > best) [at, best, second] = [i, Math.max(one, UNLIKELY), best];
    else second = Math.max(second, one);
  });
  return { at, best, second };
}

function ahead(among: BestTwo | undefined, own: number, at: number): number {
  const rival = among === undefined ? UNLIKELY : among.at === at ? among.second : among.best;
  return Math.max(-FAR, Math.min(FAR, rival - own));
}
