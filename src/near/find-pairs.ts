import { agreeBefore, type KeyedRows } from './columns.js';
import type { Comparing } from './comparing.js';
import type { PairList } from './pair-list.js';

/** Compares each two rows of a run that agree in `column` and in none before it, and keeps the near ones. */
export function findPairs(
  { sentenceOf, keys }: KeyedRows,
  comparing: Comparing,
  rows: Uint32Array,
  from: number,
  to: number,
  column: number,
  found: PairList,
): number {
  let compared = 0;
  for (let x = from; x < to - 1; x++) {
    const rowA = rows[x] as number;
    const a = sentenceOf[rowA] as number;
    for (let y = x + 1; y < to; y++) {
      const rowB = rows[y] as number;
      const b = sentenceOf[rowB] as number;
      if (agreeBefore(keys, rowA, rowB, column)) continue;
      compared++;
      const common = comparing.common(a, b);
      if (common > 0) found.add(a, b, common);
    }
  }
  return compared;
}
