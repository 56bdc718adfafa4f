import type { GraphQLResolveInfo } from 'graphql';
import type { StatementKind } from '../../model/kinds.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { existing } from '../loaders/by-id.js';
import { ofKinds, type StatementsOf } from '../loaders/report-statements.js';
import { fieldsBelow } from '../look-ahead.js';
import { textSuffices } from '../statement-text.js';
import { permalinkOf } from '../permalink.js';
import type { ReportRow, SourceRow, StatementRow } from '../parents.js';
import { compareRows } from './compare-reports.js';
import type { ReportResolvers } from './generated/types.js';

type Kinds = StatementsOf['kinds'];

/** Fields of a report that give statements of one kind. */
const KINDS = { measures: 'MEASURE', problems: 'PROBLEM', improvements: 'IMPROVEMENT' } as const;

/** Fields of a statement that lead to statements of other kinds, which are then read with it. */
const LEADING = ['addresses', 'addressedBy', 'addressLinks'];

/** Statements of a report in reading order. @param asked fields that are asked of them (look-ahead.ts) */
function statementsOf(
  { id, along }: ReportRow,
  kinds: Kinds,
  { loaders }: Context,
  asked: ReadonlySet<string>,
): StatementRow[] | Promise<StatementRow[]> {
  const brought = along?.statements;
  if (brought && (brought.kinds === null || kinds?.every((kind) => brought.kinds?.includes(kind))))
    return ofKinds(brought.rows, kinds);
  if (kinds?.length !== 1 || LEADING.some((name) => asked.has(name)))
    return loaders.reportStatements.load({ id, kinds: null }).then((rows) => ofKinds(rows, kinds));
  return loaders.reportStatements.load({ id, kinds });
}

/** A report, with the statements that are asked of it; null where the id leads nowhere. */
export function reportById(id: string, { loaders }: Context, asked: ReadonlySet<string>): Promise<ReportRow | null> {
  const named = Object.entries(KINDS).filter(([field]) => asked.has(field));
  if (named.length === 0 && !asked.has('statements')) return loaders.report.load(id);
  const leads = named.some(([field]) => LEADING.some((name) => asked.has(`${field}.${name}`)));
  const kinds = leads || asked.has('statements') ? null : named.map(([, kind]) => kind);
  const texts = textSuffices(asked, ['statements', ...Object.keys(KINDS)]);
  return loaders.reportWithStatements.load({ id, kinds, texts });
}

const statementsOfKind =
  (kind: StatementKind) => (row: ReportRow, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
    statementsOf(row, [kind], context, fieldsBelow(info));

async function sourceOf({ versionId }: ReportRow, { loaders }: Context): Promise<SourceRow | null> {
  return versionId === null ? null : ((await loaders.version.load(versionId))?.source ?? null);
}

const DAY = 86_400_000;

/** Days from 31 December of the covered year to the day of an ISO date or time; read/reports-page.cypher counts alike. */
export const publicationDelay = (year: number, publishedOn: string): number =>
  Math.round((Date.parse(publishedOn.slice(0, 10)) - Date.UTC(year, 11, 31)) / DAY);

export const report: Complete<ReportResolvers, ReportRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.report.load(id),
  year: ({ yearValue }) => ({ value: yearValue }),
  issuer: ({ issuerId, along }, _args, { loaders }) => along?.issuer ?? existing(loaders.issuer, issuerId),
  currentVersion: ({ versionId }, _args, { loaders }) => (versionId === null ? null : loaders.version.load(versionId)),
  versions: ({ id }, _args, { loaders }) => loaders.reportVersions.load(id),
  source: (row, _args, context) => sourceOf(row, context),
  publishedOn: async (row, _args, context) => (await sourceOf(row, context))?.publishedOn ?? null,
  publicationDelay: async (row, _args, context) => {
    const publishedOn = (await sourceOf(row, context))?.publishedOn;
    return publishedOn == null ? null : publicationDelay(row.yearValue, publishedOn);
  },
  permalink: ({ id }) => permalinkOf('r', id),
  sections: ({ versionId }, _args, { loaders }) => (versionId === null ? [] : loaders.versionSections.load(versionId)),
  statements: (row, { kinds }, context, info) => statementsOf(row, kinds ?? null, context, fieldsBelow(info)),
  measures: statementsOfKind(KINDS.measures),
  problems: statementsOfKind(KINDS.problems),
  improvements: statementsOfKind(KINDS.improvements),
  figures: async ({ id }, { keys }, { loaders }) => {
    const rows = await loaders.reportFigures.load(id);
    return keys ? rows.filter((row) => keys.includes(row.key)) : rows;
  },
  tables: ({ id }, _args, { loaders }) => loaders.reportTables.load(id),
  findings: async ({ id }, { status }, { loaders }) => {
    const rows = await loaders.reportFindings.load(id);
    return status ? rows.filter((row) => status.includes(row.status)) : rows;
  },
  previous: async ({ id }, _args, { loaders }) => {
    const [neighbours] = await loaders.reportNeighbours.load(id);
    return neighbours?.previous == null ? null : loaders.report.load(neighbours.previous);
  },
  comparedToPrevious: async (row, _args, context) => {
    const [neighbours] = await context.loaders.reportNeighbours.load(row.id);
    const previous = neighbours?.previous == null ? null : await context.loaders.report.load(neighbours.previous);
    return previous === null ? null : compareRows(previous, row, context);
  },
  next: async ({ id }, _args, { loaders }) => {
    const [neighbours] = await loaders.reportNeighbours.load(id);
    return neighbours?.next == null ? null : loaders.report.load(neighbours.next);
  },
};
