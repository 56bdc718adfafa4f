import type { Context } from '../context.js';
import type { OccurrenceRow, StatementRow, ThreadRow } from '../parents.js';

/** What measures, problems and improvements have in common in this subgraph. */
export const statement = {
  __resolveReference: ({ id }: { readonly id: string }, { loaders }: Context): Promise<StatementRow | null> =>
    loaders.statement.load(id),
  thread: async ({ id }: StatementRow, _args: unknown, { loaders }: Context): Promise<ThreadRow | null> =>
    (await loaders.statementThread.load(id))[0] ?? null,
  wordings: ({ id }: StatementRow, _args: unknown, { loaders }: Context): Promise<OccurrenceRow[]> =>
    loaders.statementWordings.load(id),
};
