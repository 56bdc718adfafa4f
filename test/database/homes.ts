import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../src/config.js';
import type { Access } from '../../src/database/bolt.js';
import type { Database } from '../../src/database/database.js';
import { type Home, homeIn } from '../../src/database/home.js';
import { startDatabase, stopServer } from '../../src/database/managed.js';
import { readLiveRecord } from '../../src/database/record.js';
import { withSession } from './session.js';

/** Java's first compiler alone: a server that lives for seconds starts in two thirds of the processor time, and never misses the second. */
const QUICK_JAVA = ['-XX:TieredStopAtLevel=1'];

const made: Config[] = [];

/** A configuration with a new, empty home of its own; `removeHomes` ends what runs there. */
export function newHome(changes: Partial<Config> = {}): Config {
  const home = mkdtempSync(join(tmpdir(), 'disclosure-lifecycle-'));
  const config = {
    ...readConfig(),
    home,
    neo4jUri: null,
    boltPort: 0,
    heap: '512m',
    pageCache: '64m',
    javaOptions: QUICK_JAVA,
    ...changes,
  };
  made.push(config);
  return config;
}

/** Ends the servers of all homes of this test file, by their records and no other way, and deletes the homes. */
export async function removeHomes(): Promise<void> {
  for (const config of made.splice(0)) {
    await stopServer(config, { force: true, progress: quiet });
    rmSync(config.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const quiet = (): void => undefined;

export const start = (config: Config): Promise<Database> => startDatabase(config, { progress: quiet });

export const home = (config: Config): Home => homeIn(config.home);

/** Process number of the running server; 0 where none runs. */
export const serverPid = (config: Config): number => readLiveRecord(home(config))?.server.pid ?? 0;

export const logOf = (config: Config): string => readFileSync(home(config).log, 'utf8');

export async function remember(database: Access, word: string): Promise<void> {
  await withSession(database, (session) => session.run('CREATE (:Memory {word: $word})', { word }));
}

export async function recall(database: Access): Promise<string[]> {
  const { records } = await withSession(database, (session) =>
    session.run('MATCH (m:Memory) RETURN m.word AS word ORDER BY word'),
  );
  return records.map((record) => String(record.get('word')));
}
