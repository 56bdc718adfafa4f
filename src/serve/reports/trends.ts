import type { FigureTrend, TrendCounts, TrendGroup, TrendGroups } from '../../model/read.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { divisionBy } from '../references.js';
import type {
  FigureTrendRowResolvers,
  ReportWhere,
  StatementWhere,
  TrendKey,
  TrendRowResolvers,
} from './generated/types.js';
import { reportFilter } from './reports-page.js';
import { statementListFilter } from './statement-filter.js';

/** Rows of one answer at most: more are no table that a reader follows. */
const MOST_ROWS = 10_000;
const MOST_KEYS = 100;

/** Query.trends: counts of statements by group. @throws GraphQLError BAD_USER_INPUT for more groups than MOST_ROWS. */
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
    limit: MOST_ROWS + 1,
  });
  return within(rows);
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
    limit: MOST_ROWS + 1,
  });
  return within(rows);
}

const groupsOf = (keys: readonly TrendKey[]): TrendGroups => ({
  byYear: keys.includes('YEAR') || null,
  byProvince: keys.includes('PROVINCE') || null,
  byPrefecture: keys.includes('PREFECTURE') || null,
  byCounty: keys.includes('COUNTY') || null,
  byIssuer: keys.includes('ISSUER') || null,
  byForm: keys.includes('FORM') || null,
});

function within<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > MOST_ROWS)
    throw badInput(
      `groupBy: this gives more than ${MOST_ROWS} rows. Group by fewer keys, or ask for a smaller place or fewer years.`,
    );
  return rows;
}

/** Codes and ids of a group → what they stand for. */
const group = {
  province: divisionBy('provinceCode'),
  prefecture: divisionBy('prefectureCode'),
  county: divisionBy('countyCode'),
  issuer: ({ issuerId }: TrendGroup, _args: unknown, { loaders }: Context) =>
    issuerId === null ? null : loaders.issuer.load(issuerId),
};

export const trendRow: Complete<TrendRowResolvers, TrendCounts> = {
  ...group,
  topic: async ({ topicKey }, _args, { loaders }) =>
    topicKey === null ? null : ((await loaders.topics()).get(topicKey) ?? null),
};

export const figureTrendRow: Complete<FigureTrendRowResolvers, FigureTrend> = group;
