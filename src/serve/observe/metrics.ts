import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Observation } from './observation.js';

/** Seconds: from an answer of the cache to the limit of a request. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

export type Cache = 'document' | 'persisted' | 'answer' | 'rows';

/** Memory, processor and event loop of this process; one registry for all servers that it runs. */
let ofProcess: Registry | null = null;

function processRegistry(): Registry {
  if (ofProcess === null) collectDefaultMetrics({ register: (ofProcess = new Registry()) });
  return ofProcess;
}

/**
 * What Prometheus may collect. Labels have few values, all of them ours: kinds of operations, codes of errors, names of statements; nothing that a
 * client writes becomes a label.
 */
export class Metrics {
  readonly #own = new Registry();
  readonly #requests = new Counter({
    name: 'disclosure_requests_total',
    help: 'Answered requests to /graphql, by kind of operation, HTTP status, and code of the first error or OK.',
    labelNames: ['operation', 'status', 'code'] as const,
    registers: [this.#own],
  });
  readonly #seconds = new Histogram({
    name: 'disclosure_request_duration_seconds',
    help: 'Seconds from the arrival of a request to the end of its answer.',
    labelNames: ['operation'] as const,
    buckets: SECONDS,
    registers: [this.#own],
  });
  readonly #running = new Gauge({
    name: 'disclosure_requests_running',
    help: 'Requests to /graphql that are being answered.',
    registers: [this.#own],
  });
  readonly #cypher = new Histogram({
    name: 'disclosure_cypher_duration_seconds',
    help: 'Seconds of one Cypher statement with the wait for a connection, by its file below neo4j/ and its outcome (OK or a code).',
    labelNames: ['statement', 'outcome'] as const,
    buckets: SECONDS,
    registers: [this.#own],
  });
  readonly #caches = new Counter({
    name: 'disclosure_cache_requests_total',
    help: 'Look-ups: document (parsed and validated queries), persisted (queries by hash), answer (304 by ETag), rows (of a Cypher statement).',
    labelNames: ['cache', 'result'] as const,
    registers: [this.#own],
  });

  begin(): void {
    this.#running.inc();
  }

  end({ operation, code }: Observation, status: number, seconds: number): void {
    this.#running.dec();
    this.#requests.inc({ operation, status: String(status), code: code ?? 'OK' });
    this.#seconds.observe({ operation }, seconds);
  }

  cypher(statement: string, outcome: string, seconds: number): void {
    this.#cypher.observe({ statement, outcome }, seconds);
  }

  cache(cache: Cache, result: 'hit' | 'miss'): void {
    this.#caches.inc({ cache, result });
  }

  /** The text form of Prometheus, and its content type. */
  async text(): Promise<{ readonly type: string; readonly body: string }> {
    const merged = Registry.merge([this.#own, processRegistry()]);
    return { type: merged.contentType, body: await merged.metrics() };
  }
}
