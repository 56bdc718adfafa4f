import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import { UserError } from '../errors.js';
import { sharedClasses } from './class-archive.js';
import { type Database, type Progress, toStderr } from './database.js';
import { type Home, checkRelease, homeIn, makeFolders } from './home.js';
import { pinnedRelease } from './jars.js';
import { findUnrecorded, launch } from './launch.js';
import { finishTakeOver } from './new-store.js';
import { type ProcessIdentity, isAlive } from './process-identity.js';
import { provision } from './provision.js';
import { PortTaken, accessTo, awaitReady } from './readiness.js';
import { type ServerRecord, readLiveRecord, readRecord, writeRecord } from './record.js';
import { endServer, locked, stopIfUnused } from './shutdown.js';
import { enter, liveUsers } from './users.js';
import { startWatchdog } from './watchdog-process.js';

const NEW = { release: pinnedRelease(), keep: false, watchdog: null };
const ATTEMPTS = 3;

export interface StartOptions {
  /** Let the server run on when nobody uses it any more, until `stopServer`. */
  readonly keep?: boolean;
  readonly progress?: Progress;
}

/**
 * The managed Neo4j of `config.home`: started where it does not run, joined where it does. Whoever started it, it ends with
 * its last user; a watchdog sees to that when users are killed. Errors are UserErrors that say what to do.
 */
export async function startDatabase(
  config: Config,
  { keep = false, progress = toStderr }: StartOptions = {},
): Promise<Database> {
  if (process.platform === 'win32') {
    throw new UserError(
      'The managed Neo4j runs on Linux and macOS: use WSL, or set NEO4J_URI to a server of yours.',
      'WINDOWS',
    );
  }
  const home = homeIn(config.home);
  makeFolders(home);
  const user = enter(home);
  const leave = async (): Promise<void> => {
    user.leave();
    await stopIfUnused(home, progress);
  };
  try {
    const { port } = await locked(home, progress, () => ensureRunning(home, config, keep, progress));
    return {
      ...{ ...accessTo(home, port), managed: true },
      revive: () => revive(home, config, progress),
      stop: once(leave),
    };
  } catch (error) {
    user.leave();
    throw error;
  }
}

/** What runs in a home, and for whom. */
export interface ServerState {
  readonly record: ServerRecord | null;
  readonly users: readonly ProcessIdentity[];
}

export function serverState(config: Config): ServerState {
  const home = homeIn(config.home);
  return { record: readLiveRecord(home), users: liveUsers(home) };
}

/**
 * Ends the server of a home, also one that was to be kept. Error: somebody uses it, unless `force`.
 * @returns false where none ran
 */
export async function stopServer(config: Config, { force = false, progress = toStderr } = {}): Promise<boolean> {
  const home = homeIn(config.home);
  if (!existsSync(home.users)) return false;
  return locked(home, progress, async () => {
    const users = liveUsers(home).map(({ pid }) => pid);
    if (readLiveRecord(home) !== null && users.length > 0 && !force) {
      throw new UserError(`Neo4j is in use by process ${users.join(', ')}: end it first, or use --force.`, 'IN_USE');
    }
    return endServer(home);
  });
}

/** Whoever ends a server takes its record away; a record without its process was left by a kill or a crash. */
async function revive(home: Home, config: Config, progress: Progress): Promise<string | null> {
  const wasKilled = (): boolean => readRecord(home) !== null && readLiveRecord(home) === null;
  if (wasKilled()) {
    await locked(home, progress, async () => {
      // Another of its users may have been faster.
      if (!wasKilled()) return;
      progress('Neo4j has ended unasked; starting it again.');
      await ensureRunning(home, config, readRecord(home)?.keep === true, progress);
    });
  }
  const record = readLiveRecord(home);
  return record === null ? null : accessTo(home, record.port).uri;
}

/** The server is guarded until it answers, also where it is to be kept: a start that is broken off leaves nothing behind. */
async function ensureRunning(home: Home, config: Config, keep: boolean, progress: Progress): Promise<ServerRecord> {
  const found = readLiveRecord(home) ?? findUnrecorded(home);
  const record = found === null ? await startNew(home, config, progress) : await guard(home, { ...NEW, ...found });
  if (found !== null) await awaitReady(home, record);
  if (!keep || record.keep) return record;
  const kept = { ...record, keep: true, watchdog: null };
  writeRecord(home, kept);
  return kept;
}

async function startNew(home: Home, config: Config, progress: Progress): Promise<ServerRecord> {
  finishTakeOver(home);
  checkRelease(home, pinnedRelease());
  const installation = await provision(config, progress);
  const shared = await sharedClasses(installation, config, progress, startAndEnd);
  const options = { ...config, javaOptions: [...config.javaOptions, ...shared] };
  progress(`Starting Neo4j ${installation.release} in ${home.folder} …`);
  for (let attempt = 1; ; attempt++) {
    const watchdog = await startWatchdog(home);
    const record = { ...NEW, ...(await launch(home, installation, options)), watchdog };
    writeRecord(home, record);
    try {
      await awaitReady(home, record);
      return record;
    } catch (error) {
      await endServer(home);
      // Between the choice of a free port and its use, seconds later, another program may have taken it.
      if (attempt === ATTEMPTS || config.boltPort !== 0 || !(error instanceof PortTaken)) throw error;
    }
  }
}

/** A server that nobody needs but for what Java writes at its end. */
async function startAndEnd(config: Config): Promise<void> {
  const database = await startDatabase(config, { progress: () => undefined });
  await database.stop();
}

/** Gives a server that runs a watchdog where it has none: its own was killed, or nobody had recorded the server. */
async function guard(home: Home, record: ServerRecord): Promise<ServerRecord> {
  if (record.keep || (record.watchdog !== null && isAlive(record.watchdog))) return record;
  const guarded = { ...record, watchdog: await startWatchdog(home) };
  writeRecord(home, guarded);
  return guarded;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}
