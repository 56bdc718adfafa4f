import type { GraphWriter } from '../model/graph.js';
import type { ReportState, StoreCatalogue } from './catalogue.js';
import { noteChanges } from './changes.js';
import { GraphError } from './errors.js';
import type { SourceDates } from './properties.js';
import type { ReportRows } from './report-rows.js';
import { retireMoved } from './retire.js';
import { showReports } from './show.js';

export type StoreOutcome = 'STORED' | 'UNCHANGED' | 'NEW_VERSION';

type Writer = GraphWriter<StoreCatalogue>;

/** A report to be written, with what the graph knew of it before. */
interface Entry {
  readonly rows: ReportRows;
  readonly state: ReportState;
  readonly datesChanged: boolean;
}

/**
 * Writes reports inside one transaction; no two of them are one report, or one part of one file. `written` is called when the versions are there and nothing shows them yet.
 * Returns the outcomes in order, or null, with nothing written, where a report takes the place of another one and so has to be written alone.
 */
export async function storeRows(
  tx: Writer,
  all: readonly ReportRows[],
  written: () => Promise<void>,
): Promise<StoreOutcome[] | null> {
  const entries = await withStates(tx, all);
  const changed = entries.filter(({ state, datesChanged }) => !state.versionExists || datesChanged);
  const unchanged = all.map((): StoreOutcome => 'UNCHANGED');
  if (changed.length === 0) return unchanged;
  if (all.length > 1 && changed.some(({ state }) => state.moved.length > 0)) return null;

  const fresh = changed.filter(({ state }) => !state.versionExists);
  await writeYears(tx, changed);
  const versionsBefore = await writeReports(tx, fresh);
  const sources = uniqueById(changed.map(({ rows }) => rows.source));
  const readFromSources = await tx.write('write/source', { sources });
  // Before the new versions are written: what only a retired report had, its masked sentences among it, is removed here.
  const kept = [];
  for (const { state, rows } of changed) kept.push(...(await retireMoved(tx, state.moved, rows.issuerId)));
  await writeVersions(tx, fresh);
  await written();

  const touched = new Map(changed.map(({ rows }) => [rows.reportId, rows.issuerId]));
  const newDates = new Set(changed.flatMap(({ rows, datesChanged }) => (datesChanged ? [rows.source.id] : [])));
  for (const { id, reportId, issuerId } of readFromSources) if (newDates.has(id)) touched.set(reportId, issuerId);
  for (const { reportId, issuerId } of kept) touched.set(reportId, issuerId);
  const own = changed.filter(({ rows, state }) => rows.version.issuerProvisional && !state.issuerExists);
  if (own.length > 0) await tx.write('write/unalias-issuer', { issuerIds: own.map(({ rows }) => rows.issuerId) });
  await showReports(tx, [...touched.keys()].sort());
  await tx.write('write/show-issuer', { issuerIds: [...new Set(touched.values())].sort() });
  const moved = changed.flatMap(({ state }) => state.moved.map(({ reportId }) => reportId));
  await noteChanges(tx, [...touched.keys(), ...moved]);

  return all.map(({ reportId }): StoreOutcome => {
    const before = versionsBefore.get(reportId);
    if (before === undefined) return 'UNCHANGED';
    return before === 0 ? 'STORED' : 'NEW_VERSION';
  });
}

async function withStates(tx: Writer, all: readonly ReportRows[]): Promise<Entry[]> {
  const states = await tx.read('write/report-state', {
    reports: all.map(({ reportId, issuerId, year, index, version, source }) => ({
      ...{ reportId, issuerId, year, index },
      ...{ versionId: version.id, sourceId: source.id, reportsInFile: source.reports },
    })),
  });
  const byReport = new Map(states.map((state) => [state.reportId, state]));
  return all.map((rows) => {
    const state = byReport.get(rows.reportId);
    if (!state)
      throw new GraphError(
        'Neo4j gave no answer where one is certain. Run the command again.',
        'GRAPH_STATEMENT_FAILED',
      );
    return { rows, state, datesChanged: hasNewDates(state.source, rows.source) };
  });
}

