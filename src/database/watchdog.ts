import { setTimeout as sleep } from 'node:timers/promises';
import { homeIn } from './home.js';
import { type ProcessIdentity, end, isAlive } from './process-identity.js';
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
 * before we count, or waits and then starts a new server. It looks already before there is a server, and says over the channel
 * to its parent when it does. It ends itself with the server, when the record names it no longer (`neo4j start` keeps the
 * server, another start has a watchdog of its own), when a start came to nothing, or when the home is deleted under it (then it
 * ends the server as well).
 */
async function watch(parent: string): Promise<void> {
  const home = homeIn(parent);
  let server: ProcessIdentity | null = null;
  for (; ; await sleep(INTERVAL)) {
    const record = readRecord(home);
    const named = record?.watchdog ?? null;
    if (named?.pid === process.pid) server = record?.server ?? null;
    if (server === null) {
      if (record?.keep === true || (named !== null && isAlive(named))) return;
    } else {
      if (!isAlive(server)) return;
      if (record === null) await end(server, 60_000);
      else if (named?.pid !== process.pid) return;
    }
    if (liveUsers(home).length > 0) continue;
    await stopIfUnused(home, () => undefined);
    if (server === null && liveUsers(home).length === 0) return;
  }
}

if (process.connected) {
  // The parent may have been killed while we started.
  process.send?.('ready', () => process.disconnect());
}
await watch(process.argv[2] ?? '');
