import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Home } from './home.js';
import { type ProcessIdentity, identify } from './process-identity.js';

/** Starts the watchdog in a session of its own, so that neither Ctrl-C nor our end reaches it. Null where it could not start. */
export function spawnWatchdog(home: Home): ProcessIdentity | null {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;
  const script = fileURLToPath(new URL('./watchdog.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', loader, script, dirname(home.folder)], {
    cwd: '/',
    detached: true,
    stdio: 'ignore',
  });
  child.on('error', () => undefined);
  child.unref();
  return child.pid === undefined ? null : identify(child.pid);
}