/** The manifest may bring dates later, or better ones; what it does not say stays. */
function hasNewDates(stored: SourceDates | null, given: SourceDates): boolean {
  if (!stored) return false;
  return (['url', 'publishedOn', 'retrievedAt'] as const).some(
    (key) => given[key] !== null && given[key] !== stored[key],
  );
}

async function writeYears(tx: Writer, entries: readonly Entry[]): Promise<void> {
  const lacking = entries.filter(({ state }) => !state.yearExists);
  const years = new Map(lacking.map(({ rows }) => [rows.year, rows.yearId]));
  for (const [value, id] of [...years].sort(([a], [b]) => a - b)) await tx.write('write/year', { id, value });
}

/** Issuers, reports and years, with the issuers locked. Returns how many versions each report had. */
async function writeReports(tx: Writer, fresh: readonly Entry[]): Promise<Map<string, number>> {
  if (fresh.length === 0) return new Map();
  const divisions = uniqueById(fresh.flatMap(({ rows }) => rows.divisions)).sort((a, b) => (a.code < b.code ? -1 : 1));
  if (divisions.length > 0) await tx.write('write/divisions', { divisions });
  const reports = fresh
    .map(({ rows: { issuerId, reportId, yearId, year }, state }) => ({
      ...{ issuerId, reportId, yearId, year },
      republished: !state.sourceKnown,
    }))
    .sort((a, b) => (a.issuerId < b.issuerId ? -1 : a.issuerId > b.issuerId ? 1 : a.year - b.year));
  const written = await tx.write('write/report', { reports });
  return new Map(written.map(({ reportId, versions }) => [reportId, versions]));
}

/** The new versions and all that hangs on them; a list without entries costs no call. */
async function writeVersions(tx: Writer, fresh: readonly Entry[]): Promise<void> {
  if (fresh.length === 0) return;
  const rows = fresh.map((entry) => entry.rows);
  await tx.write('write/report-version', {
    versions: rows.map(({ reportId, source, version }) => ({ reportId, sourceId: source.id, version })),
  });
  const topics = uniqueById(rows.flatMap((row) => row.topics)).sort((a, b) => (a.key < b.key ? -1 : 1));
  const wordings = uniqueById(rows.flatMap((row) => row.wordings));
  const statements = rows
    .filter((row) => row.statements.length > 0)
    .map(({ reportId, issuerId, year, statements: own }) => ({ reportId, issuerId, year, statements: own }));
  const sections = parts(rows, 'sections');
  const [figures, tables, findings] = [parts(rows, 'figures'), parts(rows, 'tables'), parts(rows, 'findings')];
  if (sections.length > 0) await tx.write('write/sections', { parts: sections });
  if (topics.length > 0) await tx.write('write/topics', { topics });
  if (wordings.length > 0) await tx.write('write/wordings', { wordings });
  if (statements.length > 0) await tx.write('write/statements', { parts: statements });
  if (figures.length > 0) await tx.write('write/figures', { parts: figures });
  if (tables.length > 0) await tx.write('write/tables', { parts: tables });
  if (findings.length > 0) await tx.write('write/findings', { parts: findings });
}

type Part = 'sections' | 'figures' | 'tables' | 'findings';

/** One kind of node that hangs on a version, by version. */
function parts<Name extends Part>(
  rows: readonly ReportRows[],
  name: Name,
): ({ readonly versionId: string } & Pick<ReportRows, Name>)[] {
  return rows.filter((row) => row[name].length > 0).map((row) => ({ versionId: row.version.id, ...pick(row, name) }));
}

const pick = <Name extends Part>(row: ReportRows, name: Name): Pick<ReportRows, Name> =>
  ({ [name]: row[name] }) as Pick<ReportRows, Name>;

/** Each id once, sorted by id, as all writers lock shared nodes in one order. */
function uniqueById<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
