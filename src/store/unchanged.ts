import type { GraphReader } from '../model/graph.js';
import type { ExtractedReport, ManifestEntry } from '../model/report.js';
import type { StoreCatalogue } from './catalogue.js';
import { sourceDates, sourceId } from './report-rows.js';

/** A file that may be there already: its hash, the programs that would read it, and what the manifest says of it. */
export interface FileCandidate {
  readonly sha256: string;
  readonly versions: ExtractedReport['versions'];
  readonly manifest?: ManifestEntry;
}

/** Hashes sent in one call. */
const BATCH = 1000;

/**
 * Which files need not be read again: every report of theirs is stored from the same bytes, by the same programs, with the same dates.
 * Returns their hashes. A file whose storing was interrupted half-way is not among them.
 */
export async function unchangedFiles(
  graph: GraphReader<StoreCatalogue>,
  files: readonly FileCandidate[],
): Promise<ReadonlySet<string>> {
  const unchanged = new Set<string>();
  for (let start = 0; start < files.length; start += BATCH) {
    const candidates = files.slice(start, start + BATCH).map(({ sha256, versions, manifest }) => ({
      sourceId: sourceId(sha256),
      sha256,
      ...versions,
      ...sourceDates(manifest ?? {}),
    }));
    for (const { sha256 } of await graph.read('write/unchanged-sources', { candidates })) unchanged.add(sha256);
  }
  return unchanged;
}
