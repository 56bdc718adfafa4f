import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { UserError } from '../errors.js';
import type { GraphWriter, StatementTypes, TransactionalGraph } from '../model/graph.js';
import type { StoreCatalogue } from './catalogue.js';
import { GraphError, graphError } from './errors.js';
import { cypherOf, loadStatements, type Params, type StatementFile } from './statement-file.js';
import { fromRecords, toParameter } from './values.js';

/** Called after every statement: its name and how many milliseconds it took. Tests count Cypher calls with it. */
export type StatementListener = (name: string, milliseconds: number) => void;

export interface GraphOptions {
  /** bolt://host:port, or neo4j://host:port for a cluster. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly onStatement?: StatementListener;
  /** How long a managed transaction is retried after a transient error, in ms; 30 s unless given. */
  readonly retryTime?: number;
  /** How long the opening of a connection may take, in ms; 10 s unless given. */
  readonly connectTime?: number;
  /** How long a statement waits for one of the connections, in ms; 60 s unless given. */
  readonly acquireTime?: number;
  /** Connections at the same time; 100 unless given. */
  readonly connections?: number;
  /** After how many ms the server itself ends a read, should this process not live to do so; without limit unless given. */
  readonly readTime?: number;
}

type AnyCatalogue<C> = { [Name in keyof C]: StatementTypes };

/**
 * Opens the graph and makes sure that it answers.
 * @throws GraphError GRAPH_UNAVAILABLE, GRAPH_AUTH or GRAPH_DATABASE_MISSING; UserError for a broken file under neo4j/.
 */
export async function openGraph<C extends AnyCatalogue<C> = StoreCatalogue>(options: GraphOptions): Promise<Graph<C>> {
  const statements = loadStatements();
  let driver: Driver;
  try {
    driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: options.retryTime ?? 30_000,
      connectionTimeout: options.connectTime ?? 10_000,
      connectionAcquisitionTimeout: options.acquireTime ?? 60_000,
      maxConnectionPoolSize: options.connections ?? 100,
      telemetryDisabled: true,
      userAgent: 'disclosure-graph',
    });
  } catch {
    throw new UserError(
      `NEO4J_URI=${options.uri} is no address of a Neo4j server. Give one like bolt://127.0.0.1:7687.`,
    );
  }
  try {
    const graph = new Graph<C>(driver, options, statements);
    await driver.verifyConnectivity({ database: options.database });
    // Only a statement tells whether the database is there.
    await graph.as<StoreCatalogue>().read('write/schema-state', {});
    if (options.onStatement) graph.onStatement(options.onStatement);
    return graph;
  } catch (error) {
    await driver.close();
    throw graphError(error, options.uri);
  }
}

