import type { GraphWriter } from '../model/graph.js';
import type { LinkCatalogue, LinkGraph } from '../model/link.js';
import type { NearWordings, UnclusteredWording } from '../model/near.js';
import { clusterAll, type AllPoint } from './cluster-all.js';
import { JoinedClusters } from './join-clusters.js';

/** Where a test may interrupt. */
export type ClusterPoint = 'keys-written' | 'between-pages' | AllPoint;

export interface ClusterOptions {
  /** All wordings anew, and not only those that are marked. */
  readonly all?: boolean;
  readonly onPoint?: (point: ClusterPoint) => void | Promise<void>;
}

/** Wordings in one transaction. */
const PAGE = 500;
/** Of these, as many are looked up at once: each may meet a family of tens of thousands. */
const SLICE = 20;
/**
 * Marked wordings are looked up one by one while they are fewer than this part of all. From there on it is cheaper to read all and search them at once.
 */
const FEW = 0.1;
/** But as few as this are always looked up. */
const FEW_AT_LEAST = 2000;

/**
 * Puts each marked wording into its cluster: those of one mask version that hang together by steps from near to near (src/near). A cluster is named by the smallest id of its members; a wording that is alone
 * has none. The graph afterwards depends on the wordings alone, whether they were put in one by one or all at once, which were removed since, who else is clustering, and wherever an earlier run broke off:
 * a mark goes in the transaction that makes it untrue, and whoever changes clusters or removes wordings holds the lock of `link/lock-clusters`.
 * Memory: a page and what shares a key with twenty of it, each once; or all at once every id and text and what `nearComponents` takes.
 * Returns how many wordings were put into clusters.
 * @throws GraphError when the database fails.
 */
export async function clusterWordings(
  graph: LinkGraph,
  near: NearWordings,
  options: ClusterOptions = {},
): Promise<number> {
  let all = options.all === true;
  if (all) await markKeyless(graph);
  for (let done = 0; ;) {
    await writeKeys(graph, near);
    await options.onPoint?.('keys-written');
    const [count] = await graph.read('link/count-unclustered', {});
    const { marked, total } = count ?? { marked: 0, total: 0 };
    if (!all && marked === 0) return done;
    if (!all && marked <= Math.max(FEW_AT_LEAST, FEW * total)) return done + (await clusterPages(graph, near, options));
    const { rows, whole } = await clusterAll(graph, near, options.onPoint);
    done += rows;
    if (whole) all = false;
  }
}

async function clusterPages(graph: LinkGraph, near: NearWordings, { onPoint }: ClusterOptions): Promise<number> {
  for (let done = 0; ;) {
    const size = await graph.transaction((tx) => clusterPage(tx, near));
    if (size === 0) return done;
    done += size;
    await onPoint?.('between-pages');
  }
}

/** Wordings that a release without clusters stored. */
async function markKeyless(graph: LinkGraph): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const [page]: { last: string | null }[] = await graph.write('link/mark-keyless', { after, limit: 20 * PAGE });
    after = page?.last ?? null;
  }
}

/** First the keys of all, so that the marked ones find each other. */
async function writeKeys(graph: LinkGraph, near: NearWordings): Promise<void> {
  for (let after = ''; ;) {
    const page = await graph.read('link/unclustered-wordings', { after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    await writeKeysOf(graph, near, page);
    after = last.id;
  }
}

async function writeKeysOf(
  graph: GraphWriter<LinkCatalogue>,
  near: NearWordings,
  page: readonly UnclusteredWording[],
): Promise<void> {
  const rows = page
    .filter(({ nearKeys }) => nearKeys === null)
    .map(({ id, text, maskVersion }) => ({ id, nearKeys: keysUnder(maskVersion, near.keysOf(text)) }));
  if (rows.length > 0) await graph.write('link/write-near-keys', { rows });
}

/** Wordings under different masks are not compared. Keys of the first mask stand as they are, those of later ones behind the number of the mask. */
const keysUnder = (maskVersion: number, keys: string): string =>
  maskVersion === 1 ? keys : keys.replace(/\S+/gu, `m${maskVersion}_$&`);

async function clusterPage(tx: GraphWriter<LinkCatalogue>, near: NearWordings): Promise<number> {
  await tx.write('link/lock-clusters', {});
  const next = { after: '', limit: PAGE };
  let page = await tx.read('link/unclustered-wordings', next);
  if (page.length === 0) return 0;
  if (page.some(({ nearKeys }) => nearKeys === null)) {
    // Stored since the keys were written.
    await writeKeysOf(tx, near, page);
    page = await tx.read('link/unclustered-wordings', next);
  }
  const ids = page.map(({ id }) => id);
  const clusters = new JoinedClusters(page, near.areNear);
  for (let at = 0; at < page.length; at += SLICE) {
    const rows = page.slice(at, at + SLICE).map(({ id, nearKeys }) => ({ id, nearKeys: nearKeys ?? '' }));
    clusters.take(await tx.read('link/near-candidates', { rows, page: ids }));
  }
  const { rows, merged } = clusters.joined();
  if (merged.length > 0) await tx.write('link/merge-clusters', { rows: merged });
  await tx.write('link/write-clusters', { rows });
  return page.length;
}
