import DataLoader from 'dataloader';
import type { PlaceIndex } from '../../model/places.js';
import type { Graph, ReadCatalogue } from '../../model/read.js';

/** Statements that give one row for each id. */
type ByIdName = Extract<keyof ReadCatalogue, `read/${string}-by-${'id' | 'code'}`>;
type RowOf<Name extends ByIdName> = ReadCatalogue[Name]['row']['row'];

/** Collects the ids that one tick asks for and reads them with one statement; null for an id that leads nowhere. */
export function byId<Name extends ByIdName>(graph: Graph, name: Name): DataLoader<string, RowOf<Name> | null> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read<ByIdName>(name, { ids });
    const found = new Map(rows.map(({ key, row }) => [key, row as RowOf<Name>]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** The same for codes: one that the graph does not know leads on to the codes that the place has had since, so a former code finds today's place. */
export function byCode<Name extends Extract<ByIdName, `${string}-code`>>(
  graph: Graph,
  places: Pick<PlaceIndex, 'laterCodes'>,
  name: Name,
): DataLoader<string, RowOf<Name> | null> {
  return new DataLoader(async (codes) => {
    const lines = codes.map((code) => [code, ...places.laterCodes(code)]);
    const rows = await graph.read<ByIdName>(name, { ids: [...new Set(lines.flat())] });
    const found = new Map(rows.map(({ key, row }) => [key, row as RowOf<Name>]));
    return lines.map((line) => line.map((code) => found.get(code)).find((row) => row !== undefined) ?? null);
  });
}

/** The rows of these ids; ids that lead nowhere are left out. */
export async function present<Row>(loader: DataLoader<string, Row | null>, ids: readonly string[]): Promise<Row[]> {
  const rows = await loader.loadMany(ids);
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === null ? [] : [row];
  });
}

/** The row of an id that has to be there. */
export async function existing<Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`The graph names the id ${id} and does not have it.`);
  return row;
}
