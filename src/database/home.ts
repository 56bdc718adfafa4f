import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';

/** The folder of one managed database. Only the user who owns it may enter. */
export interface Home {
  readonly folder: string;
  readonly configuration: string;
  readonly password: string;
  /** Release of Neo4j that last ran here; written once the password is set, so it also says that the home is complete. */
  readonly release: string;
  readonly lock: string;
  readonly record: string;
  readonly users: string;
  /** What Java prints before Neo4j's own log begins, or when it fails. */
  readonly console: string;
  readonly log: string;
}

export function homeIn(parent: string): Home {
  const folder = join(parent, 'neo4j');
  return {
    folder,
    configuration: join(folder, 'conf'),
    password: join(folder, 'password'),
    release: join(folder, 'release'),
    lock: join(folder, 'lock'),
    record: join(folder, 'server.json'),
    users: join(folder, 'users'),
    console: join(folder, 'logs', 'console.log'),
    log: join(folder, 'logs', 'neo4j.log'),
  };
}

/** Makes the folders. Error: a place where we may not write. */
export function makeFolders(home: Home): void {
  try {
    for (const folder of [home.folder, home.configuration, home.users, join(home.folder, 'logs')]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    }
    chmodSync(home.folder, 0o700);
    if (existsSync(home.password)) chmodSync(home.password, 0o600);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(
      `${home.folder} can't be written (${reason}): set DISCLOSURE_HOME to a folder of yours.`,
      'HOME_NOT_WRITABLE',
    );
  }
}

/**
 * True where the home is complete and this release may open it, false where it is new. Within a line (5.26) a later patch opens
 * what an earlier one wrote; anything else could convert or damage the data, so it is refused.
 */
export function checkRelease(home: Home, release: string): boolean {
  if (!existsSync(home.release)) {
    if (!existsSync(join(home.folder, 'data', 'databases'))) return false;
    throw refused(home, 'an unknown Neo4j', release);
  }
  const found = readFileSync(home.release, 'utf8').trim();
  const [was, is] = [found, release].map((text) => text.split('.').map(Number)) as [number[], number[]];
  if (was[0] !== is[0] || was[1] !== is[1] || !((was[2] ?? NaN) <= (is[2] ?? NaN)))
    throw refused(home, `Neo4j ${found}`, release);
  return true;
}

const refused = (home: Home, writer: string, release: string): UserError =>
  new UserError(
    `${home.folder} was written by ${writer}, and Neo4j ${release} doesn't open it: ` +
      `set DISCLOSURE_HOME to another folder, or delete this one and ingest the reports again.`,
    'HOME_OF_OTHER_RELEASE',
  );

/** The password of the home. Error: the file is gone. */
export function readPassword(home: Home): string {
  try {
    return readFileSync(home.password, 'utf8').trim();
  } catch {
    throw new UserError(
      `${home.password} can't be read: put the file back, or delete ${home.folder} and ingest the reports again.`,
      'PASSWORD_MISSING',
    );
  }
}

/** A new password of 192 bits. Hexadecimal, so that no shell or argument file needs to quote it. */
export function writeNewPassword(home: Home): void {
  writeWhole(home.password, `${randomBytes(24).toString('hex')}\n`);
}

/** Writes a file for the owner alone, and so that a reader finds the old or the new content, never a part. */
export function writeWhole(path: string, content: string): void {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, content, { mode: 0o600 });
  renameSync(draft, path);
}

/** Where a home's server finds its settings. */
export const confOf = (home: Home): string => join(home.configuration, 'neo4j.conf');
