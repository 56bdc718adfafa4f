import type { Joined, OutcomeFilter, OutcomeGroup } from '../../model/read.js';
import type { FollowUp, OutcomeRow } from '../../model/outcome.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { placeGroups, placeOfGroup, ROWS_READ, tabled, topicOfGroup } from '../groups.js';
import { joined } from '../joined.js';
import { existing, present } from '../loaders/by-id.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { OutcomePage, StatementRow } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import type {
  FollowUpResolvers,
  OutcomeGroupKey,
  OutcomeGroupResolvers,
  OutcomeResolvers,
  OutcomeWhere,
  ProblemOutcomeResolvers,
} from './generated/types.js';

interface Arguments extends PageArguments {
  readonly where?: OutcomeWhere | null;
}

/** Query.pledgeOutcomes: what became of the pledges, the latest years first. */
export async function pledgeOutcomes(_root: unknown, args: Arguments, context: Context): Promise<OutcomePage> {
  const { graph, loaders } = context;
  const filter = await outcomeFilter(args.where, context);
  return pageOf({
    args,
    scope: 'outcomes',
    sortType: 'number',
    read: (keyset) => graph.read('read/outcomes-page', { ...filter, ...keyset }),
    load: (entries) => Promise.all(entries.map((entry) => loaders.outcome.load(entry.id))),
    count: async () => (await graph.read('read/outcomes-count', filter))[0]?.count ?? 0,
  });
}

/** Improvement.outcome and Problem.outcome; null for a statement that no version shows any more. */
export const outcomeOf = ({ id }: StatementRow, _args: unknown, { loaders }: Context): Promise<OutcomeRow | null> =>
  loaders.outcome.load(id);

const common = {
  repeatedAs: ({ repeatedAs }: OutcomeRow, _args: unknown, { loaders }: Context) =>
    present(loaders.statement, repeatedAs),
};

export const outcome: Complete<OutcomeResolvers, OutcomeRow> = {
  ...common,
  pledge: ({ id }, _args, { loaders }) => existing(loaders.statement, id),
};

export const problemOutcome: Complete<ProblemOutcomeResolvers, OutcomeRow> = common;

export const followUp: Complete<FollowUpResolvers, FollowUp> = {
  measure: ({ measureId }, _args, { loaders }) => existing(loaders.statement, measureId),
};

/** Query.outcomeGroups: how many pledges have which outcome. @throws GraphQLError BAD_USER_INPUT for too many groups. */
export async function outcomeGroups(
  _root: unknown,
  { groupBy, where }: { readonly groupBy: readonly OutcomeGroupKey[]; readonly where?: OutcomeWhere | null },
  context: Context,
): Promise<readonly OutcomeGroup[]> {
  const rows = await context.graph.read('read/outcome-groups', {
    ...(await outcomeFilter(where, context)),
    ...placeGroups(groupBy),
    byYear: groupBy.includes('YEAR') || null,
    byOutcome: groupBy.includes('OUTCOME') || null,
    byVerifiability: groupBy.includes('VERIFIABILITY') || null,
    byTopic: groupBy.includes('TOPIC') || null,
    limit: ROWS_READ,
  });
  return tabled(rows);
}

export const outcomeGroup: Complete<OutcomeGroupResolvers, OutcomeGroup> = { ...placeOfGroup, topic: topicOfGroup };

/** Conditions on pledges and their outcomes as the Cypher statements want them. @throws GraphQLError BAD_USER_INPUT for a code that is none. */
const outcomeFilter = (where: OutcomeWhere | null | undefined, context: Context): Promise<Joined<OutcomeFilter>> =>
  joined(where, async (set) => ({
    ...(await placeFilter(set, context)),
    outcomes: set?.outcomes ?? null,
    topic: set?.topic ?? null,
    unchanged: set?.unchanged ?? null,
    verifiability: set?.verifiability ?? null,
    fromYear: set?.fromYear ?? null,
    toYear: set?.toYear ?? null,
  }));
