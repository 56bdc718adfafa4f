import type { ThreadListFilter } from '../../model/read.js';
import type { Context } from '../context.js';
import { atLeast } from '../errors.js';
import { joined } from '../joined.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { ThreadPage } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import type { ThreadOrder, ThreadWhere } from './generated/types.js';

interface Arguments extends PageArguments {
  readonly where?: ThreadWhere | null;
  readonly orderBy?: ThreadOrder | null;
}

/** A thread recurs when it has a statement in two years. */
const RECURRING = 2;

/** Query.recurringPledges and Query.persistentProblems: the same question of pledges and of problems. */
export const threadsPage =
  (kind: 'IMPROVEMENT' | 'PROBLEM') =>
  async (_root: unknown, args: Arguments, context: Context): Promise<ThreadPage> => {
    const { graph, loaders } = context;
    const { where } = args;
    const order = args.orderBy ?? 'UNCHANGED_RUN_DESC';
    const conditions = await joined(where, async (set) => ({
      ...(await placeFilter(set, context)),
      minYears: atLeast(1, 'minYears', set?.minYears) ?? (set === where ? RECURRING : null),
      unchangedYears: atLeast(1, 'unchangedYears', set?.unchangedYears),
      fromYear: set?.fromYear ?? null,
      toYear: set?.toYear ?? null,
      topic: set?.topic ?? null,
      kinds: set?.kinds ?? null,
      status: set?.status ?? null,
    }));
    const filter: ThreadListFilter = { ...conditions, kind };
    return pageOf({
      args,
      scope: `threads/${kind}/${order}`,
      sortType: 'number',
      read: (keyset) => graph.read('read/threads-page', { ...filter, ...keyset, order }),
      load: (entries) => Promise.all(entries.map((entry) => loaders.thread.load(entry.id))),
      count: async () => (await graph.read('read/threads-count', filter))[0]?.count ?? 0,
    });
  };
