import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { joined } from '../joined.js';
import { fieldsBelow } from '../look-ahead.js';
import { broughtRows } from '../loaders/related.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { IssuerPage } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import { simplifiedSpellings } from '../simplified.js';
import type { TownshipOrder, TownshipWhere } from './generated/types.js';

interface Arguments extends PageArguments {
  readonly where?: TownshipWhere | null;
  readonly orderBy?: TownshipOrder | null;
}

const DIVISIONS = ['countyCode', 'prefectureCode', 'provinceCode'] as const;

/** Query.townships: by code or by name. */
export async function townships(
  _root: unknown,
  args: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<IssuerPage> {
  const { graph, loaders } = context;
  const filter = await joined(args.where, async (set) => {
    const name = set?.name?.trim();
    return { ...(await placeFilter(set, context)), names: name ? simplifiedSpellings(name) : null };
  });
  const order = args.orderBy ?? 'CODE_ASC';
  const asked = fieldsBelow(info);
  const divisions = DIVISIONS.filter((name) => asked.has(name.slice(0, -'Code'.length)));
  const withReports = asked.has('reports') || asked.has('missingYears') || null;
  const along = { divisions: divisions.length > 0 ? divisions : null, withReports };
  return pageOf({
    args,
    scope: `townships/${order}`,
    sortType: 'string',
    read: (keyset) => graph.read('read/townships-page', { ...filter, ...keyset, order, ...along }),
    load: (entries) => {
      broughtRows(loaders.issuer, entries);
      return entries.map(({ row, divisions, reports }) => {
        for (const report of reports ?? []) loaders.report.prime(report.id, report);
        return { ...row, along: { divisions: divisions ?? [], reports } };
      });
    },
    count: async () => (await graph.read('read/townships-count', filter))[0]?.count ?? 0,
  });
}
