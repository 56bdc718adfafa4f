import type { GraphQLResolveInfo } from 'graphql';
import type { Joined, ReportFilter, ReportGroup } from '../../model/read.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { placeGroups, placeOfGroup, ROWS_READ, tabled } from '../groups.js';
import { joined } from '../joined.js';
import { fieldsBelow } from '../look-ahead.js';
import { broughtRows } from '../loaders/related.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { ReportPage, YearRow } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import type {
  ReportGroupKey,
  ReportGroupResolvers,
  ReportOrder,
  ReportWhere,
  YearResolvers,
} from './generated/types.js';

interface Arguments extends PageArguments {
  readonly where?: ReportWhere | null;
  readonly orderBy?: ReportOrder | null;
}

/** Query.reports: by year. */
export async function reports(
  _root: unknown,
  args: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReportPage> {
  const { graph, loaders } = context;
  const order = args.orderBy ?? 'YEAR_DESC';
  const filter = await reportFilter(args.where, context);
  const withIssuer = fieldsBelow(info).has('issuer') || null;
  return pageOf({
    args,
    scope: `reports/${order}`,
    sortType: 'number',
    read: (keyset) => graph.read('read/reports-page', { ...filter, ...keyset, order, withIssuer }),
    load: (entries) => {
      broughtRows(loaders.report, entries);
      return entries.map(({ row, issuer }) => (issuer ? { ...row, along: { issuer: issuer[0] } } : row));
    },
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
      load: (entries) => broughtRows(loaders.report, entries),
      count: () => loaders.within.count('read/year-reports-count', {}, value),
    }),
};

/** Query.reportGroups: how many reports there are. @throws GraphQLError BAD_USER_INPUT for too many groups. */
export async function reportGroups(
  _root: unknown,
  { groupBy, where }: { readonly groupBy: readonly ReportGroupKey[]; readonly where?: ReportWhere | null },
  context: Context,
): Promise<readonly ReportGroup[]> {
  const rows = await context.graph.read('read/report-groups', {
    ...(await reportFilter(where, context)),
    ...placeGroups(groupBy),
    byYear: groupBy.includes('YEAR') || null,
    byForm: groupBy.includes('FORM') || null,
    byQuality: groupBy.includes('QUALITY') || null,
    limit: ROWS_READ,
  });
  return tabled(rows);
}

export const reportGroup: Complete<ReportGroupResolvers, ReportGroup> = placeOfGroup;