/** The graph over neo4j-driver: statements of neo4j/ by name, in managed transactions (retried after deadlocks and leader changes). */
export class Graph<C extends AnyCatalogue<C> = StoreCatalogue> implements TransactionalGraph<C> {
  readonly #listeners = new Set<StatementListener>();
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    private readonly options: GraphOptions,
    /** Every statement of neo4j/, by name. */
    readonly statements: ReadonlyMap<string, StatementFile>,
  ) {}

  /** The same graph, typed by the statements of another stage. */
  as<Other extends AnyCatalogue<Other>>(): Graph<Other> {
    return this as unknown as Graph<Other>;
  }

  /** Calls `listener` after every statement until the returned function is called. */
  onStatement(listener: StatementListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Runs one statement in a read transaction (on a follower, where there is a cluster). An aborted signal rejects with GRAPH_ABORTED and stops it on the server. */
  async read<Name extends keyof C & string>(
    name: Name,
    params: C[Name]['params'],
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<C[Name]['row'][]> {
    const session = this.session(neo4j.session.READ);
    const limits = this.readLimits();
    const unmanaged = { run: (cypher: string, values: Params) => session.run(cypher, values, limits) };
    // A transaction of its own costs two more round trips (BEGIN, COMMIT), so it is taken only where a first try fails for a passing reason.
    const rows = this.run(unmanaged, name, params).catch((error: Error) => {
      if (!neo4j.isRetryableError(error) || options.signal?.aborted) throw error;
      return session.executeRead((tx) => this.run(tx, name, params), limits);
    });
    return (await this.guarded(session, rows, name, options.signal)) as C[Name]['row'][];
  }

  /**
   * Opaque, and another one after every write to the database, by whomever: the version of the data, and the bookmark that the database hands
   * out with a read, which names the last transaction before it.
   */
  async revision(options: { readonly signal?: AbortSignal } = {}): Promise<string> {
    const session = this.session(neo4j.session.READ);
    const name = 'read/data-version';
    const told = session
      .executeRead((tx) => this.run(tx, name, {}), this.readLimits())
      .then(([row]) => [String(row?.['dataVersion']), ...session.lastBookmarks()].join(' '));
    return this.guarded(session, told, name, options.signal);
  }

  /** Runs one statement in a write transaction of its own. */
  async write<Name extends keyof C & string>(name: Name, params: C[Name]['params']): Promise<C[Name]['row'][]> {
    const session = this.session(neo4j.session.WRITE);
    const rows = session.executeWrite((tx) => this.run(tx, name, params));
    return (await this.guarded(session, rows, name)) as C[Name]['row'][];
  }

  async transaction<Result>(work: (graph: GraphWriter<C>) => Promise<Result>): Promise<Result> {
    const session = this.session(neo4j.session.WRITE);
    let current: string | undefined;
    const result = session.executeWrite((tx) => {
      const run = async (name: string, params: Params): Promise<never[]> => {
        current = name;
        return (await this.run(tx, name, params)) as never[];
      };
      return work({ read: run, write: run });
    });
    return this.guarded(session, result, () => current);
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private readLimits(): { readonly timeout?: number } {
    const { readTime } = this.options;
    return readTime === undefined ? {} : { timeout: readTime };
  }

  private session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session({
      database: this.options.database,
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
    });
  }

  /** Errors stay the driver's own in here, so that managed transactions know which ones to retry. */
  private async run(
    tx: Pick<ManagedTransaction, 'run'>,
    name: string,
    params: Params,
  ): Promise<Record<string, unknown>[]> {
    const statement = this.statements.get(name);
    if (!statement) throw new UserError(`There is no neo4j/${name}.cypher.`, 'GRAPH_STATEMENT_MISUSED');
    const cypher = cypherOf(statement, params);
    const sent = toParameter(params) as Params;
    const started = performance.now();
    const { records } = await untraced(() => tx.run(cypher, sent));
    for (const listener of this.#listeners) listener(name, performance.now() - started);
    return fromRecords(records, statement.rows);
  }

  private async guarded<T>(
    session: Session,
    work: Promise<T>,
    name: string | (() => string | undefined),
    signal?: AbortSignal,
  ): Promise<T> {
    const withdrawn = signal ? aborted(signal) : null;
    try {
      return await (withdrawn ? Promise.race([work, withdrawn.promise]) : work);
    } catch (error) {
      throw graphError(error, this.options.uri, typeof name === 'string' ? name : name());
    } finally {
      withdrawn?.stop();
      work.catch(() => undefined);
      // Closing a session with an open transaction resets its connection, which ends the statement on the server. Nobody waits for that who has
      // given up: a server that hangs would make the answer as late as it is itself.
      const closed = session.close().catch(() => undefined);
      if (signal?.aborted !== true) await closed;
    }
  }
}

/** A promise that rejects as soon as the signal is aborted; `stop` takes its listener away. */
function aborted(signal: AbortSignal): { readonly promise: Promise<never>; readonly stop: () => void } {
  let listener = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(new GraphError('The question was withdrawn before it was answered.', 'GRAPH_ABORTED'));
    if (signal.aborted) listener();
    else signal.addEventListener('abort', listener, { once: true });
  });
  return { promise, stop: () => signal.removeEventListener('abort', listener) };
}

/**
 * The driver writes down the stack of every statement, so that an error of it tells where it was asked for. That costs as much as the rest of a small read (where there are
 * source maps, as under tsx, every line of it is looked up: `npm run bench -- single-read`), and our errors name the statement.
 */
function untraced<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
