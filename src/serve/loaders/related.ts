import DataLoader from 'dataloader';
import type { Graph, ReadCatalogue } from '../../model/read.js';

/** Statements that give any number of rows for each id. */
export type RelatedName = {
  [Name in keyof ReadCatalogue]: ReadCatalogue[Name] extends {
    params: { readonly ids: readonly string[] };
    row: { readonly key: string };
  }
    ? ReadCatalogue[Name]['row'] extends { readonly row: object }
      ? never
      : { readonly ids: readonly string[] } extends ReadCatalogue[Name]['params']
        ? Name
        : never
    : never;
}[keyof ReadCatalogue];

/** What belongs to each id, in the order of the statement; one statement for all the ids of one tick. */
export function related<Name extends RelatedName>(
  graph: Graph,
  name: Name,
): DataLoader<string, ReadCatalogue[Name]['row'][]> {
  return new DataLoader(async (ids) => {
    const groups = new Map<string, ReadCatalogue[Name]['row'][]>(ids.map((id) => [id, []]));
    for (const row of await graph.read<RelatedName>(name, { ids })) groups.get(row.key)?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });
}
