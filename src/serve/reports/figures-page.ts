import type { Context } from '../context.js';
import { joined } from '../joined.js';
import { broughtRows } from '../loaders/related.js';
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
  const filter = await joined(args.where, async (set) => ({
    ...(await placeFilter(set, context)),
    keys: set?.keys ?? null,
    min: set?.min ?? null,
    max: set?.max ?? null,
    qualifiers: set?.qualifiers ?? null,
    origin: set?.origin ?? null,
    fromYear: set?.fromYear ?? null,
    toYear: set?.toYear ?? null,
  }));
  return pageOf({
    args,
    scope: 'figures',
    sortType: 'number',
    read: (keyset) => graph.read('read/figures-page', { ...filter, ...keyset }),
    load: (entries) => broughtRows(loaders.figure, entries),
    count: async () => (await graph.read('read/figures-count', filter))[0]?.count ?? 0,
  });
}
