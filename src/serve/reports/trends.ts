import type { FigureTrend, TrendCounts, TrendGroups } from '../../model/read.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { placeGroups, placeOfGroup, ROWS_READ, tabled, topicOfGroup } from '../groups.js';
import type {
  FigureTrendRowResolvers,
  ReportWhere,
  StatementWhere,
  TrendKey,
  TrendRowResolvers,
} from './generated/types.js';
import { reportFilter } from './reports-page.js';
import { statementListFilter } from './statement-filter.js';

const MOST_KEYS = 100;

/** Query.trends: counts of statements by group. @throws GraphQLError BAD_USER_INPUT for more groups than a table may have. */
export async function trends(
  _root: unknown,
  { groupBy, where }: { readonly groupBy: readonly TrendKey[]; readonly where?: StatementWhere | null },
  context: Context,
): Promise<readonly TrendCounts[]> {
  const rows = await context.graph.read('read/trends', {
    ...(await statementListFilter(where, context)),
    ...groupsOf(groupBy),
    byTopic: groupBy.includes('TOPIC') || null,
    byKind: groupBy.includes('KIND') || null,
    limit: ROWS_READ,
  });
  return tabled(rows);
}

/** Query.figureTrends: figures and cells summed by key and group. @throws GraphQLError BAD_USER_INPUT for keys or groups that are too many or have no meaning here. */
export async function figureTrends(
  _root: unknown,
  args: {
    readonly keys: readonly string[];
    readonly groupBy: readonly TrendKey[];
    readonly where?: ReportWhere | null;
  },
  context: Context,
): Promise<readonly FigureTrend[]> {
  const keys = [...new Set(args.keys)];
  if (keys.length === 0 || keys.length > MOST_KEYS)
    throw badInput(`keys: give 1 to ${MOST_KEYS} keys of figures or cells; these are ${keys.length}.`);
  const senseless = args.groupBy.find((key) => key === 'TOPIC' || key === 'KIND');
  if (senseless !== undefined)
    throw badInput(`groupBy: figures have no ${senseless}. Use it in trends, for statements.`);
  const rows = await context.graph.read('read/figure-trends', {
    ...(await reportFilter(args.where, context)),
    ...groupsOf(args.groupBy),
    keys,
    tables: [...new Set(keys.flatMap((key) => /^t([1-4])\./u.exec(key)?.[1] ?? []))].map(Number),
    limit: ROWS_READ,
  });
  return tabled(rows);
}

const groupsOf = (keys: readonly TrendKey[]): TrendGroups => ({
  ...placeGroups(keys),
  byYear: keys.includes('YEAR') || null,
  byForm: keys.includes('FORM') || null,
});

export const trendRow: Complete<TrendRowResolvers, TrendCounts> = { ...placeOfGroup, topic: topicOfGroup };

export const figureTrendRow: Complete<FigureTrendRowResolvers, FigureTrend> = placeOfGroup;
