import type { GraphWriter } from '../model/graph.js';
import type { StoreCatalogue } from './catalogue.js';
import { noteChanges } from './changes.js';
import { noteData } from './schema.js';

/**
 * Marks a report as withdrawn by its issuer (or takes the mark back); nothing is erased. New bytes for the report take the mark back too.
 * The version of the data changes with it, and the log of changes tells it: so in one transaction. What is so already writes nothing. Returns false when there is no such report.
 */
export async function withdrawReport(
  graph: GraphWriter<StoreCatalogue>,
  reportId: string,
  withdrawn = true,
): Promise<boolean> {
  const [found] = await graph.write('write/withdraw-report', { reportId, withdrawn });
  if (found?.changed !== true) return found !== undefined;
  await noteData(graph, null);
  await noteChanges(graph, [reportId]);
  return true;
}
