/** Pairs of near sentences: a < b, ascending by a, then b. Ten bytes a pair. */
export interface Pairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Bigrams in common. */
  readonly common: Uint16Array;
}

/** Takes pairs in any order. */
export class PairList {
  private capacity = 1024;
  private length = 0;
  private a = new Uint32Array(this.capacity);
  private b = new Uint32Array(this.capacity);
  private common = new Uint16Array(this.capacity);

  add(a: number, b: number, common: number): void {
    if (this.length === this.capacity) this.grow();
    this.a[this.length] = a;
    this.b[this.length] = b;
    this.common[this.length++] = common;
  }

  taken(): Pairs {
    return {
      a: this.a.slice(0, this.length),
      b: this.b.slice(0, this.length),
      common: this.common.slice(0, this.length),
    };
  }

  private grow(): void {
    this.capacity = Math.ceil(this.capacity * 1.5);
    const [a, b, common] = [this.a, this.b, this.common];
    this.a = new Uint32Array(this.capacity);
    this.b = new Uint32Array(this.capacity);
    this.common = new Uint16Array(this.capacity);
    this.a.set(a);
    this.b.set(b);
    this.common.set(common);
  }
}

/** All pairs of several lists in their order, whoever found which, each once: two window classes may have found the same. */
export function inOrder(lists: readonly Pairs[], sentences: number): Pairs {
  const length = lists.reduce((sum, { a }) => sum + a.length, 0);
  const all: Pairs = { a: new Uint32Array(length), b: new Uint32Array(length), common: new Uint16Array(length) };
  let at = 0;
  for (const { a, b, common } of lists) {
    all.a.set(a, at);
    all.b.set(b, at);
    all.common.set(common, at);
    at += a.length;
  }
  return eachOnce(sortedBy(sortedBy(all, 'b', sentences), 'a', sentences));
}

/** Of pairs in order, in place. */
function eachOnce({ a, b, common }: Pairs): Pairs {
  let kept = 0;
  for (let i = 0; i < a.length; i++) {
    if (kept > 0 && a[i] === a[kept - 1] && b[i] === b[kept - 1]) continue;
    a[kept] = a[i] as number;
    b[kept] = b[i] as number;
    common[kept++] = common[i] as number;
  }
  if (kept === a.length) return { a, b, common };
  return { a: a.slice(0, kept), b: b.slice(0, kept), common: common.slice(0, kept) };
}

/** One stable pass of counting. */
function sortedBy(pairs: Pairs, by: 'a' | 'b', sentences: number): Pairs {
  const column = pairs[by];
  const places = new Uint32Array(sentences + 1);
  for (let i = 0; i < column.length; i++) {
    const next = (column[i] as number) + 1;
    places[next] = (places[next] as number) + 1;
  }
  for (let i = 1; i <= sentences; i++) places[i] = (places[i] as number) + (places[i - 1] as number);
  const sorted: Pairs = {
    a: new Uint32Array(column.length),
    b: new Uint32Array(column.length),
    common: new Uint16Array(column.length),
  };
  for (let i = 0; i < column.length; i++) {
    const value = column[i] as number;
    const place = places[value] as number;
    places[value] = place + 1;
    sorted.a[place] = pairs.a[i] as number;
    sorted.b[place] = pairs.b[i] as number;
    sorted.common[place] = pairs.common[i] as number;
  }
  return sorted;
}
