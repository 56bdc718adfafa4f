import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
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
        const inside = await fastGlob(`**/*.{${TEXT_ENDINGS.join(',')}}`, {
          cwd: path,
          absolute: true,
          followSymbolicLinks: false,
          caseSensitiveMatch: false,
          suppressErrors: true,
        });
        if (inside.length === 0)
          failures.push(failure(path, 'NO_REPORTS_IN_FOLDER', `${path} holds no .txt or .md file, at any depth.`));
        files.push(...inside.map((file) => relative(process.cwd(), file) || file));
      }
    } else {
      const matched = await fastGlob(path, { followSymbolicLinks: false, suppressErrors: true });
      if (matched.length === 0)
        failures.push(failure(path, 'NOT_FOUND', `${path} does not exist, and no file matches it as a pattern.`));
      files.push(...matched);
    }
  }
  return { files: [...new Set(files)].sort(), failures };
}

const failure = (file: string, code: FileFailure['error']['code'], message: string): FileFailure => ({
  file,
  error: { code, message },
});
