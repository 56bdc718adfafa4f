import type { Labelled } from './labels.js';

/** Numbers for what a section pairs: the halves of a mixed item, and problem and remedy of one number (问题一， 改进一). */
export class Pairs {
  private last = 0;
  private readonly numbered = new Map<string, number>();
  /** Numbered problems since the last remedy: a remedy without a number belongs to the only one. */
  private open: number[] = [];

  next(): number {
    return this.last++;
  }

  of({ mode, ordinal }: Labelled): number | null {
    if (ordinal === null) {
      const [only] = this.open;
      const pair = mode === 'IMPROVEMENT' && this.open.length === 1 ? (only ?? null) : null;
      this.open = [];
      return pair;
    }
    const pair = this.numbered.get(ordinal) ?? this.next();
    this.numbered.set(ordinal, pair);
    if (mode === 'PROBLEM') this.open.push(pair);
    else this.open = [];
    return pair;
  }
}
