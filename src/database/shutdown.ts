import { existsSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { Progress } from './database.js';
import type { Home } from './home.js';
import { withLock } from './lock.js';
import { end, signal } from './process-identity.js';
import { readLiveRecord, removeRecord } from './record.js';
import { liveUsers } from './users.js';

/** Milliseconds that Neo4j may take to write its checkpoint and end; 2 s are usual. */
const PATIENCE = 60_000;

/** Runs `work` while nobody else starts or stops the server of this home. */
export const locked = <T>(home: Home, progress: Progress, work: () => Promise<T>): Promise<T> =>
  withLock(
    home.lock,
    ({ pid }) => progress(`Process ${pid} is starting or stopping Neo4j in ${home.folder}; waiting for it …`),
    work,
  );

/**
 * Ends the server if nobody uses it and nobody asked to keep it: what every user does on leaving, and the watchdog for users
 * that were killed. Does nothing where the home is gone.
 */
export async function stopIfUnused(home: Home, progress: Progress): Promise<void> {
  if (!existsSync(home.folder)) return;
  await locked(home, progress, async () => {
    if (readLiveRecord(home)?.keep !== true && liveUsers(home).length === 0) await endServer(home);
  });
}

/** Ends the server of the record and its watchdog, and waits for it; the lock must be held. @returns false where none ran */
export async function endServer(home: Home): Promise<boolean> {
  const record = readLiveRecord(home);
  if (record !== null && !(await end(record.server, PATIENCE))) {
    throw new UserError(
      `Neo4j (process ${record.server.pid}) can't be ended by this user: end it by hand.`,
      'NEO4J_NOT_ENDED',
    );
  }
  removeRecord(home);
  const watchdog = record?.watchdog;
  if (watchdog && watchdog.pid !== process.pid) signal(watchdog, 'SIGTERM');
  return record !== null;
}
