import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { startDatabase } from '../../src/database/managed.js';

/** Name under which the tests find the connection; see graph.ts. Not NEO4J_URI, so that no test ever wipes a user's own server. */
export const CONNECTION = 'DISCLOSURE_TEST_CONNECTION';

/** Starts the one Neo4j of a jest run in a home of its own and tells the tests where it is. */
export async function startTestDatabase(): Promise<{ end(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'disclosure-test-'));
  const config = { ...readConfig(), home, boltPort: 0, heap: '1g', pageCache: '256m', javaOptions: [] };
  const database = await startDatabase(config);
  const { uri, user, password, database: name } = database;
  process.env[CONNECTION] = JSON.stringify({ uri, user, password, database: name });
  return {
    async end() {
      await database.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
