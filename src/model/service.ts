/*
 * How the API protects itself and what it shows of itself; each value has a setting of its own (src/config.ts, README.md "Settings").
 */

/** What one request may cost. A limit that is passed gives an error whose code names it. */
export interface Limits {
  /** Fields inside of fields. */
  readonly depth: number;
  /** Aliases of one request, those of fragments counted wherever they are used. */
  readonly aliases: number;
  readonly directives: number;
  /** Words and signs of a query's text, which bound the time that reading and checking it takes. */
  readonly tokens: number;
  /** Objects that an answer may have at most, as sizes of pages multiply (src/serve/limits/cost.ts). */
  readonly cost: number;
  /** Bytes of a request's body, before and after it is unpacked. */
  readonly bodyBytes: number;
  /** Milliseconds until an answer; then its Cypher is stopped as well. */
  readonly milliseconds: number;
  /** Requests a minute of one client (API key, else address); 0 means any number. */
  readonly requestsPerMinute: number;
}

export interface ServiceSettings {
  readonly limits: Limits;
  /** Origins whose pages may read answers; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Where there are any, a request has to bring one. */
  readonly apiKeys: readonly string[];
  readonly introspection: boolean;
  readonly playground: boolean;
  /** Whether /metrics answers. */
  readonly metrics: boolean;
  /** Whether the log holds the text of queries; variables are never in it. */
  readonly logQueries: boolean;
  /** Seconds for which a client may show an answer to GET without asking again; 0: it asks each time, and is told if nothing changed. */
  readonly cacheSeconds: number;
  /** Bytes of rows that the server keeps between requests while the graph does not change; 0: none. */
  readonly keptBytes: number;
  /** Whether answers are packed (gzip, br), where a client takes that. */
  readonly compression: boolean;
  /** File with the only operations that are answered; null: all are. */
  readonly safelist: string | null;
  /** Whether browsers get the explorer at /explore. */
  readonly explorer: boolean;
  /** How many proxies stand before the server and tell the client's address (X-Forwarded-For). */
  readonly trustedProxies: number;
}

/** What holds where nothing is set, on loopback. */
export const DEFAULT_SERVICE: ServiceSettings = {
  limits: {
    depth: 16,
    aliases: 50,
    directives: 50,
    tokens: 4000,
    cost: 100_000,
    bodyBytes: 256 * 1024,
    milliseconds: 20_000,
    requestsPerMinute: 0,
  },
  corsOrigins: [],
  apiKeys: [],
  introspection: true,
  playground: true,
  metrics: true,
  logQueries: false,
  cacheSeconds: 0,
  keptBytes: 64 * 1024 * 1024,
  compression: true,
  safelist: null,
  explorer: true,
  trustedProxies: 0,
};

/** Loopback has one user; on any other address each client has this limit unless one is set. */
export const PUBLIC_REQUESTS_PER_MINUTE = 600;
