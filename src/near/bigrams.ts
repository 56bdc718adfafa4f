/** A table of bigrams that is emptied by counting on instead of by clearing. */
export class BigramTable {
  private slots = new Uint32Array(1024);
  /** In which round a slot was filled. */
  private filled = new Uint32Array(1024);
  /** By which comparison it was last met. */
  private met = new Uint32Array(1024);
  private mask = 1023;
  private round = 0;
  private comparison = 0;

  /** Takes the different bigrams of `units[from, to)` and, if given, writes them to `out`. Returns how many they are. */
  fill(units: Uint16Array, from: number, to: number, out?: Uint32Array): number {
    this.makeRoom(to - from);
    const { slots, filled, met, mask } = this;
    const round = ++this.round;
    let size = 0;
    let previous = units[from] as number;
    for (let i = from + 1; i < to; i++) {
      const unit = units[i] as number;
      const bigram = ((previous << 16) | unit) >>> 0;
      previous = unit;
      let slot = (Math.imul(bigram, 0x9e3779b1) >>> 16) & mask;
      while (filled[slot] === round && slots[slot] !== bigram) slot = (slot + 1) & mask;
      if (filled[slot] === round) continue;
      filled[slot] = round;
      slots[slot] = bigram;
      met[slot] = 0;
      if (out !== undefined) out[size] = bigram;
      size++;
    }
    return size;
  }

  /** How many different bigrams of `units[from, to)` are in the table; -1 as soon as they cannot be `least`. */
  common(units: Uint16Array, from: number, to: number, least: number): number {
    const { slots, filled, met, mask, round } = this;
    const comparison = ++this.comparison;
    let missesLeft = to - from - 1 - least;
    let common = 0;
    let previous = units[from] as number;
    for (let i = from + 1; i < to; i++) {
      const unit = units[i] as number;
      const bigram = ((previous << 16) | unit) >>> 0;
      previous = unit;
      let slot = (Math.imul(bigram, 0x9e3779b1) >>> 16) & mask;
      while (filled[slot] === round && slots[slot] !== bigram) slot = (slot + 1) & mask;
      if (filled[slot] === round && met[slot] !== comparison) {
        met[slot] = comparison;
        common++;
      } else if (--missesLeft < 0) return -1;
    }
    return common;
  }

  private makeRoom(length: number): void {
    let capacity = this.slots.length;
    if (capacity >= 4 * length && this.round < 0xffff_fff0 && this.comparison < 0xffff_fff0) return;
    while (capacity < 4 * length) capacity *= 2;
    // The hash gives 16 bits, so a larger table is searched from them on.
    this.slots = new Uint32Array(capacity);
    this.filled = new Uint32Array(capacity);
    this.met = new Uint32Array(capacity);
    this.mask = capacity - 1;
    this.round = 0;
    this.comparison = 0;
  }
}
