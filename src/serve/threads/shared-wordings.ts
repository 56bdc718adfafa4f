import type { WordingFilter } from '../../model/read.js';
import type { Context } from '../context.js';
import { atLeast } from '../errors.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { WordingPage } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import type { WordingWhere } from './generated/types.js';

interface Arguments extends PageArguments {
  readonly where?: WordingWhere | null;
}

/** A wording is shared when two issuers wrote it. */
const SHARED = 2;

/** Query.sharedWordings: what several issuers wrote alike, the most widespread first. */
export async function sharedWordings(_root: unknown, args: Arguments, context: Context): Promise<WordingPage> {
  const { graph, loaders } = context;
  const { where } = args;
  const filter: WordingFilter = {
    ...(await placeFilter(where, context)),
    minIssuers: atLeast(1, 'minIssuers', where?.minIssuers) ?? SHARED,
    topic: where?.topic ?? null,
    scoped: where?.topic != null || where?.division != null ? true : null,
  };
  return pageOf({
    args,
    scope: 'wordings',
    sortType: 'number',
    read: (keyset) => graph.read('read/wordings-page', { ...filter, ...keyset }),
    load: (entries) => Promise.all(entries.map((entry) => loaders.wording.load(entry.id))),
    count: async () => (await graph.read('read/wordings-count', filter))[0]?.count ?? 0,
  });
}
