import type { GraphQLResolveInfo } from 'graphql';
import type { IssuerRow, ReportRow, StatementRow } from '../../model/rows.js';
import type { Context } from '../context.js';
import { fieldsBelow } from '../look-ahead.js';
import { broughtRows } from '../loaders/related.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { StatementPage } from '../parents.js';
import type { StatementOrder, StatementWhere } from './generated/types.js';
import { statementListFilter } from './statement-filter.js';

interface Arguments extends PageArguments {
  readonly where?: StatementWhere | null;
  readonly orderBy?: StatementOrder | null;
  readonly seed?: number | null;
}

/** The hash of the random order counts modulo this prime; read/statements-page.cypher has it, too. */
const PRIME = 2_147_483_647;

/**
 * The base of the polynomial hash by which a random order sorts ids: another seed gives another base, and so an unrelated order. Ids are hashes themselves, so any base
 * spreads them evenly. Above the alphabet's 64 letters, below the prime.
 */
const multiplierOf = (seed: number): number => 65 + ((((seed % PRIME) + PRIME) * 48_271 + 11) % (PRIME - 66));

/** Query.statements: by year, or in a random order. */
export async function statements(
  _root: unknown,
  args: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<StatementPage> {
  const { graph, loaders } = context;
  const order = args.orderBy ?? 'YEAR_DESC';
  const seed = args.seed ?? 0;
  const filter = await statementListFilter(args.where, context);
  const multiplier = order === 'RANDOM' ? multiplierOf(seed) : null;
  const asked = fieldsBelow(info);
  const withReport = asked.has('report') || null;
  const withIssuer = asked.has('report.issuer') || null;
  return pageOf({
    args,
    scope: order === 'RANDOM' ? `statements/RANDOM/${seed}` : `statements/${order}`,
    sortType: 'number',
    read: (keyset) =>
      graph.read('read/statements-page', { ...filter, ...keyset, order, multiplier, withReport, withIssuer }),
    load: (entries) => {
      broughtRows(loaders.statement, entries);
      return withReport ? entries.map(besideReport) : entries.map(({ row }) => row);
    },
    count: async () => (await graph.read('read/statements-count', filter))[0]?.count ?? 0,
  });
}

function besideReport({
  row,
  report,
  issuer,
}: {
  readonly row: StatementRow;
  readonly report: readonly ReportRow[] | null;
  readonly issuer: readonly IssuerRow[] | null;
}): StatementRow {
  const [found] = report ?? [];
  return { ...row, along: { report: found && { ...found, along: { issuer: issuer?.[0] } } } };
}
