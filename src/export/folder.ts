import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { MANIFEST, PROFILE } from './manifest.js';

/** A folder that appears all at once: files are written beside it, and it gets its name when all of them are there. */
export interface OutputFolder {
  /** Where to write. */
  readonly path: string;
  /** Gives the folder its name. */
  commit(): void;
  /** Removes what was written, where it was not committed. */
  discard(): void;
}

/**
 * @throws UserError EXPORT_EXISTS where something is there already: an export is replaced with `force`, anything else never;
 *   EXPORT_NOT_WRITABLE
 */
export function outputFolder(target: string, force: boolean): OutputFolder {
  const wanted = resolve(target);
  refuseToOverwrite(wanted, force);
  const partial = join(dirname(wanted), `.${basename(wanted)}.partial-${randomBytes(4).toString('hex')}`);
  guarded(wanted, () => mkdirSync(partial, { recursive: true }));
  return {
    path: partial,
    commit: () => {
      refuseToOverwrite(wanted, force);
      guarded(wanted, () => {
        const replaced = `${partial}.replaced`;
        if (existsSync(wanted)) renameSync(wanted, replaced);
        renameSync(partial, wanted);
        rmSync(replaced, { recursive: true, force: true });
      });
    },
    discard: () => rmSync(partial, { recursive: true, force: true }),
  };
}

function refuseToOverwrite(wanted: string, force: boolean): void {
  if (!existsSync(wanted) || (statSync(wanted).isDirectory() && readdirSync(wanted).length === 0)) return;
  if (!isExport(wanted)) {
    throw new UserError(
      `${wanted} is there already and holds no export. Give another folder with --out.`,
      'EXPORT_EXISTS',
    );
  }
  if (!force) {
    throw new UserError(
      `${wanted} holds an export already. Replace it with --force, or give another folder.`,
      'EXPORT_EXISTS',
    );
  }
}

/** Whether nothing stands there but what an export writes. */
function isExport(folder: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as { readonly profile?: unknown };
    return manifest.profile === PROFILE;
  } catch {
    return false;
  }
}

function guarded(wanted: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw notWritable(wanted, error);
  }
}

/** What a person is told when the system refuses to write. */
export function notWritable(path: string, error: unknown): UserError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const what = code === 'ENOSPC' ? 'the disk is full' : code;
  return new UserError(`${path} can't be written (${what}). Nothing was exported.`, 'EXPORT_NOT_WRITABLE');
}
