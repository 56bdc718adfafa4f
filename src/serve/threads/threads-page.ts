import type { GraphQLResolveInfo } from 'graphql';
import type { Joined, ThreadFilter, ThreadGroup, ThreadListFilter } from '../../model/read.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { atLeast } from '../errors.js';
import { placeGroups, placeOfGroup, ROWS_READ, tabled, topicOfGroup } from '../groups.js';
import { joined } from '../joined.js';
import { fieldsBelow } from '../look-ahead.js';
import { broughtRows } from '../loaders/related.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { ThreadPage } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import { asStatements, textSuffices } from '../statement-text.js';
import type { ThreadGroupKey, ThreadGroupResolvers, ThreadOrder, ThreadWhere } from './generated/types.js';

interface Arguments extends PageArguments {
  readonly where?: ThreadWhere | null;
  readonly orderBy?: ThreadOrder | null;
}

/** A thread recurs when it has a statement in two years. */
const RECURRING = 2;

/** Query.recurringPledges and Query.persistentProblems: the same question of pledges and of problems. */
export const threadsPage =
  (kind: 'IMPROVEMENT' | 'PROBLEM') =>
  async (_root: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo): Promise<ThreadPage> => {
    const { graph, loaders } = context;
    const { where } = args;
    const order = args.orderBy ?? 'UNCHANGED_RUN_DESC';
    const filter: ThreadListFilter = { ...(await threadFilter(where, context)), kind };
    const asked = fieldsBelow(info);
    const withIssuer = asked.has('issuer') || null;
    // The steps and the longest run are made of the same statements, whole ones.
    const within = asked.has('steps') || asked.has('longestRun');
    const withTexts = (asked.has('statements') && !within && textSuffices(asked, ['statements'])) || null;
    const withStatements = (!withTexts && (asked.has('statements') || within)) || null;
    return pageOf({
      args,
      scope: `threads/${kind}/${order}`,
      sortType: 'number',
      read: (keyset) =>
        graph.read('read/threads-page', { ...filter, ...keyset, order, withIssuer, withStatements, withTexts }),
      load: (entries) => {
        broughtRows(loaders.thread, entries);
        return entries.map(({ row, issuer, statements, texts }) => {
          for (const statement of statements ?? []) loaders.statement.prime(statement.id, statement);
          return { ...row, along: { issuer: issuer?.[0], statements: statements ?? (texts && asStatements(texts)) } };
        });
      },
      count: async () => (await graph.read('read/threads-count', filter))[0]?.count ?? 0,
    });
  };

/** Query.threadGroups: how many threads there are. @throws GraphQLError BAD_USER_INPUT for too many groups. */
export async function threadGroups(
  _root: unknown,
  args: {
    readonly groupBy: readonly ThreadGroupKey[];
    readonly kind?: 'IMPROVEMENT' | 'PROBLEM' | 'MEASURE' | null;
    readonly where?: ThreadWhere | null;
  },
  context: Context,
): Promise<readonly ThreadGroup[]> {
  const { groupBy } = args;
  const rows = await context.graph.read('read/thread-groups', {
    ...(await threadFilter(args.where, context)),
    ...placeGroups(groupBy),
    kind: args.kind ?? null,
    byKind: groupBy.includes('KIND') || null,
    byStatus: groupBy.includes('STATUS') || null,
    byTopic: groupBy.includes('TOPIC') || null,
    limit: ROWS_READ,
  });
  return tabled(rows);
}

export const threadGroup: Complete<ThreadGroupResolvers, ThreadGroup> = { ...placeOfGroup, topic: topicOfGroup };

/** Conditions on threads as the Cypher statements want them. @throws GraphQLError BAD_USER_INPUT for a code or a number that is none. */
const threadFilter = (where: ThreadWhere | null | undefined, context: Context): Promise<Joined<ThreadFilter>> =>
  joined(where, async (set) => ({
    ...(await placeFilter(set, context)),
    minYears: atLeast(1, 'minYears', set?.minYears) ?? (set === where ? RECURRING : null),
    unchangedYears: atLeast(1, 'unchangedYears', set?.unchangedYears),
    fromYear: set?.fromYear ?? null,
    toYear: set?.toYear ?? null,
    topic: set?.topic ?? null,
    kinds: set?.kinds ?? null,
    status: set?.status ?? null,
  }));
