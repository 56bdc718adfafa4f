import { hash } from 'node:crypto';
import { seededRandom } from '../model/random.js';

/** Seeded draws: the same parts give the same draws on every machine. */
export class Random {
  /** Uniform in [0, 1). */
  readonly next: () => number;

  constructor(...parts: readonly (string | number)[]) {
    this.next = seededRandom(parseInt(hash('sha256', parts.join('\n'), 'hex').slice(0, 8), 16));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  /** So many different ones, in the order drawn; all of them where there are fewer. */
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && rest.length > 0) {
      const at = Math.floor(this.next() * rest.length);
      drawn.push(...rest.splice(at, 1));
    }
    return drawn;
  }
}
