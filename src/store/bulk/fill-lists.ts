import type { GraphWriter } from '../../model/graph.js';
import type { StoreCatalogue } from '../catalogue.js';

/** Statements in one transaction. */
const PAGE = 10_000;

/** Completes what the importer could not carry: empty lists. To be done once, after the schema is there and before anything else is written. */
export async function fillLists(graph: GraphWriter<StoreCatalogue>): Promise<void> {
  await graph.write('write/fill-issuer-lists', {});
  for (let after: string | null = ''; after !== null;) {
    const [row]: { last: string | null }[] = await graph.write('write/fill-lists', { after, limit: PAGE });
    after = row?.last ?? null;
  }
}
