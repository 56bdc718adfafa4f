import { LRUCache } from 'lru-cache';
import type { Graph, ReadCatalogue } from '../../model/read.js';
import type { Metrics } from '../observe/metrics.js';
import { bytesOf } from './bytes-of.js';
import type { Revisions } from './revisions.js';

type Rows = ReadCatalogue[keyof ReadCatalogue]['row'][];

/** No answer takes more than this share of the room. */
const LARGEST = 1 / 8;

/** A statement that runs, for all who ask for it meanwhile; it is stopped when the last of them has given up. */
interface Reading {
  readonly rows: Promise<Rows>;
  readonly stop: AbortController;
  askers: number;
}

/**
 * Rows that statements gave, kept between requests for as long as the graph does not change: all is forgotten with another revision, which is asked for once a second. So an
 * answer is at most that much behind, and what thousands ask, a country's first pages and counts, is read once. Who asks for what is just being read waits for it.
 * Rows are shared, so nobody may change them.
 */
export class KeptRows {
  readonly #kept: LRUCache<string, Rows>;
  #begun = new Map<string, Reading>();
  #revision: string | null = null;

  /** @param bytes room for the rows, as bytesOf counts them */
  constructor(
    private readonly revisions: Revisions,
    private readonly metrics: Metrics,
    bytes: number,
  ) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes * LARGEST),
      sizeCalculation: (rows, key) => bytesOf(rows) + bytesOf(key),
    });
  }

  /** The graph, of which is read what nobody has read yet. */
  over(graph: Graph): Graph {
    return {
      read: async (name, params, { signal } = {}) => {
        const revision = await unlessAborted(this.revisions.current(), signal, () => null);
        if (revision === null) return graph.read(name, params, signal && { signal });
        if (revision !== this.#revision) this.#forget(revision);
        const key = `${name} ${JSON.stringify(params)}`;
        const kept = this.#kept.get(key);
        this.metrics.cache('rows', kept === undefined ? 'miss' : 'hit');
        if (kept !== undefined) return kept as never;
        const reading = this.#begun.get(key) ?? this.#begin(key, (own) => graph.read(name, params, { signal: own }));
        return (await this.#wait(key, reading, signal)) as never;
      },
    };
  }

  #forget(revision: string): void {
    this.#revision = revision;
    this.#kept.clear();
    // Whoever waits goes on to do so; who comes now begins anew.
    this.#begun = new Map();
  }

  #begin(key: string, read: (signal: AbortSignal) => Promise<Rows>): Reading {
    const [begun, stop] = [this.#begun, new AbortController()];
    const rows = read(stop.signal);
    const reading: Reading = { rows, stop, askers: 0 };
    begun.set(key, reading);
    const end = (): void => {
      if (begun.get(key) === reading) begun.delete(key);
    };
    rows.then((read) => {
      end();
      if (begun === this.#begun) this.#kept.set(key, read);
    }, end);
    return reading;
  }

  /** Rejects with the reason of the signal when that is aborted first. */
  #wait(key: string, reading: Reading, signal: AbortSignal | undefined): Promise<Rows> {
    reading.askers++;
    const begun = this.#begun;
    return unlessAborted(reading.rows, signal, (reason) => {
      if (--reading.askers === 0) {
        if (begun.get(key) === reading) begun.delete(key);
        reading.stop.abort(reason);
      }
      return Promise.reject(reason as Error);
    });
  }
}

/** What the promise gives, or `instead` where the signal is aborted before. */
function unlessAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  instead: (reason: unknown) => T | Promise<T>,
): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(instead(signal.reason));
    signal.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    if (signal.aborted) giveUp();
  });
}
