import type { KeyedRows } from './columns.js';
import type { Comparing } from './comparing.js';
import type { Components } from './components.js';

/**
 * Ties the near ones of a run, and compares only those that do not hang together yet. A family of thousands that differ in a number would make millions of pairs; each of them finds a near one
 * among the first it is compared with, so the family costs about as much as its size.
 */
export function findComponents(
  { sentenceOf }: KeyedRows,
  comparing: Comparing,
  rows: Uint32Array,
  from: number,
  to: number,
  components: Components,
): void {
  /** What of the run has been met so far, in lists that hang together. */
  let lists: number[][] = [[sentenceOf[rows[from] as number] as number]];
  for (let x = from + 1; x < to; x++) {
    const a = sentenceOf[rows[x] as number] as number;
    const tied = lists.filter((list) => tie(a, list, comparing, components));
    const home = tied[0];
    if (home === undefined) {
      lists.push([a]);
      continue;
    }
    home.push(a);
    if (tied.length === 1) continue;
    for (const list of tied.slice(1)) for (const one of list) home.push(one);
    lists = lists.filter((list) => list === home || !tied.includes(list));
  }
}

function tie(a: number, list: readonly number[], comparing: Comparing, components: Components): boolean {
  if (components.rootOf(list[0] as number) === components.rootOf(a)) return true;
  const near = list.find((one) => comparing.common(a, one) > 0);
  return near !== undefined && components.tie(a, near);
}
