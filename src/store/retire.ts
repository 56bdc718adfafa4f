import type { GraphWriter } from '../model/graph.js';
import type { MovedVersion, StoreCatalogue } from './catalogue.js';

/** A report that lost a version and lives on. */
export interface KeptReport {
  readonly reportId: string;
  readonly issuerId: string;
}

/**
 * The same part of a file was read as another report before (an override or a better gazetteer moved it), or the file held more reports:
 * those versions go, a report without versions goes, an issuer without reports goes, and a provisional issuer's id becomes an alias of `heirId`.
 * Returns the reports that keep other versions; they have to be shown again.
 */
export async function retireMoved(
  tx: GraphWriter<StoreCatalogue>,
  moved: readonly MovedVersion[],
  heirId: string,
): Promise<KeptReport[]> {
  if (moved.length === 0) return [];
  await tx.write('write/remove-versions', { versionIds: moved.map(({ versionId }) => versionId) });
  const kept: KeptReport[] = [];
  const reports = new Map(moved.map((version) => [version.reportId, version]));
  for (const { reportId, issuerId, samePlace } of reports.values()) {
    await tx.write('write/remove-statements', { reportId });
    const [row] = await tx.write('write/remove-report', { reportId });
    if (!row) kept.push({ reportId, issuerId });
    if (issuerId !== heirId) await tx.write('write/retire-issuer', { issuerId, heirId: samePlace ? heirId : null });
  }
  return kept;
}
