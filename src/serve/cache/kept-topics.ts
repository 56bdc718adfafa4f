import type { TopicRow } from '../../model/rows.js';

/** Milliseconds for which topics are believed, as long as a revision is (revisions.ts): what they are called changes with the program alone. */
const BELIEVED = 1000;

export type Topics = ReadonlyMap<string, TopicRow>;

/** The topics as they were last read, for all requests: they are few, and nearly every statement names some. */
export class KeptTopics {
  #topics: Topics = new Map();
  #begun = -Infinity;

  /** Null where they were not read within the last second, or where one of these keys is not among them. */
  withAll(keys: readonly string[]): Topics | null {
    const isCurrent = performance.now() - this.#begun < BELIEVED && keys.every((key) => this.#topics.has(key));
    return isCurrent ? this.#topics : null;
  }

  /** @param begun performance.now() when they began to be read */
  keep(topics: Topics, begun: number): void {
    [this.#topics, this.#begun] = [topics, begun];
  }
}
