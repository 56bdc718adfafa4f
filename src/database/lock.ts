import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.js';
import { type ProcessIdentity, isAlive, readIdentity, self } from './process-identity.js';

const WAIT = 15 * 60_000;
/** A breaker works for microseconds; one that is older than this was killed in the act. */
const BREAKER_AGE = 10_000;

/**
 * Runs `work` while no other process, and nobody else in this one, is inside the same lock.
 *
 * The lock is a file that names its holder. It comes into being with its content in one step (a link to a finished file), so no
 * one reads half a name. A holder that was killed leaves the file behind; whoever finds it removes it under a second, very short
 * lock, because otherwise of two finders the slower one could remove the faster one's new lock.
 */
export async function withLock<T>(
  path: string,
  onWait: (holder: ProcessIdentity) => void,
  work: () => Promise<T>,
): Promise<T> {
  await acquire(path, onWait);
  try {
    removeDrafts(path);
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

async function acquire(path: string, onWait: (holder: ProcessIdentity) => void): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(mine, JSON.stringify(self()));
  try {
    const deadline = Date.now() + WAIT;
    for (let told = false; !linked(mine, path); await sleep(100)) {
      const holder = readIdentity(path);
      if (holder !== null && !isAlive(holder)) breakLock(path);
      else if (holder !== null && !told) {
        told = true;
        onWait(holder);
      }
      if (Date.now() > deadline) {
        throw new UserError(
          `Process ${holder?.pid ?? '?'} has held ${path} for a quarter of an hour: end it, then try again.`,
          'LOCKED',
        );
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Names that killed processes had prepared for the lock. */
function removeDrafts(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const draft = join(dirname(path), name);
    if (!/^\.\d+-[0-9a-f]{8}$/.test(name.slice(basename(path).length)) || !name.startsWith(basename(path))) continue;
    const owner = readIdentity(draft);
    if (owner !== null && !isAlive(owner)) rmSync(draft, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function breakLock(path: string): void {
  const breaker = `${path}.breaking`;
  try {
    writeFileSync(breaker, '', { flag: 'wx' });
  } catch {
    const since = statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > BREAKER_AGE) rmSync(breaker, { force: true });
    return;
  }
  const holder = readIdentity(path);
  if (holder !== null && !isAlive(holder)) rmSync(path, { force: true });
  rmSync(breaker, { force: true });
}
