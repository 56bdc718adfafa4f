import type { StatementKind } from '../../model/kinds.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { existing } from '../loaders/by-id.js';
import { permalinkOf } from '../permalink.js';
import type { ReportRow, SourceRow, StatementRow } from '../parents.js';
import { compareRows } from './compare-reports.js';
import type { ReportResolvers } from './generated/types.js';

/** Statements of a report in reading order; all kinds are read together, as most queries ask for several. */
async function statementsOf(
  { id }: ReportRow,
  kinds: readonly StatementKind[] | null,
  { loaders }: Context,
): Promise<StatementRow[]> {
  const rows = await loaders.reportStatements.load(id);
  return kinds ? rows.filter((row) => kinds.includes(row.kind)) : rows;
}

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
  issuer: ({ issuerId }, _args, { loaders }) => existing(loaders.issuer, issuerId),
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
  statements: (row, { kinds }, context) => statementsOf(row, kinds ?? null, context),
  measures: (row, _args, context) => statementsOf(row, ['MEASURE'], context),
  problems: (row, _args, context) => statementsOf(row, ['PROBLEM'], context),
  improvements: (row, _args, context) => statementsOf(row, ['IMPROVEMENT'], context),
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
