import type { Joined, StatementFilter, StatementListFilter } from '../../model/read.js';
import type { Context } from '../context.js';
import { joined } from '../joined.js';
import { placeFilter } from '../place-filter.js';
import type { StatementWhere } from './generated/types.js';

/** Conditions on statements as the Cypher statements want them. @throws GraphQLError BAD_USER_INPUT for a code that is none. */
export const statementFilter = (
  where: StatementWhere | null | undefined,
  context: Context,
): Promise<Joined<StatementFilter>> =>
  joined(where, async (set) => ({
    ...(await placeFilter(set, context)),
    kinds: set?.kinds ?? null,
    topic: set?.topic ?? null,
    verifiability: set?.verifiability ?? null,
    addressed: set?.addressed ?? null,
    unchanged: set?.unchanged ?? null,
    sections: set?.sections ?? null,
    fromYear: set?.fromYear ?? null,
    toYear: set?.toYear ?? null,
  }));

/** The same for lists: where one kind alone is asked for, its label is read instead of all statements. */
export async function statementListFilter(
  where: StatementWhere | null | undefined,
  context: Context,
): Promise<StatementListFilter> {
  const filter = await statementFilter(where, context);
  const [kind, ...others] = new Set(filter.kinds ?? []);
  return kind !== undefined && others.length === 0 ? { ...filter, kind, kinds: null } : { ...filter, kind: null };
}
