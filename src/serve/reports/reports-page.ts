import type { Joined, ReportFilter } from '../../model/read.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { joined } from '../joined.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { ReportPage, YearRow } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import type { ReportOrder, ReportWhere, YearResolvers } from './generated/types.js';

interface Arguments extends PageArguments {
  readonly where?: ReportWhere | null;
  readonly orderBy?: ReportOrder | null;
}

/** Query.reports: by year. */
export async function reports(_root: unknown, args: Arguments, context: Context): Promise<ReportPage> {
  const { graph, loaders } = context;
  const order = args.orderBy ?? 'YEAR_DESC';
  const filter = await reportFilter(args.where, context);
  return pageOf({
    args,
    scope: `reports/${order}`,
    sortType: 'number',
    read: (keyset) => graph.read('read/reports-page', { ...filter, ...keyset, order }),
    load: (entries) => Promise.all(entries.map((entry) => loaders.report.load(entry.id))),
    count: async () => (await graph.read('read/reports-count', filter))[0]?.count ?? 0,
  });
}

/** Conditions on reports as the Cypher statements want them. @throws GraphQLError BAD_USER_INPUT for a code that is none. */
export const reportFilter = (where: ReportWhere | null | undefined, context: Context): Promise<Joined<ReportFilter>> =>
  joined(where, async (set) => ({
    ...(await placeFilter(set, context)),
    year: set?.year ?? null,
    fromYear: set?.fromYear ?? null,
    toYear: set?.toYear ?? null,
    form: set?.form ?? null,
    quality: set?.quality ?? null,
    minPublicationDelay: set?.minPublicationDelay ?? null,
  }));

export const year: Complete<YearResolvers, YearRow> = {
  __resolveReference: ({ value }, { loaders }) => loaders.year.load(value),
  reports: ({ value }, args, { loaders }) =>
    pageOf({
      args,
      scope: 'year-reports',
      sortType: 'string',
      read: (keyset) => loaders.within.page('read/year-reports-page', keyset, value),
      load: (entries) => Promise.all(entries.map((entry) => loaders.report.load(entry.id))),
      count: () => loaders.within.count('read/year-reports-count', {}, value),
    }),
};
