/** Bits of a key that are sorted by; what remains is compared. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Puts rows with equal keys side by side. Sixteen bytes a row, used again for every column. */
export class Grouping {
  private readonly keys: [Uint32Array, Uint32Array];
  private readonly rows: [Uint32Array, Uint32Array];

  constructor(private readonly capacity: number) {
    const words = (): Uint32Array => new Uint32Array(capacity);
    this.keys = [words(), words()];
    this.rows = [words(), words()];
  }

  /**
   * Calls `take(rows, from, to)` for each run of rows with one key, of two rows at least. `keyOf(row)` stands at `matrix[row * stride + column]`. Rows of a run ascend.
   */
  byColumn(
    matrix: Uint32Array,
    stride: number,
    column: number,
    take: (rows: Uint32Array, from: number, to: number) => void,
  ): void {
    const count = this.capacity;
    const [keys, others] = this.keys;
    const [rows, otherRows] = this.rows;
    for (let row = 0, at = column; row < count; row++, at += stride) {
      keys[row] = matrix[at] as number;
      rows[row] = row;
    }
    byDigit(keys, rows, others, otherRows, count, 0);
    byDigit(others, otherRows, keys, rows, count, DIGIT_BITS);
    const low = DIGITS * DIGITS - 1;
    for (let from = 0; from < count;) {
      const sorted = (keys[from] as number) & low;
      let to = from + 1;
      while (to < count && ((keys[to] as number) & low) === sorted) to++;
      if (to - from > 1) {
        if (to - from > 2 || keys[from] !== keys[from + 1]) byWholeKey(keys, rows, from, to);
        for (let start = from; start < to;) {
          const key = keys[start];
          let end = start + 1;
          while (end < to && keys[end] === key) end++;
          if (end - start > 1) take(rows, start, end);
          start = end;
        }
      }
      from = to;
    }
  }
}

/** One stable pass of a radix sort. */
function byDigit(
  keys: Uint32Array,
  rows: Uint32Array,
  toKeys: Uint32Array,
  toRows: Uint32Array,
  count: number,
  shift: number,
): void {
  const places = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < count; i++) {
    const digit = (((keys[i] as number) >>> shift) & (DIGITS - 1)) + 1;
    places[digit] = (places[digit] as number) + 1;
  }
  for (let d = 1; d <= DIGITS; d++) places[d] = (places[d] as number) + (places[d - 1] as number);
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    const digit = (key >>> shift) & (DIGITS - 1);
    const place = places[digit] as number;
    places[digit] = place + 1;
    toKeys[place] = key;
    toRows[place] = rows[i] as number;
  }
}

/** Insertion sort, stable: such runs are short, or nearly of one key. */
function byWholeKey(keys: Uint32Array, rows: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const key = keys[i] as number;
    if ((keys[i - 1] as number) <= key) continue;
    const row = rows[i] as number;
    let j = i - 1;
    for (; j >= from && (keys[j] as number) > key; j--) {
      keys[j + 1] = keys[j] as number;
      rows[j + 1] = rows[j] as number;
    }
    keys[j + 1] = key;
    rows[j + 1] = row;
  }
}
