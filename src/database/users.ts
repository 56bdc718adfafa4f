import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Home, writeWhole } from './home.js';
import { type ProcessIdentity, isAlive, readIdentity, self } from './process-identity.js';

/**
 * Who uses the server of a home: one small file a user. `npm start` and `npm run ingest` may run side by side and end in any
 * order, so the server belongs to no one of them; it ends when its last user has gone.
 */
export function enter(home: Home): { leave(): void } {
  const path = join(home.users, `${process.pid}-${randomBytes(4).toString('hex')}.json`);
  writeWhole(path, JSON.stringify(self()));
  return { leave: () => rmSync(path, { force: true }) };
}

/** The users that live. Files of processes that were killed are cleared away. */
export function liveUsers(home: Home): ProcessIdentity[] {
  const live: ProcessIdentity[] = [];
  for (const name of namesIn(home.users)) {
    const user = readIdentity(join(home.users, name));
    if (user === null) continue;
    if (isAlive(user)) live.push(user);
    else rmSync(join(home.users, name), { force: true });
  }
  return live;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}
