import DataLoader from 'dataloader';
import type { Graph, Keyset, ReadCatalogue } from '../../model/read.js';

/** Statements that give a page, or a count, for each of several parents at once. */
type PageName = {
  [Name in keyof ReadCatalogue]: ReadCatalogue[Name]['params'] extends Keyset & { readonly ids: unknown }
    ? Name
    : never;
}[keyof ReadCatalogue];
type CountName = { [Name in PageName]: Name extends `${infer Stem}-page` ? `${Stem}-count` : never }[PageName];
type Key = string | number;

/**
 * Pages inside of pages: the threads of every issuer on a page, say. Parents that ask with the same arguments (the same field of one query)
 * are read with one statement.
 */
export class WithinLoader {
  readonly #loaders = new Map<string, DataLoader<Key, unknown>>();

  constructor(private readonly graph: Graph) {}

  page<Name extends PageName>(
    name: Name,
    params: Omit<ReadCatalogue[Name]['params'], 'ids'>,
    parent: Key,
  ): Promise<ReadCatalogue[Name]['row'][]> {
    const loader = this.#loader(name, params, async (ids) => {
      const groups = new Map<Key, unknown[]>(ids.map((id) => [id, []]));
      for (const row of await this.#read(name, params, ids)) groups.get(row.key)?.push(row);
      return ids.map((id) => groups.get(id) ?? []);
    });
    return loader.load(parent) as Promise<ReadCatalogue[Name]['row'][]>;
  }

  count<Name extends CountName>(
    name: Name,
    params: Omit<ReadCatalogue[Name]['params'], 'ids'>,
    parent: Key,
  ): Promise<number> {
    const loader = this.#loader(name, params, async (ids) => {
      const rows = await this.#read(name, params, ids);
      const counts = new Map(rows.map((row) => [row.key, row.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    });
    return loader.load(parent) as Promise<number>;
  }

  #read(
    name: PageName | CountName,
    params: object,
    ids: readonly Key[],
  ): Promise<{ readonly key: Key; readonly count?: number }[]> {
    const read = this.graph.read.bind(this.graph) as (
      name: string,
      params: object,
    ) => Promise<{ readonly key: Key; readonly count?: number }[]>;
    return read(name, { ...params, ids });
  }

  #loader(name: string, params: object, batch: DataLoader.BatchLoadFn<Key, unknown>): DataLoader<Key, unknown> {
    const key = `${name} ${JSON.stringify(params)}`;
    const known = this.#loaders.get(key) ?? new DataLoader(batch);
    this.#loaders.set(key, known);
    return known;
  }
}
