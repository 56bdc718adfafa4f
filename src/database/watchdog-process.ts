import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UserError } from '../errors.js';
import type { Home } from './home.js';
import { type ProcessIdentity, identify } from './process-identity.js';

/**
 * Starts a watchdog of this home, in a session of its own, so that neither Ctrl-C nor our end reaches it, and waits until it
 * watches: half a second. It comes before the server, because a signal may end us between any two steps of a start.
 */
export async function startWatchdog(home: Home): Promise<ProcessIdentity> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;
  const script = fileURLToPath(new URL('./watchdog.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', loader, script, dirname(home.folder)], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const watches = await new Promise<boolean>((resolve) => {
    child.once('message', () => resolve(true));
    child.once('error', () => resolve(false));
    child.once('exit', () => resolve(false));
  });
  child.unref();
  const watchdog = watches && child.pid !== undefined ? identify(child.pid) : null;
  if (watchdog === null) {
    throw new UserError(
      'The process that ends Neo4j after its last user could not be started: free memory, then try again.',
      'WATCHDOG_NOT_STARTED',
    );
  }
  return watchdog;
}
