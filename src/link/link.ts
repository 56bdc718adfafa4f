import type { GraphWriter } from '../model/graph.js';
import type { LinkCatalogue, LinkGraph } from '../model/link.js';
import { linksOfIssuer } from './issuer-links.js';
import { CELLS_COMPARED, FIGURES_COMPARED } from './rules/across-years.js';

/** Where a test may interrupt linking. */
export type LinkPoint = 'during-linking';

export interface LinkOptions {
  /** Every issuer and every wording, not only those that are marked. */
  readonly all?: boolean;
  /** After each issuer: how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Between an issuer's transaction and the next. */
  readonly onPoint?: (point: LinkPoint) => void | Promise<void>;
}

export interface LinkSummary {
  readonly issuers: number;
  readonly links: number;
  readonly threads: number;
  readonly findings: number;
  readonly wordings: number;
}

/** Wordings counted in one transaction. */
const WORDINGS_A_PAGE = 1000;

/**
 * Brings what goes across reports up to date: RECURS_AS, threads and cross-report findings of each marked issuer, then who wrote each marked
 * wording. One transaction an issuer, in which its mark goes too; so an interrupted run leaves whole issuers and marks for the rest, and the
 * next run does what is left.
 * @throws GraphError when the database fails.
 */
export async function linkGraph(graph: LinkGraph, options: LinkOptions = {}): Promise<LinkSummary> {
  const all = options.all === true ? ({ all: true } as const) : {};
  const issuers = await graph.read('link/pending-issuers', all);
  const sum = { issuers: 0, links: 0, threads: 0, findings: 0, wordings: 0 };
  for (const [done, { id }] of issuers.entries()) {
    const written = await graph.transaction((tx) => linkIssuer(tx, id));
    sum.issuers++;
    sum.links += written.links;
    sum.threads += written.threads;
    sum.findings += written.findings;
    options.onProgress?.(done + 1, issuers.length);
    await options.onPoint?.('during-linking');
  }
  sum.wordings = await countWordings(graph, all);
  return sum;
}

/** Reads what the issuer's reports say, links it, and puts it in the place of what was linked before. */
async function linkIssuer(
  tx: GraphWriter<LinkCatalogue>,
  issuerId: string,
): Promise<Pick<LinkSummary, 'links' | 'threads' | 'findings'>> {
  const taken = await tx.write('link/take-issuer', { issuerId });
  await tx.write('link/forget-links', { issuerId });
  if (taken.length === 0) return { links: 0, threads: 0, findings: 0 };
  const { links, threads, outcomes, findings } = linksOfIssuer({
    reports: await tx.read('link/issuer-reports', { issuerId }),
    statements: await tx.read('link/issuer-statements', { issuerId }),
    measures: await tx.read('link/issuer-measures', { issuerId }),
    figures: [
      ...(await tx.read('link/issuer-figures', { issuerId, keys: FIGURES_COMPARED })),
      ...(await tx.read('link/issuer-cells', { issuerId, number: 2, columns: CELLS_COMPARED })),
    ],
  });
  if (links.length > 0) await tx.write('link/write-links', { links });
  if (threads.length > 0) await tx.write('link/write-threads', { issuerId, threads });
  if (outcomes.length > 0) await tx.write('link/write-outcomes', { outcomes });
  if (findings.length > 0) await tx.write('link/write-findings', { issuerId, findings });
  return { links: links.length, threads: threads.length, findings: findings.length };
}

async function countWordings(graph: LinkGraph, all: { all?: true }): Promise<number> {
  let counted = 0;
  for (let after = ''; ;) {
    const page = await graph.read('link/pending-wordings', { after, limit: WORDINGS_A_PAGE, ...all });
    const last = page.at(-1);
    if (last === undefined) return counted;
    const [row] = await graph.write('link/count-wordings', { ids: page.map(({ id }) => id) });
    counted += row?.counted ?? 0;
    after = last.id;
  }
}
