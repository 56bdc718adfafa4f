import { setTimeout as sleep } from 'node:timers/promises';
import { homeIn } from './home.js';
import { end, isAlive } from './process-identity.js';
import { readRecord } from './record.js';
import { stopIfUnused } from './shutdown.js';
import { liveUsers } from './users.js';

/** Milliseconds between two looks. */
const INTERVAL = 1000;

/**
 * Program: node --import tsx/esm watchdog.ts HOME
 *
 * A user that is killed (kill -9, a crash) can't give its server up, so this process looks every second whether anybody is left,
 * and ends the server where nobody is. It takes the home's lock to do so: a start in the same moment has either entered its name
 * before we count, or waits and then starts a new server. It ends itself with the server, when `neo4j start` decides to keep the
 * server, or when the home is deleted under it (then it ends the server as well).
 */
async function watch(parent: string): Promise<void> {
  const home = homeIn(parent);
  const mine = readRecord(home)?.server;
  for (; mine !== undefined && isAlive(mine); await sleep(INTERVAL)) {
    const record = readRecord(home);
    if (record === null) await end(mine, 60_000);
    else if (record.server.pid !== mine.pid || record.keep) return;
    else if (liveUsers(home).length === 0) await stopIfUnused(home, () => undefined);
  }
}

await watch(process.argv[2] ?? '');
