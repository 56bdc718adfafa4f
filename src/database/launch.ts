import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { UserError } from '../errors.js';
import { type Home, confOf } from './home.js';
import { prepareHome } from './prepare.js';
import { type ProcessIdentity, identify } from './process-identity.js';
import type { Installation } from './provision.js';
import { javaOptions } from './server-settings.js';

/** A Java process that serves a home on a port of loopback, or will soon. */
export interface Launched {
  readonly server: ProcessIdentity;
  readonly port: number;
}

/** Starts the Java process. It leads a session of its own, so that Ctrl-C in the terminal reaches us and not it. */
export async function launch(home: Home, installation: Installation, config: Config): Promise<Launched> {
  const port = config.boltPort || (await portFor(home));
  prepareHome(home, installation, { port, pageCache: config.pageCache });
  // Whoever asks why a start failed shall not read the reason of an earlier one.
  for (const log of [home.console, home.log]) if (existsSync(log)) renameSync(log, `${log}.previous`);
  const output = openSync(home.console, 'a', 0o600);
  const options = [...javaOptions(config.heap), ...config.javaOptions, '-cp', join(installation.jars, '*')];
  const child = spawn(installation.java, [...options, ...mainOf(home)], {
    cwd: home.folder,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.on('error', () => undefined);
  child.unref();
  const server = child.pid === undefined ? null : identify(child.pid);
  if (server === null)
    throw new UserError(`${installation.java} could not be started; see ${home.console}.`, 'JAVA_NOT_STARTED');
  return { server, port };
}

/**
 * A server of this home that no record names: its starter was killed between the start and the writing of the record, or the
 * record was deleted. It is told by its command line, which holds the home's path.
 */
export function findUnrecorded(home: Home): Launched | null {
  const processes =
    spawnSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout ?? '';
  const line = processes.split('\n').find((text) => text.includes(` ${mainOf(home).join(' ')}`));
  const server = line === undefined ? null : identify(Number.parseInt(line, 10));
  const port = lastPort(home);
  return server === null || port === null ? null : { server, port };
}

/** The port on which this home's server last listened; null for a new home. */
function lastPort(home: Home): number | null {
  if (!existsSync(confOf(home))) return null;
  const port = /bolt\.listen_address=127\.0\.0\.1:(\d+)/.exec(readFileSync(confOf(home), 'utf8'))?.[1];
  return port === undefined ? null : Number(port);
}

const mainOf = (home: Home): string[] => [
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home.folder}`,
  `--config-dir=${home.configuration}`,
];

/** The last one where it is free, so that clients which knew the server find it again after a restart; else any free one. */
async function portFor(home: Home): Promise<number> {
  const last = lastPort(home);
  return last === null ? freePort() : freePort(last).catch(() => freePort());
}

function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
