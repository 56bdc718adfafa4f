import { GraphQLError } from 'graphql';
import type { ChangeFilter, Joined, PageEntry } from '../../model/read.js';
import type { ChangeRow } from '../../model/rows.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { badCursor } from '../errors.js';
import { joined } from '../joined.js';
import { decodeCursor, scopeOf } from '../paging/cursor.js';
import { pageOf, type Page, type PageArguments } from '../paging/page.js';
import { pastPlaceFilter } from '../place-filter.js';
import type { ReportChangeResolvers, ReportChangeWhere } from './generated/types.js';

/** A change, with what stands for its instant in cursors. */
export type ReportChangeRow = PageEntry & ChangeRow;
export type ReportChangePage = Page<ReportChangeRow>;

interface Arguments extends PageArguments {
  readonly where?: ReportChangeWhere | null;
}

/** In a cursor: the list, and the log that it belongs to. */
const SCOPE = 'changes/';

/**
 * Query.reportChanges: the log of changes from a cursor or an instant on. A cursor holds for as long as the log does, whatever was changed meanwhile.
 * @throws GraphQLError CHANGES_LOST for a cursor of another log.
 */
export async function reportChanges(_root: unknown, args: Arguments, context: Context): Promise<ReportChangePage> {
  const { graph } = context;
  const after = args.after == null ? null : entryOf(args.after);
  const { number = null, at = null } = after ?? {};
  const filter = await changeFilter(args.where, context);
  const [log] = await graph.read('read/change-log', { number, at, since: filter.since });
  const scope = `${SCOPE}${log?.id ?? ''}`;
  if (after !== null && (after.scope !== scope || log?.lost === true)) throw changesLost();
  return pageOf({
    args,
    scope,
    sortType: 'number',
    read: async ({ limit }) => {
      // Not by $since alone, which would read the log from its beginning.
      const afterSort = Math.max(number ?? 0, (log?.first ?? 1) - 1);
      const changes = await graph.read('read/changes-page', { ...filter, afterSort, limit });
      return changes.map((change): ReportChangeRow => ({ ...change, id: String(change.at) }));
    },
    load: (entries) => entries,
    count: async () => (await graph.read('read/changes-count', filter))[0]?.count ?? 0,
  });
}

/** What a cursor says: the log, the number of a change in it, and its instant. @throws GraphQLError BAD_CURSOR for one of another list. */
function entryOf(cursor: string): { readonly scope: string; readonly number: number; readonly at: number } {
  const scope = scopeOf(cursor);
  if (scope?.startsWith(SCOPE) !== true) throw badCursor();
  const { sort, id } = decodeCursor(scope, 'number', cursor);
  const [number, at] = [Number(sort), Number(id)];
  if (!Number.isSafeInteger(number) || !Number.isSafeInteger(at)) throw badCursor();
  return { scope, number, at };
}

const changeFilter = (where: ReportChangeWhere | null | undefined, context: Context): Promise<Joined<ChangeFilter>> =>
  joined(where, async (set) => ({
    ...(await pastPlaceFilter(set, context)),
    since: set?.changedSince?.getTime() ?? null,
    status: set?.status ?? null,
  }));

const changesLost = (): GraphQLError =>
  new GraphQLError(
    'The graph was built anew since this cursor was handed out, so what changed in between is not known. Ask from the beginning, without after, and drop what is not named.',
    { extensions: { code: 'CHANGES_LOST' } },
  );

export const reportChange: Complete<ReportChangeResolvers, ReportChangeRow> = {
  changedAt: ({ at }) => new Date(at),
  report: ({ reportId, status }, _args, { loaders }) => (status === 'REMOVED' ? null : loaders.report.load(reportId)),
};
