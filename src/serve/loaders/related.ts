import DataLoader from 'dataloader';
import type { Graph, ReadCatalogue } from '../../model/read.js';

/** Statements that give any number of rows for each id. */
type ManyName = {
  [Name in keyof ReadCatalogue]: ReadCatalogue[Name] extends {
    params: { readonly ids: readonly string[] };
    row: { readonly key: string };
  }
    ? { readonly ids: readonly string[] } extends ReadCatalogue[Name]['params']
      ? Name
      : never
    : never;
}[keyof ReadCatalogue];

/** Those whose rows are nodes, as the nodes' statement by id gives them. */
type NodesName = {
  [Name in ManyName]: ReadCatalogue[Name]['row'] extends { readonly id: string; readonly row: object } ? Name : never;
}[ManyName];
type NodeOf<Name extends NodesName> = ReadCatalogue[Name]['row']['row'];

/** Those that name what belongs to an id; not the statements by id, which give the asked node itself. */
type RelatedName = {
  [Name in ManyName]: ReadCatalogue[Name]['row'] extends { readonly row: object }
    ? ReadCatalogue[Name]['row'] extends { readonly id: string }
      ? Name
      : never
    : Name;
}[ManyName];

/** What belongs to each id, in the order of the statement; one statement for all the ids of one tick. */
export function related<Name extends RelatedName>(
  graph: Graph,
  name: Name,
): DataLoader<string, ReadCatalogue[Name]['row'][]> {
  return new DataLoader(async (ids) => grouped(ids, await graph.read<RelatedName>(name, { ids })));
}

/** The nodes that belong to each id, in the order of the statement. Who asks `byId` for one of them later in the request gets it from here. */
export function relatedNodes<Name extends NodesName>(
  graph: Graph,
  name: Name,
  byId?: DataLoader<string, NodeOf<Name> | null>,
): DataLoader<string, NodeOf<Name>[]> {
  return new DataLoader(async (ids) =>
    grouped(ids, await graph.read<NodesName>(name, { ids })).map((group) => broughtRows(byId, group)),
  );
}

/** The rows that came with ids; the loader has them from now on. */
export function broughtRows<Row>(
  byId: DataLoader<string, Row | null> | undefined,
  entries: readonly { readonly id: string; readonly row: Row }[],
): Row[] {
  if (byId) for (const { id, row } of entries) byId.prime(id, row);
  return entries.map(({ row }) => row);
}

/** The rows of each key. */
export function grouped<Row extends { readonly key: string }>(ids: readonly string[], rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row.key)?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}
