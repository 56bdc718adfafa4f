import type { GraphWriter } from '../model/graph.js';
import type { LinkCatalogue, LinkGraph, OfIssuer } from '../model/link.js';
import { digestOf } from './digest.js';
import { linksOfIssuer } from './issuer-links.js';
import { CELLS_COMPARED, FIGURES_COMPARED } from './rules/across-years.js';
import { LINKER_VERSION } from './version.js';

/** Where a test may interrupt linking: before a transaction, at its end (what was linked is gone, what is new is written), after it, and after each page of masked sentences counted anew. */
export type LinkPoint = 'before-linking' | 'inside-linking' | 'during-linking' | 'during-counting';

export interface LinkOptions {
  /** Every issuer and every wording, not only those that are marked. */
  readonly all?: boolean;
  /** Issuers linked in one transaction, at most. */
  readonly batch?: number | undefined;
  /** After each transaction: how many issuers of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly onPoint?: (point: LinkPoint) => void | Promise<void>;
}

export interface LinkSummary {
  readonly issuers: number;
  readonly links: number;
  readonly threads: number;
  readonly findings: number;
  /** Masked sentences whose counts changed or were made anew. */
  readonly wordings: number;
}

/** Issuers a transaction, and reports of them, which bound what program and server hold at once: docs/decisions/0019-linking-by-the-difference.md. */
const ISSUERS = 25;
const REPORTS = 400;
/** Wordings counted anew in one transaction. */
const WORDINGS_A_PAGE = 1000;

/**
 * Brings what goes across reports up to date: RECURS_AS, threads, outcomes and cross-report findings of each marked issuer, and who wrote each masked sentence. Some issuers a
 * transaction, in which their marks go too; so an interrupted run leaves whole issuers and marks for the rest, and the next run does what is left. What is read and written
 * is the marked issuers' own: the cost follows their reports, not the size of the graph.
 * @throws GraphError when the database fails.
 */
export async function linkGraph(graph: LinkGraph, options: LinkOptions = {}): Promise<LinkSummary> {
  const all = options.all === true ? ({ all: true } as const) : {};
  await graph.write('link/linker', { linker: LINKER_VERSION });
  const issuers = await graph.read('link/pending-issuers', all);
  const sum = { issuers: 0, links: 0, threads: 0, findings: 0, wordings: 0 };
  const onPoint = async (point: LinkPoint): Promise<void> => options.onPoint?.(point);
  for (const issuerIds of batches(issuers, options.batch ?? ISSUERS)) {
    await onPoint('before-linking');
    const written = await graph.transaction((tx) => linkIssuers(tx, issuerIds, onPoint));
    sum.issuers += issuerIds.length;
    sum.links += written.links;
    sum.threads += written.threads;
    sum.findings += written.findings;
    sum.wordings += written.wordings;
    options.onProgress?.(sum.issuers, issuers.length);
    await onPoint('during-linking');
  }
  const counted = await countWordings(graph, all, onPoint);
  return { ...sum, wordings: options.all === true ? counted : sum.wordings + counted };
}

/** Issuers in their order, so many together as one transaction may hold; an issuer is never divided. */
function* batches(issuers: readonly { id: string; reports: number }[], most: number): Generator<string[], void, void> {
  let [ids, reports] = [[] as string[], 0];
  for (const issuer of issuers) {
    if (ids.length > 0 && (ids.length >= most || reports + issuer.reports > REPORTS)) {
      yield ids;
      [ids, reports] = [[], 0];
    }
    ids.push(issuer.id);
    reports += issuer.reports;
  }
  if (ids.length > 0) yield ids;
}

/** Reads what the issuers' reports say, links it, and puts it in the place of what was linked before. */
async function linkIssuers(
  tx: GraphWriter<LinkCatalogue>,
  issuerIds: readonly string[],
  onPoint: (point: LinkPoint) => Promise<void>,
): Promise<Omit<LinkSummary, 'issuers'>> {
  const taken = (await tx.write('link/take-issuer', { issuerIds })).map(({ id }) => id);
  await tx.write('link/forget-links', { issuerIds });
  if (taken.length === 0) return { links: 0, threads: 0, findings: 0, wordings: 0 };
  const { links, threads, outcomes, findings, issuers } = await linksOf(tx, taken);
  if (links.length > 0) await tx.write('link/write-links', { links });
  if (threads.length > 0) await tx.write('link/write-threads', { threads });
  if (outcomes.length > 0) await tx.write('link/write-outcomes', { outcomes });
  if (findings.length > 0) await tx.write('link/write-findings', { findings });
  await tx.write('link/tally-reports', { issuerIds: taken });
  const [row] = await tx.write('link/count-issuers', { issuerIds: taken });
  await tx.write('link/note-linked', { issuers });
  await onPoint('inside-linking');
  return {
    links: links.length,
    threads: threads.length,
    findings: findings.length,
    wordings: row?.counted ?? 0,
  };
}

/** All that linking says of these issuers, each by itself. */
async function linksOf(tx: GraphWriter<LinkCatalogue>, issuerIds: readonly string[]) {
  const reports = byIssuer(await tx.read('link/issuer-reports', { issuerIds }));
  const statements = byIssuer(await tx.read('link/issuer-statements', { issuerIds }));
  const measures = byIssuer(await tx.read('link/issuer-measures', { issuerIds }));
  const figures = byIssuer([
    ...(await tx.read('link/issuer-figures', { issuerIds, keys: FIGURES_COMPARED })),
    ...(await tx.read('link/issuer-cells', { issuerIds, number: 2, columns: CELLS_COMPARED })),
  ]);
  const found = issuerIds.map((issuerId) => ({
    issuerId,
    links: linksOfIssuer({
      reports: reports(issuerId),
      statements: statements(issuerId),
      measures: measures(issuerId),
      figures: figures(issuerId),
    }),
  }));
  return {
    links: found.flatMap(({ links }) => links.links),
    threads: found.flatMap(({ issuerId, links }) => links.threads.map((thread) => ({ ...thread, issuerId }))),
    outcomes: found.flatMap(({ links }) => links.outcomes),
    findings: found.flatMap(({ issuerId, links }) => links.findings.map((finding) => ({ ...finding, issuerId }))),
    issuers: found.map(({ issuerId, links }) => digestOf(issuerId, reports(issuerId), links)),
  };
}

/** The rows of each issuer, in their order. */
function byIssuer<Row>(rows: readonly OfIssuer<Row>[]): (issuerId: string) => readonly OfIssuer<Row>[] {
  const groups = new Map<string, OfIssuer<Row>[]>();
  for (const row of rows) {
    const group = groups.get(row.issuerId);
    if (group) group.push(row);
    else groups.set(row.issuerId, [row]);
  }
  return (issuerId) => groups.get(issuerId) ?? [];
}

/** Counts masked sentences anew, a page a transaction. */
async function countWordings(
  graph: LinkGraph,
  all: { all?: true },
  onPoint: (point: LinkPoint) => Promise<void>,
): Promise<number> {
  let counted = 0;
  for (let after = ''; ;) {
    const page = await graph.read('link/pending-wordings', { after, limit: WORDINGS_A_PAGE, ...all });
    const ids = page.map(({ id }) => id).sort();
    const last = ids.at(-1);
    if (last === undefined) return counted;
    const [row] = await graph.write('link/count-wordings', { ids });
    counted += row?.counted ?? 0;
    after = last;
    await onPoint('during-counting');
  }
}
