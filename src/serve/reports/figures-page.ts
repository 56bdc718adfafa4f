import type { FigureFilter } from '../../model/read.js';
import type { Context } from '../context.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { FigurePage } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import type { FigureWhere } from './generated/types.js';

interface Arguments extends PageArguments {
  readonly where?: FigureWhere | null;
}

/** Query.figures: the latest years first. */
export async function figures(_root: unknown, args: Arguments, context: Context): Promise<FigurePage> {
  const { graph, loaders } = context;
  const { where } = args;
  const filter: FigureFilter = {
    ...(await placeFilter(where, context)),
    keys: where?.keys ?? null,
    min: where?.min ?? null,
    max: where?.max ?? null,
    qualifiers: where?.qualifiers ?? null,
    origin: where?.origin ?? null,
    fromYear: where?.fromYear ?? null,
    toYear: where?.toYear ?? null,
  };
  return pageOf({
    args,
    scope: 'figures',
    sortType: 'number',
    read: (keyset) => graph.read('read/figures-page', { ...filter, ...keyset }),
    load: (entries) => Promise.all(entries.map((entry) => loaders.figure.load(entry.id))),
    count: async () => (await graph.read('read/figures-count', filter))[0]?.count ?? 0,
  });
}
