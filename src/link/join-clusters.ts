import type { NearCandidate, UnclusteredWording } from '../model/near.js';

export interface Joined {
  /** Wordings with the cluster they are in from now on; null where they are alone. */
  readonly rows: readonly { readonly id: string; readonly clusterId: string | null }[];
  /** Clusters whose members go over to another. */
  readonly merged: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Joins the wordings of a page with each other and with what is clustered already. A candidate that still waits and is not in the page is left out: it will find the page's when its turn comes.
 * Pure.
 */
export function joinClusters(
  page: readonly UnclusteredWording[],
  candidates: readonly NearCandidate[],
  areNear: (a: string, b: string) => boolean,
): Joined {
  const texts = new Map(page.map(({ id, text }) => [id, text]));
  /** Ids of the page, clusters, and wordings that were alone, each with the smallest that it hangs together with. */
  const above = new Map<string, string>(page.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let next = above.get(at) ?? at; next !== at; next = above.get(at) ?? at) at = next;
    above.set(id, at);
    return at;
  };
  const alone = new Set<string>();
  const clusters = new Set<string>();
  for (const { key, id, text, clusterId, unclustered } of candidates) {
    if (id === key || (unclustered && !texts.has(id))) continue;
    const name = unclustered ? id : (clusterId ?? id);
    const [a, b] = [rootOf(key), rootOf(name)];
    if (a === b || !areNear(texts.get(key) ?? '', text)) continue;
    if (!unclustered) (clusterId === null ? alone : clusters).add(name);
    above.set(a < b ? b : a, a < b ? a : b);
    if (!above.has(name)) above.set(name, rootOf(name));
  }
  const names = [...texts.keys(), ...alone, ...clusters];
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(rootOf(name), (sizes.get(rootOf(name)) ?? 0) + 1);
  return {
    rows: [...texts.keys(), ...alone].map((id) => ({
      id,
      clusterId: (sizes.get(rootOf(id)) ?? 0) > 1 ? rootOf(id) : null,
    })),
    merged: [...clusters].filter((id) => rootOf(id) !== id).map((from) => ({ from, to: rootOf(from) })),
  };
}
