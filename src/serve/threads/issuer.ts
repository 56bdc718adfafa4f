import type { IssuerThreadFilter } from '../../model/read.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { atLeast } from '../errors.js';
import { broughtRows } from '../loaders/related.js';
import { pageOf } from '../paging/page.js';
import type { IssuerRow, ThreadPage } from '../parents.js';
import { issuerReference } from '../references.js';
import type { AgencyResolvers, TownshipResolvers, TownshipThreadsArgs } from './generated/types.js';

/** Threads of one issuer; the pages of all issuers of a query are read together. */
async function threads({ id }: IssuerRow, args: TownshipThreadsArgs, { loaders }: Context): Promise<ThreadPage> {
  const filter: IssuerThreadFilter = { kind: args.kind ?? null, minYears: atLeast(1, 'minYears', args.minYears) ?? 1 };
  return pageOf({
    args,
    scope: `issuer-threads/${filter.kind ?? 'ALL'}`,
    sortType: 'number',
    read: (keyset) => loaders.within.page('read/issuer-threads-page', { ...filter, ...keyset }, id),
    load: (entries) => broughtRows(loaders.thread, entries),
    count: () => loaders.within.count('read/issuer-threads-count', filter, id),
  });
}

export const township: Complete<TownshipResolvers, IssuerRow> = {
  __resolveReference: issuerReference,
  threads,
};

export const agency: Complete<AgencyResolvers, IssuerRow> = {
  __resolveReference: issuerReference,
  threads,
};
