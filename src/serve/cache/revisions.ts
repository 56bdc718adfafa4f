import type { Graph } from '../../model/read.js';

/** Milliseconds for which a revision is believed: an answer may be that much behind, and a thousand requests cost one question. */
const BELIEVED = 1000;

/** Milliseconds that the graph may take to tell it: without one the answer is merely not kept. */
const TOLD_WITHIN = 2000;

/** The graph's revision, asked for at most once a second. */
export class Revisions {
  #asked = -Infinity;
  #told: Promise<string | null> = Promise.resolve(null);

  constructor(private readonly graph: Graph) {}

  /** Null where the graph does not tell, or does not answer. */
  current(): Promise<string | null> {
    const now = performance.now();
    if (now - this.#asked > BELIEVED) {
      this.#asked = now;
      const signal = AbortSignal.timeout(TOLD_WITHIN);
      this.#told = this.graph.revision?.({ signal }).catch(() => null) ?? Promise.resolve(null);
    }
    return this.#told;
  }
}
