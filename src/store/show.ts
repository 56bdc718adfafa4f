import type { GraphWriter } from '../model/graph.js';
import type { StoreCatalogue } from './catalogue.js';

/** The steps in their order: which version is current; then report, statements, topics, wordings and remedies show it. */
const STEPS = [
  'write/rank-versions',
  'write/show-report',
  'write/show-statements',
  'write/show-topics',
  'write/show-wordings',
  'write/show-addresses',
] as const;

/**
 * Lets reports show their current versions. Everything is derived from the versions that are stored, never from what was shown before:
 * so the outcome is the same whichever version came last, and a version that becomes current again later is shown as it was.
 */
export async function showReports(tx: GraphWriter<StoreCatalogue>, reportIds: readonly string[]): Promise<void> {
  for (const step of STEPS) await tx.write(step, { reportIds });
}
