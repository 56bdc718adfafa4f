import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.js';
import { type Access, knock } from './bolt.js';
import { type Home, readPassword } from './home.js';
import type { Launched } from './launch.js';
import { ends, isAlive } from './process-identity.js';

/** Milliseconds that Neo4j may take until it answers; 8 s are usual, recovery of a large graph takes longer. */
const PATIENCE = 180_000;

/** Milliseconds for our own server to end after a stranger on its port has refused the password; see below. */
const AFTER_REFUSAL = 15_000;

/** Another program took the port before Neo4j could. */
export class PortTaken extends UserError {
  constructor(port: number) {
    super(
      `Port ${port} is taken: choose another with DISCLOSURE_BOLT_PORT, or leave it unset for a free one.`,
      'PORT_TAKEN',
    );
  }
}

export const accessTo = (home: Home, port: number): Access => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password: readPassword(home),
  database: 'neo4j',
});

/**
 * Waits until the server answers to the home's password. Errors: it ended, does not answer in time, or refuses the password.
 * A refusal may come from a stranger that took the port while Java was starting. Then ours will end for want of it, so we wait
 * for that and do not knock again: wrong passwords would lock the stranger's own users out.
 */
export async function awaitReady(home: Home, { server, port }: Launched): Promise<Access> {
  const access = accessTo(home, port);
  for (const deadline = Date.now() + PATIENCE; ; await sleep(150)) {
    const answer = await knock(access, 2000);
    if (!isAlive(server)) throw whyEnded(home, port);
    if (answer === 'READY') return access;
    if (answer === 'REFUSED') {
      if (await ends(server, AFTER_REFUSAL)) throw whyEnded(home, port);
      throw new UserError(
        `Neo4j does not accept the password in ${home.password}: put the right one back.`,
        'PASSWORD_REFUSED',
      );
    }
    if (Date.now() > deadline) {
      const seconds = PATIENCE / 1000;
      throw new UserError(
        `Neo4j (process ${server.pid}) has not answered for ${seconds} s; see ${home.log}.`,
        'NEO4J_SILENT',
      );
    }
  }
}

const REASONS: readonly (readonly [RegExp, (home: Home) => string])[] = [
  [
    /store_lock|lock file has been locked|FileLockException/i,
    (home) => `another Neo4j has ${home.folder} open: end it first`,
  ],
  [/could not reserve|cannot allocate memory/i, () => 'the machine has too little memory: lower DISCLOSURE_HEAP'],
  [/OutOfMemory|too small .*heap/i, () => 'its memory is too small: raise DISCLOSURE_HEAP'],
  [/no space left/i, () => 'the disk is full'],
];

/** Reads the reason from what Java and Neo4j said since this start. */
function whyEnded(home: Home, port: number): UserError {
  const said = [home.console, home.log].map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')).join('\n');
  const latest = said.slice(-20_000);
  if (/address already in use|failed to bind/i.test(latest)) return new PortTaken(port);
  const reason = REASONS.find(([pattern]) => pattern.test(latest))?.[1](home);
  const because = reason === undefined ? '' : ` because ${reason}`;
  return new UserError(`Neo4j ended while it started${because}; see ${home.console} and ${home.log}.`, 'NEO4J_ENDED');
}
