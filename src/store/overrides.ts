import { UserError } from '../errors.js';
import type { GraphReader, GraphWriter } from '../model/graph.js';
import type { StoreCatalogue } from './catalogue.js';
import type { OverrideRow } from './properties.js';

/** What a person decided about a source file; null where nothing was decided. */
export type Override = OverrideRow;

/** The override table, sorted by hash. It lives in the graph, apart from the reports, so that it survives re-ingestion. */
export function listOverrides(graph: GraphReader<StoreCatalogue>): Promise<Override[]> {
  return graph.read('write/list-overrides', {});
}

/**
 * Sets the decision for a source file, instead of an earlier one. It takes effect when the file is ingested again.
 * @throws UserError for a hash, code or year that can't be one.
 */
export async function setOverride(graph: GraphWriter<StoreCatalogue>, override: Override): Promise<void> {
  const { sha256, issuerCode, year } = override;
  if (!/^[0-9a-f]{64}$/u.test(sha256)) {
    throw new UserError(
      `"${sha256}" is no SHA-256: give the 64 hexadecimal digits that "extract" prints for the file.`,
      'OVERRIDE_INVALID',
    );
  }
  if (issuerCode === null && year === null) {
    throw new UserError('An override has to name an issuer code, a year, or both.', 'OVERRIDE_INVALID');
  }
  if (issuerCode !== null && !/^(?:\d{2}|\d{4}|\d{6}|\d{9})$/u.test(issuerCode)) {
    throw new UserError(`"${issuerCode}" is no division code: give 2, 4, 6 or 9 digits.`, 'OVERRIDE_INVALID');
  }
  if (year !== null && (!Number.isInteger(year) || year < 1949 || year > 2200)) {
    throw new UserError(`${year} is no year that a report can cover.`, 'OVERRIDE_INVALID');
  }
  await graph.write('write/set-override', override);
}

/** Takes a decision back. Returns false when there was none. */
export async function removeOverride(graph: GraphWriter<StoreCatalogue>, sha256: string): Promise<boolean> {
  return (await graph.write('write/remove-override', { sha256 })).length > 0;
}
