/**
 * One-to-one assignment with the greatest total score (Hungarian method with potentials, O(n³); n is the statements of one report, rarely
 * above thirty). Greedy choice would let one pledge take the partner that another needs more.
 *
 * `scores[i][j]` ≥ 0; 0 means "may not be paired". Returns for each row its column, or −1. Ties go to the lower indices, so the outcome
 * depends on the order of rows and columns alone; callers sort.
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const columns = Math.max(0, ...scores.map((row) => row.length));
  const size = Math.max(rows, columns);
  const score = (i: number, j: number): number => scores[i]?.[j] ?? 0;
  // Minimises −score over a square matrix padded with zeros; indices from 1, column 0 is the row being placed.
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const at = (array: Float64Array | Int32Array, i: number): number => array[i] ?? 0;
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const via = new Int32Array(size + 1);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = at(rowOf, column);
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j] === 1) continue;
        const reduced = -score(current - 1, j - 1) - at(rowPotential, current) - at(columnPotential, j);
        if (reduced < at(least, j)) {
          least[j] = reduced;
          via[j] = column;
        }
        if (at(least, j) < delta) {
          delta = at(least, j);
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j] === 1) {
          rowPotential[at(rowOf, j)] = at(rowPotential, at(rowOf, j)) + delta;
          columnPotential[j] = at(columnPotential, j) - delta;
        } else least[j] = at(least, j) - delta;
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const previous = at(via, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j++) {
    const i = at(rowOf, j) - 1;
    if (i >= 0 && i < rows && score(i, j - 1) > 0) columnOf[i] = j - 1;
  }
  return columnOf;
}
