import { versionsOf } from '../pipeline.js';
import type { ManifestEntry } from '../model/report.js';
import type { Gazetteer } from '../resolve/gazetteer.js';
import type { Override } from '../resolve/issuer-types.js';
import type { Graph } from '../store/graph.js';
import { unchangedFiles, type FileCandidate } from '../store/unchanged.js';
import { hashOfTask, type PlacedTask } from './pool/tasks.js';
import type { Task } from './pool/work.js';

export interface AskedTask extends PlacedTask {
  /** The graph holds all reports of this file, as the same programs would read them. */
  readonly isUnchanged: boolean;
}

/** Files whose hashes are sent to the graph in one question. A larger batch saves little (one question costs some milliseconds) and keeps more documents waiting. */
const BATCH = 200;

/**
 * Asks the graph which of the files need no reading, a batch at a time; for that a file is only hashed. Tasks keep their order, and get what a person decided on their
 * file. What can't be hashed is left to the reading, which says why.
 */
export async function* askForUnchanged(
  graph: Graph,
  tasks: AsyncIterable<PlacedTask>,
  gazetteer: Gazetteer,
  overrides: ReadonlyMap<string, Override>,
): AsyncGenerator<AskedTask, void, void> {
  let batch: (PlacedTask & { readonly candidate: FileCandidate | null })[] = [];
  const hashes = new Set<string>();
  const ask = async (): Promise<AskedTask[]> => {
    const unchanged = await unchangedFiles(
      graph,
      batch.flatMap(({ candidate }) => candidate ?? []),
    );
    const asked = batch.map(({ task, place, candidate }) => ({
      task,
      place,
      isUnchanged: candidate !== null && unchanged.has(candidate.sha256),
    }));
    batch = [];
    hashes.clear();
    return asked;
  };
  for await (const { task, place } of tasks) {
    const sha256 = await hashOfTask(task);
    // The graph answers with hashes; equal files, of which the manifest may say different things, are asked for one after the other.
    if (batch.length === BATCH || (sha256 !== null && hashes.has(sha256))) yield* await ask();
    if (sha256 === null) batch.push({ task, place, candidate: null });
    else {
      const override = overrides.get(sha256) ?? null;
      const manifest = saidOf(task);
      const candidate = { sha256, versions: versionsOf(gazetteer, override, manifest), manifest };
      hashes.add(sha256);
      batch.push({ task: { ...task, override }, place, candidate });
    }
  }
  yield* await ask();
}

const saidOf = (task: Task): ManifestEntry =>
  'file' in task ? task.entry : 'document' in task ? task.document.manifest : {};
