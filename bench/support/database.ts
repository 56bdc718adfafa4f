import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { readConfig } from '../../src/config.js';
import { homeIn } from '../../src/database/home.js';
import { processorSeconds } from '../../src/database/process-identity.js';
import { readLiveRecord } from '../../src/database/record.js';
import { startDatabase } from '../../src/database/managed.js';
import { openGraph, type Graph } from '../../src/store/graph.js';
import { applySchema } from '../../src/store/schema.js';

/** A Neo4j in a home of its own, with the project's constraints and indexes, and a driver beside the program's. */
export interface BenchDatabase {
  readonly graph: Graph;
  readonly driver: Driver;
  /** Runs a statement of the bench's own; rows as objects. */
  run(cypher: string, params?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** Removes all nodes; the schema stays. */
  empty(): Promise<void>;
  /** Processor time that the server has had, in seconds: where others use the cores too, it tells more than the clock. */
  processorSeconds(): number;
  end(): Promise<void>;
}

/** Heap and page cache as Java writes sizes; the settings of `npm start` unless given. */
export async function benchDatabase(settings: { heap?: string; pageCache?: string } = {}): Promise<BenchDatabase> {
  const home = mkdtempSync(join(tmpdir(), 'disclosure-bench-'));
  const database = await startDatabase({ ...readConfig(), home, boltPort: 0, ...settings });
  const pid = readLiveRecord(homeIn(home))?.server.pid ?? 0;
  const graph = await openGraph(database);
  await applySchema(graph);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  const run: BenchDatabase['run'] = async (cypher, params = {}) => {
    const session = driver.session({ database: database.database });
    try {
      return (await session.run(cypher, params)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return {
    graph,
    driver,
    run,
    empty: async () => {
      await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
      await applySchema(graph);
    },
    processorSeconds: () => processorSeconds(pid),
    end: async () => {
      await driver.close();
      await graph.close();
      await database.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
