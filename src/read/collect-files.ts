import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import fastGlob from 'fast-glob';
import type { FileFailure } from '../model/report.js';

/** Endings of the files that are taken from a folder; a file named by itself is read whatever its ending. */
export const TEXT_ENDINGS = ['txt', 'md'] as const;

export interface CollectedFiles {
  /** Paths in a stable order, each once. */
  readonly files: readonly string[];
  readonly failures: readonly FileFailure[];
}

/** Files, folders (searched to any depth, links not followed) and globs. What matches nothing is a failure of its own; the rest goes on. */
export async function collectFiles(paths: readonly string[]): Promise<CollectedFiles> {
  const files: string[] = [];
  const failures: FileFailure[] = [];
  for (const path of paths) {
    if (existsSync(path)) {
      if (!statSync(path).isDirectory()) files.push(path);
      else {
        const before = files.length + failures.length;
        await searchFolder(path, files, failures);
        if (files.length + failures.length === before)
          failures.push(failure(path, 'NO_REPORTS_IN_FOLDER', `${path} holds no .txt or .md file, at any depth.`));
      }
    } else {
      const matched = await fastGlob(path, { followSymbolicLinks: false, suppressErrors: true });
      if (matched.length === 0)
        failures.push(failure(path, 'NOT_FOUND', `${path} does not exist, and no file matches it as a pattern.`));
      files.push(...matched);
    }
  }
  const byPath = new Map(files.map((file) => [resolve(file), file]));
  return { files: [...byPath.values()].sort(), failures };
}

/** Adds the text files of a folder, and a failure for each folder in it that may not be read: a glob would pass over those in silence. */
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
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await searchFolder(path, files, failures);
    else if (entry.isFile() && TEXT.test(entry.name)) files.push(relative(process.cwd(), path) || path);
  }
}

const TEXT = new RegExp(`\\.(?:${TEXT_ENDINGS.join('|')})$`, 'i');

const failure = (file: string, code: FileFailure['error']['code'], message: string): FileFailure => ({
  file,
  error: { code, message },
});
