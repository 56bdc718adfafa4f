import { UserError } from '../errors.js';
import type { StoreContext } from '../model/context.js';
import type { TransactionalGraph } from '../model/graph.js';
import type { ExtractedReport } from '../model/report.js';
import type { StoreCatalogue } from './catalogue.js';
import { GraphError, isOfWhatWasWritten } from './errors.js';
import { reportRows, type ReportRows } from './report-rows.js';
import { storeRows, type StoreOutcome } from './store-rows.js';

export type { StoreOutcome } from './store-rows.js';

/** Where a test may interrupt the storing of reports. */
export type StorePoint = 'before-transaction' | 'inside-transaction' | 'after-transaction';

export interface StoreOptions {
  readonly onPoint?: (point: StorePoint) => void | Promise<void>;
}

/** A decomposed report and what storing it needs beside. */
export interface ReportToStore {
  readonly report: ExtractedReport;
  readonly context: StoreContext;
}

/** What became of one report: stored, or why it alone was not. */
export type StoreResult = { readonly outcome: StoreOutcome } | { readonly error: UserError };

/**
 * Stores one report in one transaction; see `storeReports`.
 * @throws UserError NO_YEAR for a report whose year is unknown; GraphError when the database fails (then nothing of the report is stored).
 */
export async function storeReport(
  graph: TransactionalGraph<StoreCatalogue>,
  report: ExtractedReport,
  context: StoreContext,
  options: StoreOptions = {},
): Promise<StoreOutcome> {
  const [result] = await storeReports(graph, [{ report, context }], options);
  if (!result) throw new GraphError('The report was not stored.', 'GRAPH_STATEMENT_FAILED');
  if ('error' in result) throw result.error;
  return result.outcome;
}

/**
 * Stores whole reports in one transaction, so that after a crash each is there wholly or not at all. Where reports of a batch depend on each other's outcome (two versions of one report, two readings of one file)
 * they are stored one after the other, as if they had come alone; so a batch leaves the graph that single reports leave.
 *
 * UNCHANGED: the same bytes, read by the same extractor, gazetteer, overrides and mask, are there already; nothing is written, save dates and
 * address of the source when the manifest brings new ones. NEW_VERSION: other bytes or another program. Which version is current follows from
 * publication, then retrieval, then the order of storing. The issuers are left marked for linking (`linkPending`), which also counts who wrote a wording.
 *
 * Returns one result a report, in order: a report without a year, or one that the database refuses, fails alone and the others are stored.
 * @throws GraphError when the database fails otherwise (then nothing of what had not been stored before is stored).
 */
export async function storeReports(
  graph: TransactionalGraph<StoreCatalogue>,
  reports: readonly ReportToStore[],
  options: StoreOptions = {},
): Promise<StoreResult[]> {
  const results = new Array<StoreResult>(reports.length);
  const rows: ReportRows[] = [];
  const places: number[] = [];
  for (const [place, { report, context }] of reports.entries()) {
    const { value: year } = report.year;
    if (year === null) results[place] = { error: withoutYear(report) };
    else {
      rows.push(reportRows(report, year, context));
      places.push(place);
    }
  }
  const stored = await storeApart(graph, rows, options);
  for (const [i, result] of stored.entries()) results[places[i] as number] = result;
  return results;
}

const withoutYear = ({ file }: ExtractedReport): UserError =>
  new UserError(`${file}: the covered year is unknown; name it in a manifest or an override.`, 'NO_YEAR');

/** In one transaction where that is possible, else one half after the other, down to single reports. */
async function storeApart(
  graph: TransactionalGraph<StoreCatalogue>,
  rows: readonly ReportRows[],
  options: StoreOptions,
): Promise<StoreResult[]> {
  if (rows.length === 0) return [];
  const inHalves = async (): Promise<StoreResult[]> => {
    const half = Math.ceil(rows.length / 2);
    const first = await storeApart(graph, rows.slice(0, half), options);
    return [...first, ...(await storeApart(graph, rows.slice(half), options))];
  };
  if (dependOnEachOther(rows)) return inHalves();
  try {
    const outcomes = await storeTogether(graph, rows, options);
    return outcomes === null ? await inHalves() : outcomes.map((outcome) => ({ outcome }));
  } catch (error) {
    if (!isOfWhatWasWritten(error)) throw error;
    return rows.length === 1 ? [{ error }] : inHalves();
  }
}

/** One report twice, or one file that was read in two ways: what the second does follows from what the first did. */
function dependOnEachOther(rows: readonly ReportRows[]): boolean {
  const reports = new Set(rows.map(({ reportId }) => reportId));
  if (reports.size < rows.length) return true;
  const files = new Map(rows.map(({ source }) => [source.id, source]));
  return rows.some(({ source }) => {
    const { path, reports: inFile } = files.get(source.id) ?? source;
    return source.path !== path || source.reports !== inFile;
  });
}

/** null: the reports can't share a transaction. */
async function storeTogether(
  graph: TransactionalGraph<StoreCatalogue>,
  rows: readonly ReportRows[],
  { onPoint }: StoreOptions,
): Promise<StoreOutcome[] | null> {
  const store = (): Promise<StoreOutcome[] | null> =>
    graph.transaction((tx) => storeRows(tx, rows, async () => onPoint?.('inside-transaction')));
  await onPoint?.('before-transaction');
  // Two writers of the same version: one fails on its id, looks again, and finds it stored.
  const outcomes = await store().catch((error: unknown) => {
    if (error instanceof GraphError && error.code === 'GRAPH_CONSTRAINT') return store();
    throw error;
  });
  if (outcomes !== null) await onPoint?.('after-transaction');
  return outcomes;
}
