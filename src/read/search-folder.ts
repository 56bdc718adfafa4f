import { lstatSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { FileFailure } from '../model/report.js';
import { ENDINGS, endingOf } from './kind.js';

/** A file to be read, or what stands in its place. */
export type Found = { readonly file: string } | { readonly failure: FileFailure };

/**
 * The documents of a folder, at any depth, in the order of their paths, and a failure for each folder in it that may not be read: a glob would pass over those in silence.
 * One folder's names are held at a time (and those of the folders above it): a hundred thousand files cost no more memory than the largest folder among them.
 */
export async function* searchFolder(folder: string): AsyncGenerator<Found, void, void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield unreadable(folder, (error as NodeJS.ErrnoException).code);
    return;
  }
  for (const entry of entries.filter(({ name }) => !isPassedOver(name)).sort(byPath)) {
    const path = join(folder, entry.name);
    const isDocument = ENDINGS.includes(endingOf(entry.name));
    if (entry.isDirectory()) yield* searchFolder(path);
    else if (entry.isFile() && isDocument) yield { file: shown(path) };
    else if (entry.isSymbolicLink()) {
      const kind = kindOfPath(path);
      if (kind === 'loop' || (kind === 'folder' && isAbove(path))) yield loop(shown(path));
      else if (kind === 'file' && isDocument) yield { file: shown(path) };
    }
  }
}

/** Hidden files, and the shadows that Word leaves beside an open document. */
export const isPassedOver = (name: string): boolean => /^(?:\.|~\$)/.test(name);

/** Folders are sorted with the slash behind their name, so that the walk meets all paths in the order of their letters. */
function byPath(a: Dirent, b: Dirent): number {
  const [left, right] = [a, b].map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)) as [
    string,
    string,
  ];
  return left < right ? -1 : 1;
}

const shown = (path: string): string => relative(process.cwd(), path) || path;

/** `loop` also for a link whose target is gone: nothing can be read through it. */
export function kindOfPath(path: string): 'file' | 'folder' | 'loop' | 'absent' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return 'loop';
    // A folder that may not be entered: reading the file says so.
    if (['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'file';
    return 'absent';
  }
}

/** Does a link lead to a folder in which it stands itself? */
function isAbove(link: string): boolean {
  const target = statSync(link);
  for (let folder = resolve(link, '..'); ; folder = resolve(folder, '..')) {
    const { ino, dev } = lstatSync(folder);
    if (ino === target.ino && dev === target.dev) return true;
    if (folder === resolve(folder, '..')) return false;
  }
}

export const loop = (path: string): Found =>
  failure(path, 'SYMLINK_LOOP', `${path} is a link that leads back to itself; it is skipped.`);

const unreadable = (folder: string, code: string | undefined): Found =>
  code === 'EACCES' || code === 'EPERM'
    ? failure(folder, 'PERMISSION_DENIED', `${folder} may not be searched: its permissions forbid it.`)
    : failure(folder, 'UNREADABLE', `${folder} cannot be searched${code ? ` (${code})` : ''}.`);

export const failure = (file: string, code: FileFailure['error']['code'], message: string): Found => ({
  failure: { file, error: { code, message } },
});
