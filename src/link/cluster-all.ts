import type { LinkCatalogue, LinkGraph } from '../model/link.js';
import type { NearWordings } from '../model/near.js';

/** Where a test may interrupt. */
export type AllPoint = 'read' | 'marked' | 'between-clusters';

/** Wordings in one transaction. */
const PAGE = 500;

/** All wordings in memory, column by column, and the clusters in which they stand. */
interface AllWordings {
  readonly ids: string[];
  readonly texts: string[];
  readonly masks: number[];
  readonly clusters: (string | null)[];
  readonly marked: boolean[];
}

/**
 * Reads all wordings, finds their clusters at once and writes where they differ. Marks all that will change before it changes any, so that what an interruption leaves is marked. Where somebody else changes
 * clusters or removes a wording in between, what was found may be untrue by then: the rest is left, marked.
 * Returns how many were written, and whether it was all.
 * @throws GraphError when the database fails.
 */
export async function clusterAll(
  graph: LinkGraph,
  near: NearWordings,
  onPoint?: (point: AllPoint) => void | Promise<void>,
): Promise<{ readonly rows: number; readonly whole: boolean }> {
  const turn = await Turn.begin(graph);
  const all = await readAll(graph);
  const { ids, clusters, marked } = all;
  await onPoint?.('read');
  const found = await clustersOf(all, near);
  const changed = ids.filter((_, i) => found[i] !== clusters[i] && marked[i] === false);
  for (let at = 0; at < changed.length; at += PAGE)
    if (!(await turn.write('link/mark-unclustered', { ids: changed.slice(at, at + PAGE) })))
      return { rows: 0, whole: false };
  await onPoint?.('marked');
  const rows = ids.flatMap((id, i) =>
    marked[i] === true || found[i] !== clusters[i] ? [{ id, clusterId: found[i] as string | null }] : [],
  );
  for (let at = 0; at < rows.length; at += PAGE) {
    if (!(await turn.write('link/write-clusters', { rows: rows.slice(at, at + PAGE) })))
      return { rows: at, whole: false };
    await onPoint?.('between-clusters');
  }
  return { rows: rows.length, whole: true };
}

/** Writes as long as nobody else changes clusters. */
class Turn {
  private constructor(
    private readonly graph: LinkGraph,
    private revision: number,
  ) {}

  static async begin(graph: LinkGraph): Promise<Turn> {
    const [row] = await graph.write('link/lock-clusters', {});
    return new Turn(graph, row?.revision ?? 0);
  }

  /** False, with nothing written, once somebody else did. */
  async write<Name extends 'link/mark-unclustered' | 'link/write-clusters'>(
    name: Name,
    params: LinkCatalogue[Name]['params'],
  ): Promise<boolean> {
    const revision = await this.graph.transaction(async (tx) => {
      const [row] = await tx.write('link/lock-clusters', { expected: this.revision });
      if (row !== undefined) await tx.write(name, params);
      return row?.revision;
    });
    if (revision === undefined) return false;
    this.revision = revision;
    return true;
  }
}

async function readAll(graph: LinkGraph): Promise<AllWordings> {
  const all: AllWordings = { ids: [], texts: [], masks: [], clusters: [], marked: [] };
  for (let after = ''; ;) {
    const page = await graph.read('link/clustered-wordings', { after, limit: 10 * PAGE });
    const last = page.at(-1);
    if (last === undefined) return all;
    for (const { id, text, maskVersion, clusterId, unclustered } of page) {
      all.ids.push(id);
      all.texts.push(text);
      all.masks.push(maskVersion);
      all.clusters.push(clusterId);
      all.marked.push(unclustered);
    }
    after = last.id;
  }
}

/** The cluster of each wording, among those under the same mask; null where it is alone. */
async function clustersOf({ ids, texts, masks }: AllWordings, near: NearWordings): Promise<(string | null)[]> {
  const found = new Array<string | null>(ids.length).fill(null);
  for (const mask of new Set(masks)) {
    const places = Uint32Array.from(masks.keys()).filter((i) => masks[i] === mask);
    const first = await near.components(Array.from(places, (i) => texts[i] as string));
    const sizes = new Uint32Array(places.length);
    for (const root of first) sizes[root] = (sizes[root] as number) + 1;
    places.forEach((place, i) => {
      const root = first[i] as number;
      if ((sizes[root] as number) > 1) found[place] = ids[places[root] as number] as string;
    });
  }
  return found;
}
