import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const MARK = '.partial-';

/** A new name beside `path`, for what shall have that name once it is complete. */
export const partialOf = (path: string): string => `${path}${MARK}${randomBytes(4).toString('hex')}`;

/** Deletes what killed processes left under such names. Whoever calls holds the lock of `path`, so nobody is at work on them. */
export function removePartials(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(`${basename(path)}${MARK}`))
      rmSync(join(dirname(path), name), { recursive: true, force: true });
  }
}
