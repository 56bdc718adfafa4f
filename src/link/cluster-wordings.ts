import type { GraphWriter } from '../model/graph.js';
import type { LinkCatalogue, LinkGraph } from '../model/link.js';
import type { NearWordings } from '../model/near.js';
import { joinClusters } from './join-clusters.js';

/** Where a test may interrupt. */
export type ClusterPoint = 'keys-written' | 'between-pages' | 'marked' | 'between-clusters';

export interface ClusterOptions {
  /** All wordings anew, and not only those that are marked. */
  readonly all?: boolean;
  readonly onPoint?: (point: ClusterPoint) => void | Promise<void>;
}

/** Wordings in one transaction. */
const PAGE = 500;
/**
 * Marked wordings are looked up one by one while they are fewer than this part of all. From there on it is cheaper to read all and search them at once.
 */
const FEW = 0.1;
/** But as few as this are always looked up. */
const FEW_AT_LEAST = 2000;

/**
 * Puts each marked wording into its cluster: those that hang together by steps from near to near (src/near). A cluster is named by the smallest id of its members; a wording that is alone has none. The graph
 * afterwards depends on the wordings alone, whether they were put in one by one or all at once, and wherever an earlier run broke off: a mark goes in the transaction that makes it untrue.
 * Memory: a page, or all at once every id and text and what `nearComponents` takes.
 * @throws GraphError when the database fails.
 */
export async function clusterWordings(
  graph: LinkGraph,
  near: NearWordings,
  options: ClusterOptions = {},
): Promise<number> {
  if (options.all === true) await markKeyless(graph);
  await writeKeys(graph, near);
  await options.onPoint?.('keys-written');
  const [count] = await graph.read('link/count-unclustered', {});
  const { marked, total } = count ?? { marked: 0, total: 0 };
  if (options.all === true || marked > Math.max(FEW_AT_LEAST, FEW * total)) return clusterAll(graph, near, options);
  for (;;) {
    const done = await graph.transaction((tx) => clusterPage(tx, near));
    if (done === 0) return marked;
    await options.onPoint?.('between-pages');
  }
}

/** Wordings that a release without clusters stored. */
async function markKeyless(graph: LinkGraph): Promise<void> {
  for (let marked = 1; marked > 0;)
    marked = (await graph.write('link/mark-keyless', { limit: 20 * PAGE }))[0]?.marked ?? 0;
}

/** First the keys of all, so that the marked ones find each other. */
async function writeKeys(graph: LinkGraph, near: NearWordings): Promise<void> {
  for (let after = ''; ;) {
    const page = await graph.read('link/unclustered-wordings', { after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    const rows = page.filter(({ nearKeys }) => nearKeys === null);
    if (rows.length > 0)
      await graph.write('link/write-near-keys', {
        rows: rows.map(({ id, text }) => ({ id, nearKeys: near.keysOf(text) })),
      });
    after = last.id;
  }
}

async function clusterPage(tx: GraphWriter<LinkCatalogue>, near: NearWordings): Promise<number> {
  const page = await tx.read('link/unclustered-wordings', { after: '', limit: PAGE });
  if (page.length === 0) return 0;
  const candidates = await tx.read('link/near-candidates', {
    rows: page.map(({ id, nearKeys }) => ({ id, nearKeys: nearKeys ?? '' })),
  });
  const { rows, merged } = joinClusters(page, candidates, near.areNear);
  if (merged.length > 0) await tx.write('link/merge-clusters', { rows: merged });
  await tx.write('link/write-clusters', { rows });
  return page.length;
}

/** Marks all that will change before it changes any, so that what an interruption leaves is marked. */
async function clusterAll(graph: LinkGraph, near: NearWordings, { onPoint }: ClusterOptions): Promise<number> {
  const ids: string[] = [];
  const clusters: (string | null)[] = [];
  const marked: boolean[] = [];
  const texts: string[] = [];
  for (let after = ''; ;) {
    const page = await graph.read('link/clustered-wordings', { after, limit: 10 * PAGE });
    const last = page.at(-1);
    if (last === undefined) break;
    for (const { id, text, clusterId, unclustered } of page) {
      ids.push(id);
      texts.push(text);
      clusters.push(clusterId);
      marked.push(unclustered);
    }
    after = last.id;
  }
  const first = await near.components(texts);
  const sizes = new Uint32Array(ids.length);
  for (const root of first) sizes[root] = (sizes[root] as number) + 1;
  const clusterOf = (i: number): string | null =>
    (sizes[first[i] as number] as number) > 1 ? (ids[first[i] as number] as string) : null;
  const changed = ids.flatMap((id, i) => (clusterOf(i) !== clusters[i] && marked[i] === false ? [id] : []));
  for (let at = 0; at < changed.length; at += PAGE)
    await graph.write('link/mark-unclustered', { ids: changed.slice(at, at + PAGE) });
  await onPoint?.('marked');
  const rows = ids.flatMap((id, i) =>
    marked[i] === true || clusterOf(i) !== clusters[i] ? [{ id, clusterId: clusterOf(i) }] : [],
  );
  for (let at = 0; at < rows.length; at += PAGE) {
    await graph.write('link/write-clusters', { rows: rows.slice(at, at + PAGE) });
    await onPoint?.('between-clusters');
  }
  return rows.length;
}
