import type { StatementFilter, StatementListFilter } from '../../model/read.js';
import type { Context } from '../context.js';
import { placeFilter } from '../place-filter.js';
import type { StatementWhere } from './generated/types.js';

/** Conditions on statements as the Cypher statements want them. @throws GraphQLError BAD_USER_INPUT for a code that is none. */
export async function statementFilter(
  where: StatementWhere | null | undefined,
  context: Context,
): Promise<StatementFilter> {
  return {
    ...(await placeFilter(where, context)),
    kinds: where?.kinds ?? null,
    topic: where?.topic ?? null,
    verifiability: where?.verifiability ?? null,
    addressed: where?.addressed ?? null,
    unchanged: where?.unchanged ?? null,
    sections: where?.sections ?? null,
    fromYear: where?.fromYear ?? null,
    toYear: where?.toYear ?? null,
  };
}

/** The same for lists: where one kind alone is asked for, its label is read instead of all statements. */
export async function statementListFilter(
  where: StatementWhere | null | undefined,
  context: Context,
): Promise<StatementListFilter> {
  const filter = await statementFilter(where, context);
  const [kind, ...others] = new Set(filter.kinds ?? []);
  return kind !== undefined && others.length === 0 ? { ...filter, kind, kinds: null } : { ...filter, kind: null };
}
