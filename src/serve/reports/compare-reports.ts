import type { Comparison, ReportToCompare, SectionFate, StatementFate } from '../../model/comparison.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { existing } from '../loaders/by-id.js';
import type { ReportRow } from '../parents.js';
import type {
  ReportComparisonResolvers,
  SectionComparisonResolvers,
  StatementComparisonResolvers,
} from './generated/types.js';
import { textOf } from './version.js';

export interface ComparisonRow extends Comparison {
  readonly fromReport: ReportRow;
  readonly toReport: ReportRow;
}

/** Query.compareReports. @throws GraphQLError BAD_USER_INPUT for an id that is no report's. */
export async function compareReports(
  _root: unknown,
  { from, to }: { readonly from: string; readonly to: string },
  context: Context,
): Promise<ComparisonRow> {
  const [fromReport, toReport] = await Promise.all([reportOf('from', from, context), reportOf('to', to, context)]);
  return compareRows(fromReport, toReport, context);
}

export async function compareRows(
  fromReport: ReportRow,
  toReport: ReportRow,
  context: Context,
): Promise<ComparisonRow> {
  const [before, after] = await Promise.all([contentOf(fromReport, context), contentOf(toReport, context)]);
  return { ...context.compare(before, after), fromReport, toReport };
}

async function reportOf(argument: string, id: string, { loaders }: Context): Promise<ReportRow> {
  const row = await loaders.report.load(id);
  if (row === null)
    throw badInput(`${argument}: "${id}" is the id of no report. Take ids from reports { nodes { id } }.`);
  return row;
}

/** What is compared of a report: all read by loaders, so that both reports are read together. */
async function contentOf(
  { id, versionId, issuerId, yearValue }: ReportRow,
  context: Context,
): Promise<ReportToCompare> {
  const { loaders } = context;
  const [issuer, statements, sections, text] = await Promise.all([
    existing(loaders.issuer, issuerId),
    loaders.reportStatements.load({ id, kinds: null }),
    versionId === null ? [] : loaders.versionSections.load(versionId),
    versionId === null ? '' : textOf(versionId, context),
  ]);
  return {
    issuerNames: [...new Set([issuer.name, ...issuer.names])],
    year: yearValue,
    sections: sections.map(({ role, heading, start, end }) => ({ role, heading, text: text.slice(start, end) })),
    statements,
  };
}

const count =
  (fate: StatementFate['fate']) =>
  ({ statements }: ComparisonRow): number =>
    statements.filter((statement) => statement.fate === fate).length;

export const reportComparison: Complete<ReportComparisonResolvers, ComparisonRow> = {
  from: ({ fromReport }) => fromReport,
  to: ({ toReport }) => toReport,
  kept: count('KEPT'),
  edited: count('EDITED'),
  dropped: count('DROPPED'),
  added: count('NEW'),
};

export const sectionComparison: Complete<SectionComparisonResolvers, SectionFate> = {};

export const statementComparison: Complete<StatementComparisonResolvers, StatementFate> = {
  from: ({ fromId }, _args, { loaders }) => (fromId === null ? null : existing(loaders.statement, fromId)),
  to: ({ toId }, _args, { loaders }) => (toId === null ? null : existing(loaders.statement, toId)),
};
