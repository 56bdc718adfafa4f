import type { FigureTrend, StatementListFilter, TrendCounts, TrendGroups } from '../../model/read.js';
import type { StatementKind } from '../../model/kinds.js';
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
  const filter = await statementListFilter(where, context);
  const groups = { ...groupsOf(groupBy), byKind: groupBy.includes('KIND') || null, limit: ROWS_READ };
  const byTopic = groupBy.includes('TOPIC') || null;
  const told = byTopic === null ? await reportTrends(filter, groups, context) : null;
  return tabled(told ?? (await context.graph.read('read/trends', { ...filter, ...groups, byTopic })));
}

/** The same from what linking wrote down of each report; null where the conditions ask for more than that, or where a report is not linked yet. */
async function reportTrends(
  { kind, kinds, ...filter }: StatementListFilter,
  groups: TrendGroups & { readonly byKind: true | null; readonly limit: number },
  { graph }: Context,
): Promise<readonly TrendCounts[] | null> {
  const { provinceCode, prefectureCode, countyCode, issuerIds, fromYear, toYear, ...others } = filter;
  if (Object.values(others).some((condition) => condition !== null)) return null;
  const isAsked = (one: StatementKind): true | null =>
    kind === null ? (kinds?.includes(one) ?? true) || null : kind === one || null;
  const rows = await graph.read('read/report-trends', {
    ...{ provinceCode, prefectureCode, countyCode, issuerIds, fromYear, toYear },
    measures: isAsked('MEASURE'),
    problems: isAsked('PROBLEM'),
    improvements: isAsked('IMPROVEMENT'),
    ...groups,
  });
  return rows.some(({ untold }) => untold > 0) ? null : rows;
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
