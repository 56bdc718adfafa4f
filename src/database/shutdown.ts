import { existsSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { Progress } from './database.js';
import type { Home } from './home.js';
import { findUnrecorded } from './launch.js';
import { withLock } from './lock.js';
import { end, signal } from './process-identity.js';
import { readLiveRecord, readRecord, removeRecord } from './record.js';
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

/**
 * Ends the server and its watchdog, and waits for it; the lock must be held. A start that was killed before it wrote the record
 * has left a server without one. @returns false where none ran
 */
export async function endServer(home: Home): Promise<boolean> {
  const found = readLiveRecord(home) ?? findUnrecorded(home);
  if (found !== null && !(await end(found.server, PATIENCE))) {
    throw new UserError(
      `Neo4j (process ${found.server.pid}) can't be ended by this user: end it by hand.`,
      'NEO4J_NOT_ENDED',
    );
  }
  const watchdog = readRecord(home)?.watchdog;
  removeRecord(home);
  if (watchdog && watchdog.pid !== process.pid) signal(watchdog, 'SIGTERM');
  return found !== null;
}
