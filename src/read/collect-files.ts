import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { ENDINGS_IN_WORDS } from './read-document.js';
import { failure, isPassedOver, kindOfPath, loop, searchFolder, type Found } from './search-folder.js';
import { STANDARD_INPUT } from './standard-input.js';

export type { Found } from './search-folder.js';

/**
 * Files, folders (searched to any depth, for the endings of all formats) and globs; `-` is standard input. Links to files are followed, links to folders are
 * not, so that no circle of them can hold the search. What matches nothing is a failure of its own; the rest goes on.
 *
 * Yields each file once, in the order of the paths. Folders are walked while the files are read, nothing is gathered beforehand; only what is named itself or matched by
 * a glob is.
 */
export async function* collectFiles(paths: readonly string[]): AsyncGenerator<Found, void, void> {
  const named = new Map<string, string>();
  const folders = new Set<string>();
  const name = (file: string): void => void named.set(keyOf(file), file);
  for (const path of paths) {
    const kind = path === STANDARD_INPUT ? 'file' : kindOfPath(path);
    if (kind === 'file') name(path);
    else if (kind === 'folder') folders.add(path);
    else if (kind === 'loop') yield loop(path);
    else {
      const matched = await fastGlob(path, { followSymbolicLinks: false, suppressErrors: true });
      if (matched.length === 0)
        yield failure(path, 'NOT_FOUND', `${path} does not exist, and no file matches it as a pattern.`);
      matched.forEach(name);
    }
  }
  const files = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  let next = 0;
  for await (const found of searchFolders([...folders])) {
    if ('file' in found) {
      const key = keyOf(found.file);
      for (; next < files.length && (files[next]?.[0] ?? '') < key; next++) yield { file: files[next]?.[1] ?? '' };
      if (files[next]?.[0] === key) next++;
    }
    yield found;
  }
  for (const [, file] of files.slice(next)) yield { file };
}

/** By what two paths are the same file, and by what they are sorted. */
const keyOf = (file: string): string => (file === STANDARD_INPUT ? file : resolve(file));

/** One folder after the other, in the order of their paths; those that are searched as parts of others only there. */
async function* searchFolders(folders: readonly string[]): AsyncGenerator<Found, void, void> {
  const byPath = new Map(folders.map((folder) => [join(resolve(folder), sep), folder]));
  for (const [key, folder] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if ([...byPath.keys()].some((other) => other !== key && key.startsWith(other) && isSearchedWith(other, key)))
      continue;
    let isEmpty = true;
    for await (const found of searchFolder(folder)) {
      isEmpty = false;
      yield found;
    }
    if (isEmpty)
      yield failure(folder, 'NO_REPORTS_IN_FOLDER', `${folder} holds no ${ENDINGS_IN_WORDS} file, at any depth.`);
  }
}

/** Neither hidden folders nor links to folders are entered on the way down. */
function isSearchedWith(outer: string, inner: string): boolean {
  const down = relative(outer, inner);
  return !down.split(sep).some(isPassedOver) && realpathSync(inner) === join(realpathSync(outer), down);
}
