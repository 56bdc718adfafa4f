import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig, type Config } from '../config.js';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open.js';
import { UserError } from '../errors.js';
import type { Graph } from '../store/graph.js';
import { openGraph } from '../store/graph.js';
import { applySchema } from '../store/schema.js';
import { onInterrupt } from './interrupt.js';

/** An open graph and the way to leave it; the database is started before and given up after it. */
export interface Session {
  readonly graph: Graph;
  readonly database: Database;
  readonly config: Config;
  /** Runs when the session ends, also by Ctrl-C, the last one added first. */
  onEnd(work: () => Promise<void>): void;
}

export interface SessionOptions {
  /** Waits for a server of NEO4J_URI that does not answer, instead of giving up. */
  readonly patient?: boolean;
}

/** Opens database and graph, applies the schema, runs the work, and cleans up, whether it ends, fails or is interrupted. */
export async function withGraph<T>(
  work: (session: Session) => Promise<T>,
  config: Config = readConfig(),
  { patient = false }: SessionOptions = {},
): Promise<T> {
  const ends: (() => Promise<void>)[] = [];
  let ended: Promise<void> | null = null;
  const cleanUp = (): Promise<void> =>
    (ended ??= (async () => {
      for (const end of ends.reverse()) await end();
    })());
  const release = onInterrupt(cleanUp);
  try {
    const database = await (patient ? whenReachable(() => openDatabase(config)) : openDatabase(config));
    ends.push(() => database.stop());
    const graph = await (patient ? whenReachable(open) : open());
    ends.push(() => graph.close());
    return await work({ graph, database, config, onEnd: (end) => void ends.push(end) });

    async function open(): Promise<Graph> {
      const opened = await openGraph(database);
      try {
        await applySchema(opened);
        return opened;
      } catch (error) {
        await opened.close();
        throw error;
      }
    }
  } finally {
    await cleanUp();
    release();
  }
}

/** Milliseconds between two attempts, and between two messages about them. */
const ATTEMPT_EVERY = 2000;
const TELL_EVERY = 60_000;

const UNREACHABLE: ReadonlySet<string> = new Set(['DATABASE_UNREACHABLE', 'GRAPH_UNAVAILABLE']);

/** Tries until the database answers. Any other trouble, as a wrong password or address, is thrown at once: it does not pass by itself. */
async function whenReachable<T>(open: () => Promise<T>): Promise<T> {
  for (let told = -Infinity; ; await sleep(ATTEMPT_EVERY)) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof UserError) || !UNREACHABLE.has(error.code)) throw error;
      if (performance.now() - told < TELL_EVERY) continue;
      told = performance.now();
      process.stderr.write(`${error.message} Trying again every ${ATTEMPT_EVERY / 1000} s until it answers.\n`);
    }
  }
}
