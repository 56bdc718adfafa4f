/** Which sentences hang together: a forest over their indices whose roots are the smallest of each tree. Four bytes a sentence. */
export class Components {
  private readonly above: Uint32Array;

  constructor(count: number) {
    this.above = new Uint32Array(count);
    for (let i = 0; i < count; i++) this.above[i] = i;
  }

  /** The smallest index that `i` hangs together with. */
  rootOf(i: number): number {
    const { above } = this;
    let at = i;
    for (;;) {
      const next = above[at] as number;
      if (next === at) return at;
      const further = above[next] as number;
      above[at] = further;
      at = further;
    }
  }

  /** Ties two; false when they hung together before. */
  tie(a: number, b: number): boolean {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)];
    if (rootA === rootB) return false;
    if (rootA < rootB) this.above[rootB] = rootA;
    else this.above[rootA] = rootB;
    return true;
  }

  /** Takes over the ties of another forest over the same sentences. */
  addAll(other: Uint32Array): void {
    for (let i = 0; i < other.length; i++) if (other[i] !== i) this.tie(i, other[i] as number);
  }

  /** For each sentence the smallest one that it hangs together with. */
  roots(): Uint32Array {
    for (let i = 0; i < this.above.length; i++) this.above[i] = this.rootOf(i);
    return this.above;
  }
}
