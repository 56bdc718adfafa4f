import { longest, unchangedRuns } from '../../model/unchanged-runs.js';
import type { Change } from '../../model/change.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { existing } from '../loaders/by-id.js';
import { topicsOf } from '../loaders/topics.js';
import type { StatementRow, StepRow, ThreadRow } from '../parents.js';
import type { ThreadResolvers, ThreadStepResolvers } from './generated/types.js';

/** By year and position. */
const statementsOf = (
  { id, along }: ThreadRow,
  _args: unknown,
  { loaders }: Context,
): readonly StatementRow[] | Promise<StatementRow[]> => along?.statements ?? loaders.threadStatements.load(id);

export const thread: Complete<ThreadResolvers, ThreadRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.thread.load(id),
  issuer: ({ issuerId, along }, _args, { loaders }) => along?.issuer ?? existing(loaders.issuer, issuerId),
  topics: ({ topicKeys }, _args, context) => topicsOf(topicKeys, context),
  statements: statementsOf,
  longestRun: async (row, args, context) => {
    const { id, issuerId } = row;
    const { loaders } = context;
    const [statements, steps, reports] = await Promise.all([
      statementsOf(row, args, context),
      loaders.threadSteps.load(id),
      loaders.issuerReports.load(issuerId),
    ]);
    const yearOf = new Map(reports.map((report) => [report.id, report.yearValue]));
    const dated = statements.flatMap((row) => {
      const year = yearOf.get(row.reportId);
      return year === undefined ? [] : [{ id: row.id, year, row }];
    });
    const links = steps.map(({ fromId, toId, kind }) => ({ from: fromId, to: toId, kind }));
    const runs = unchangedRuns(dated, links, [...new Set(yearOf.values())]);
    const run = new Set(longest(dated.map((statement) => runs.get(statement.id) ?? [])));
    const inRun = dated.filter((statement) => run.has(statement.id));
    return { years: inRun.map(({ year }) => year), statements: inRun.map(({ row }) => row) };
  },
  distinctiveness: async ({ id }, _args, { loaders }) => (await loaders.threadDistinctiveness.load(id))[0] ?? null,
  /** The statements that a step leads from and to are the thread's own, so they are read with it, all at once. */
  steps: async (row, args, context) => {
    const [steps] = await Promise.all([context.loaders.threadSteps.load(row.id), statementsOf(row, args, context)]);
    return steps;
  },
};

export const threadStep: Complete<ThreadStepResolvers, StepRow> = {
  from: ({ fromId }, _args, { loaders }) => existing(loaders.statement, fromId),
  to: ({ toId }, _args, { loaders }) => existing(loaders.statement, toId),
  unchangedSentences: async ({ fromId, toId }, _args, { loaders }) => {
    const [earlier, later] = await Promise.all([
      loaders.statementWordings.load(fromId),
      loaders.statementWordings.load(toId),
    ]);
    const before = new Set(earlier.map(({ wordingId }) => wordingId));
    return later.filter(({ wordingId }) => before.has(wordingId));
  },
  changes: ({ changeJson }) => JSON.parse(changeJson ?? '[]') as Change[],
};
