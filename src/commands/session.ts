import { readConfig, type Config } from '../config.js';
import { openDatabase } from '../database/open.js';
import type { Graph } from '../store/graph.js';
import { openGraph } from '../store/graph.js';
import { applySchema } from '../store/schema.js';
import { onInterrupt } from './interrupt.js';

/** An open graph and the way to leave it; the database is started before and given up after it. */
export interface Session {
  readonly graph: Graph;
  readonly config: Config;
  /** Runs when the session ends, also by Ctrl-C, the last one added first. */
  onEnd(work: () => Promise<void>): void;
}

/** Opens database and graph, applies the schema, runs the work, and cleans up, whether it ends, fails or is interrupted. */
export async function withGraph<T>(work: (session: Session) => Promise<T>, config: Config = readConfig()): Promise<T> {
  const ends: (() => Promise<void>)[] = [];
  let ended: Promise<void> | null = null;
  const cleanUp = (): Promise<void> =>
    (ended ??= (async () => {
      for (const end of ends.reverse()) await end();
    })());
  const release = onInterrupt(cleanUp);
  try {
    const database = await openDatabase(config);
    ends.push(() => database.stop());
    const graph = await openGraph(database);
    ends.push(() => graph.close());
    await applySchema(graph);
    return await work({ graph, config, onEnd: (end) => void ends.push(end) });
  } finally {
    await cleanUp();
    release();
  }
}
