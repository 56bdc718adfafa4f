import type { FileFailure } from '../../src/model/report.js';
import { collectFiles } from '../../src/read/collect-files.js';

/** All that a command would find at its paths. */
export async function collected(paths: readonly string[]): Promise<{ files: string[]; failures: FileFailure[] }> {
  const files: string[] = [];
  const failures: FileFailure[] = [];
  for await (const found of collectFiles(paths)) {
    if ('file' in found) files.push(found.file);
    else failures.push(found.failure);
  }
  return { files, failures };
}
