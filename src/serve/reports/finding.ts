import type { GraphQLResolveInfo } from 'graphql';
import type { Evidence } from '../../model/span.js';
import type { FindingFilter, FindingGroup, Joined } from '../../model/read.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { placeGroups, placeOfGroup, ROWS_READ, tabled } from '../groups.js';
import { joined } from '../joined.js';
import { existing } from '../loaders/by-id.js';
import { broughtRows } from '../loaders/related.js';
import { fieldsBelow } from '../look-ahead.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { FindingPage, FindingRow } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import type { FindingGroupKey, FindingGroupResolvers, FindingResolvers, FindingWhere } from './generated/types.js';

type StoredEvidence = Evidence & { readonly source?: string | null };

export const finding: Complete<FindingResolvers, FindingRow> = {
  evidence: ({ evidenceJson, sha256 }) =>
    (JSON.parse(evidenceJson ?? '[]') as StoredEvidence[]).map((piece) => ({
      ...piece,
      source: piece.source ?? sha256,
    })),
  report: ({ reportId }, _args, { loaders }) => existing(loaders.report, reportId),
};

interface Arguments extends PageArguments {
  readonly where?: FindingWhere | null;
}

/** Query.findings: answers of the consistency rules, the latest years first. */
export async function findings(_root: unknown, args: Arguments, context: Context): Promise<FindingPage> {
  const { graph, loaders } = context;
  const filter = await findingFilter(args.where, context);
  return pageOf({
    args,
    scope: 'findings',
    sortType: 'number',
    read: (keyset) => graph.read('read/findings-page', { ...filter, ...keyset }),
    load: (entries) => broughtRows(loaders.finding, entries),
    count: async () => (await graph.read('read/findings-count', filter))[0]?.count ?? 0,
  });
}

/** Query.findingGroups: how many answers there are of which rule; reports and issuers are counted only where the question asks for them. @throws GraphQLError BAD_USER_INPUT for too many groups. */
export async function findingGroups(
  _root: unknown,
  { groupBy, where }: { readonly groupBy: readonly FindingGroupKey[]; readonly where?: FindingWhere | null },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly FindingGroup[]> {
  const asked = fieldsBelow(info);
  const rows = await context.graph.read('read/finding-groups', {
    ...(await findingFilter(where, context)),
    ...placeGroups(groupBy),
    byYear: groupBy.includes('YEAR') || null,
    byRule: groupBy.includes('RULE') || null,
    byStatus: groupBy.includes('STATUS') || null,
    withReports: asked.has('reports') || null,
    withIssuers: asked.has('issuers') || null,
    limit: ROWS_READ,
  });
  return tabled(rows);
}

export const findingGroup: Complete<FindingGroupResolvers, FindingGroup> = placeOfGroup;

/** Conditions on findings as the Cypher statements want them. @throws GraphQLError BAD_USER_INPUT for a code that is none. */
const findingFilter = (where: FindingWhere | null | undefined, context: Context): Promise<Joined<FindingFilter>> =>
  joined(where, async (set) => ({
    ...(await placeFilter(set, context)),
    rule: set?.rule ?? null,
    rules: set?.rules ?? null,
    status: set?.status ?? null,
    year: set?.year ?? null,
  }));
