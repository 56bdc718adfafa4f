import type { Found } from '../../read/collect-files.js';
import type { Manifest } from '../../read/manifest.js';
import { isArchive, readSource } from '../../read/read-file.js';
import { hashOf } from '../../read/hash-file.js';
import { STANDARD_INPUT } from '../../read/standard-input.js';
import { manifestEntry } from '../manifest-entry.js';
import type { Task } from './work.js';

export interface PlacedTask {
  readonly task: Task;
  /** Which of the files it comes from, counted from 0; null for what is none, such as a path that leads nowhere. */
  readonly place: number | null;
}

/**
 * What there is to do for the files that were found, in their order. An archive is read here and handed on member by member: its members are read one after the other,
 * and all of them at once would fill the memory. Standard input, too, can only be read here.
 */
export async function* tasksOf(
  found: AsyncIterable<Found>,
  manifest: Manifest,
): AsyncGenerator<PlacedTask, void, void> {
  let place = -1;
  for await (const one of found) {
    if ('failure' in one) {
      yield { task: one, place: null };
      continue;
    }
    const { file } = one;
    place++;
    if (file === STANDARD_INPUT || (await isArchive(file)))
      for await (const task of readSource(file, (name) => manifestEntry(manifest, name))) yield { task, place };
    else yield { task: { file, entry: manifestEntry(manifest, file) }, place };
  }
}

/** Hash of the file's bytes; null where they can't be read. */
export const hashOfTask = async (task: Task): Promise<string | null> => {
  if ('failure' in task) return null;
  return 'document' in task ? task.document.sha256 : await hashOf(task.file);
};
