import { UserError } from '../errors.js';
import type { StoreContext } from '../model/context.js';
import type { GraphWriter, TransactionalGraph } from '../model/graph.js';
import type { ExtractedReport } from '../model/report.js';
import type { ReportState, StoreCatalogue } from './catalogue.js';
import { GraphError } from './errors.js';
import type { SourceDates } from './properties.js';
import { reportRows, type ReportRows } from './report-rows.js';
import { retireMoved } from './retire.js';
import { showReport } from './show.js';

export type StoreOutcome = 'STORED' | 'UNCHANGED' | 'NEW_VERSION';

/** Where a test may interrupt the storing of a report. */
export type StorePoint = 'before-transaction' | 'inside-transaction' | 'after-transaction';

export interface StoreOptions {
  readonly onPoint?: (point: StorePoint) => void | Promise<void>;
}

type Writer = GraphWriter<StoreCatalogue>;

/**
 * Stores one report in one transaction.
 *
 * UNCHANGED: the same bytes, read by the same extractor, gazetteer, overrides and mask, are there already; nothing is written, save dates and
 * address of the source when the manifest brings new ones. NEW_VERSION: other bytes or another program. Which version is current follows from
 * publication, then retrieval, then the order of storing. The issuer and the report's wordings are left marked for linking (`linkPending`, `pending`).
 *
 * @throws UserError NO_YEAR for a report whose year is unknown; GraphError when the database fails (then nothing of the report is stored).
 */
export async function storeReport(
  graph: TransactionalGraph<StoreCatalogue>,
  report: ExtractedReport,
  context: StoreContext,
  options: StoreOptions = {},
): Promise<StoreOutcome> {
  const year = report.year.value;
  if (year === null)
    throw new UserError(
      `${report.file}: the covered year is unknown; name it in a manifest or an override.`,
      'NO_YEAR',
    );
  const rows = reportRows(report, year, context);
  const store = (): Promise<StoreOutcome> =>
    graph.transaction((tx) => storeIn(tx, rows, report.issuer.provisional, options));
  await options.onPoint?.('before-transaction');
  // Two writers of the same version: one fails on its id, looks again, and finds it stored.
  const outcome = await store().catch((error: unknown) => {
    if (error instanceof GraphError && error.code === 'GRAPH_CONSTRAINT') return store();
    throw error;
  });
  await options.onPoint?.('after-transaction');
  return outcome;
}

async function storeIn(
  tx: Writer,
  rows: ReportRows,
  provisional: boolean,
  options: StoreOptions,
): Promise<StoreOutcome> {
  const state = await reportState(tx, rows);
  const datesChanged = hasNewDates(state.source, rows.source);
  if (state.versionExists && !datesChanged) return 'UNCHANGED';

  if (!state.yearExists) await tx.write('write/year', { id: rows.yearId, value: rows.year });
  const versionsBefore = state.versionExists ? null : await writeReport(tx, rows, state);
  const readFromSource = await tx.write('write/source', rows.source);
  // Before the new version is written: what only the retired report had, its masked sentences among it, is removed here.
  const kept = await retireMoved(tx, state.moved, rows.issuerId);
  if (!state.versionExists) await writeVersion(tx, rows);
  await options.onPoint?.('inside-transaction');

  const touched = new Map<string, string>([[rows.reportId, rows.issuerId]]);
  if (datesChanged) for (const { reportId, issuerId } of readFromSource) touched.set(reportId, issuerId);
  for (const { reportId, issuerId } of kept) touched.set(reportId, issuerId);
  if (provisional && !state.issuerExists) await tx.write('write/unalias-issuer', { issuerId: rows.issuerId });
  for (const reportId of [...touched.keys()].sort()) await showReport(tx, reportId);
  for (const issuerId of [...new Set(touched.values())].sort()) await tx.write('write/show-issuer', { issuerId });

  if (versionsBefore === null) return 'UNCHANGED';
  return versionsBefore === 0 ? 'STORED' : 'NEW_VERSION';
}

async function reportState(
  tx: Writer,
  { reportId, issuerId, year, index, version, source }: ReportRows,
): Promise<ReportState> {
  const [state] = await tx.read('write/report-state', {
    reportId,
    versionId: version.id,
    issuerId,
    sourceId: source.id,
    index,
    reportsInFile: source.reports,
    year,
  });
  if (!state)
    throw new GraphError('Neo4j gave no answer where one is certain. Run the command again.', 'GRAPH_STATEMENT_FAILED');
  return state;
}

/** The manifest may bring dates later, or better ones; what it does not say stays. */
function hasNewDates(stored: SourceDates | null, given: SourceDates): boolean {
  if (!stored) return false;
  return (['url', 'publishedOn', 'retrievedAt'] as const).some(
    (key) => given[key] !== null && given[key] !== stored[key],
  );
}

/** Issuer, report and year, with the issuer locked. Returns how many versions the report had. */
async function writeReport(tx: Writer, rows: ReportRows, state: ReportState): Promise<number> {
  const { divisions, issuerId, reportId, yearId, year } = rows;
  if (divisions.length > 0) await tx.write('write/divisions', { divisions });
  const republished = state.sourceKnown ? null : true;
  const [row] = await tx.write('write/report', { issuerId, reportId, yearId, year, republished });
  return row?.versions ?? 0;
}

/** The new version and all that hangs on it; a list without entries costs no call. */
async function writeVersion(tx: Writer, rows: ReportRows): Promise<void> {
  const { reportId, issuerId, year, version, sections, topics, wordings, statements, figures, tables, findings } = rows;
  const versionId = version.id;
  await tx.write('write/report-version', { reportId, sourceId: rows.source.id, version });
  if (sections.length > 0) await tx.write('write/sections', { versionId, sections });
  if (topics.length > 0) await tx.write('write/topics', { topics });
  if (wordings.length > 0) await tx.write('write/wordings', { wordings });
  if (statements.length > 0) await tx.write('write/statements', { reportId, issuerId, year, statements });
  if (figures.length > 0) await tx.write('write/figures', { versionId, figures });
  if (tables.length > 0) await tx.write('write/tables', { versionId, tables });
  if (findings.length > 0) await tx.write('write/findings', { versionId, findings });
}
