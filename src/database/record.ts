import { readFileSync, rmSync } from 'node:fs';
import { type Home, writeWhole } from './home.js';
import { type ProcessIdentity, isAlive, isIdentity } from './process-identity.js';

/** The pid file: which Java process serves the home, and who looks after it. */
export interface ServerRecord {
  readonly server: ProcessIdentity;
  readonly port: number;
  readonly release: string;
  /** `neo4j start` asked for it: it runs on when nobody uses it, until `neo4j stop`. */
  readonly keep: boolean;
  /** Ends the server once its users are gone; null while it is kept. */
  readonly watchdog: ProcessIdentity | null;
}

/** The record as it stands; null where there is none, or nothing readable. */
export function readRecord(home: Home): ServerRecord | null {
  try {
    const read = JSON.parse(readFileSync(home.record, 'utf8')) as Partial<ServerRecord> | null;
    return isIdentity(read?.server) && typeof read?.port === 'number' ? (read as ServerRecord) : null;
  } catch {
    return null;
  }
}

/** The record of a server that lives. One whose process has ended, or whose number now belongs to a stranger, is worth nothing. */
export function readLiveRecord(home: Home): ServerRecord | null {
  const record = readRecord(home);
  return record !== null && isAlive(record.server) ? record : null;
}

export const writeRecord = (home: Home, record: ServerRecord): void =>
  writeWhole(home.record, JSON.stringify(record, null, 2));

export const removeRecord = (home: Home): void => rmSync(home.record, { force: true });
