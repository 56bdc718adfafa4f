import { lstatSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import fastGlob from 'fast-glob';
import type { FileFailure } from '../model/report.js';
import { ENDINGS, endingOf } from './kind.js';
import { ENDINGS_IN_WORDS } from './read-document.js';
import { STANDARD_INPUT } from './standard-input.js';

export interface CollectedFiles {
  /** Paths in a stable order, each once. */
  readonly files: readonly string[];
  readonly failures: readonly FileFailure[];
}

/**
 * Files, folders (searched to any depth, for the endings of all formats) and globs; `-` is standard input. Links to files are followed, links to folders are
 * not, so that no circle of them can hold the search. What matches nothing is a failure of its own; the rest goes on.
 */
export async function collectFiles(paths: readonly string[]): Promise<CollectedFiles> {
  const files: string[] = [];
  const failures: FileFailure[] = [];
  for (const path of paths) {
    const kind = path === STANDARD_INPUT ? 'file' : kindOfPath(path);
    if (kind === 'file') files.push(path);
    else if (kind === 'loop')
      failures.push(failure(path, 'SYMLINK_LOOP', `${path} is a link that leads back to itself; it is skipped.`));
    else if (kind === 'folder') {
      const before = files.length + failures.length;
      await searchFolder(path, files, failures);
      if (files.length + failures.length === before)
        failures.push(
          failure(path, 'NO_REPORTS_IN_FOLDER', `${path} holds no ${ENDINGS_IN_WORDS} file, at any depth.`),
        );
    } else {
      const matched = await fastGlob(path, { followSymbolicLinks: false, suppressErrors: true });
      if (matched.length === 0)
        failures.push(failure(path, 'NOT_FOUND', `${path} does not exist, and no file matches it as a pattern.`));
      files.push(...matched);
    }
  }
  const byPath = new Map(files.map((file) => [file === STANDARD_INPUT ? file : resolve(file), file]));
  return { files: [...byPath.values()].sort(), failures };
}

/** `loop` also for a link whose target is gone: nothing can be read through it. */
function kindOfPath(path: string): 'file' | 'folder' | 'loop' | 'absent' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return 'loop';
    // A folder that may not be entered: reading the file says so.
    if (['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'file';
    return 'absent';
  }
}

/** Adds the documents of a folder, and a failure for each folder in it that may not be read: a glob would pass over those in silence. */
async function searchFolder(folder: string, files: string[], failures: FileFailure[]): Promise<void> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    failures.push(
      code === 'EACCES' || code === 'EPERM'
        ? failure(folder, 'PERMISSION_DENIED', `${folder} may not be searched: its permissions forbid it.`)
        : failure(folder, 'UNREADABLE', `${folder} cannot be searched${code ? ` (${code})` : ''}.`),
    );
    return;
  }
  for (const entry of entries.filter(({ name }) => !/^(?:\.|~\$)/.test(name))) {
    const path = join(folder, entry.name);
    const shown = relative(process.cwd(), path) || path;
    if (entry.isDirectory()) await searchFolder(path, files, failures);
    else if (entry.isFile()) {
      if (ENDINGS.includes(endingOf(entry.name))) files.push(shown);
    } else if (entry.isSymbolicLink()) {
      const kind = kindOfPath(path);
      if (kind === 'loop' || (kind === 'folder' && isAbove(path)))
        failures.push(failure(shown, 'SYMLINK_LOOP', `${shown} is a link that leads back to itself; it is skipped.`));
      else if (kind === 'file' && ENDINGS.includes(endingOf(entry.name))) files.push(shown);
    }
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

const failure = (file: string, code: FileFailure['error']['code'], message: string): FileFailure => ({
  file,
  error: { code, message },
});
