import type { GraphWriter, TransactionalGraph } from '../model/graph.js';
import type { StoreCatalogue } from './catalogue.js';

/*
 * The log of changes tells harvesters which reports came, changed, were withdrawn or went since they last asked. Each report stands in it once, at the place of its latest change, so it
 * is as long as there are reports, and who reads it to the end has missed nothing, whatever changed meanwhile. It is history, not content: it holds clock times, and is left out where
 * graphs are compared (fingerprint.ts).
 */

/** Reports a transaction when the log is completed. */
const PAGE = 10_000;

/** Enters reports that came, changed or went. The last statement of the transaction in which they did: it locks the log until that ends. */
export async function noteChanges(tx: GraphWriter<StoreCatalogue>, reportIds: readonly string[]): Promise<void> {
  const ids = [...new Set(reportIds)].sort();
  if (ids.length > 0) await tx.write('write/changes', { reportIds: ids });
}

/** Enters all reports that the log does not know: those of an importer, and of a graph that an older program wrote. May be broken off and begun again. */
export async function completeChangeLog(graph: TransactionalGraph<StoreCatalogue>): Promise<void> {
  let after = '';
  for (let more = true; more;) {
    const page = await graph.read('write/unlogged-reports', { after, limit: PAGE });
    const unknown = page.filter(({ logged }) => !logged).map(({ id }) => id);
    if (unknown.length > 0) await graph.transaction((tx) => noteChanges(tx, unknown));
    more = page.length === PAGE;
    after = page.at(-1)?.id ?? after;
  }
  await graph.write('write/change-log-complete', {});
}
