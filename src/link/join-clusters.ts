import type { NearCandidate, UnclusteredWording } from '../model/near.js';

export interface Joined {
  /** Wordings with the cluster they are in from now on; null where they are alone. */
  readonly rows: readonly { readonly id: string; readonly clusterId: string | null }[];
  /** Clusters whose members go over to another. */
  readonly merged: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Joins the wordings of a page with each other and with what is clustered already. A candidate that still waits and is not in the page is left out: it will find the page's when its turn comes.
 * Candidates come slice by slice; of those that are not near, nothing is kept.
 */
export class JoinedClusters {
  private readonly texts: ReadonlyMap<string, string>;
  /** Ids of the page, clusters, and wordings that were alone, each with the smallest that it hangs together with. */
  private readonly above = new Map<string, string>();
  private readonly alone = new Set<string>();
  private readonly clusters = new Set<string>();

  constructor(
    page: readonly Pick<UnclusteredWording, 'id' | 'text'>[],
    private readonly areNear: (a: string, b: string) => boolean,
  ) {
    this.texts = new Map(page.map(({ id, text }) => [id, text]));
  }

  take(candidates: readonly NearCandidate[]): void {
    for (const candidate of candidates) for (const key of candidate.keys) this.join(key, candidate);
  }

  joined(): Joined {
    const { texts, alone, clusters } = this;
    const ids = [...texts.keys(), ...alone];
    const sizes = new Map<string, number>();
    for (const name of [...ids, ...clusters]) sizes.set(this.rootOf(name), (sizes.get(this.rootOf(name)) ?? 0) + 1);
    return {
      rows: ids.map((id) => ({ id, clusterId: (sizes.get(this.rootOf(id)) ?? 0) > 1 ? this.rootOf(id) : null })),
      merged: [...clusters].filter((id) => this.rootOf(id) !== id).map((from) => ({ from, to: this.rootOf(from) })),
    };
  }

  private join(key: string, { id, text, clusterId, unclustered }: NearCandidate): void {
    if (id === key || (unclustered && !this.texts.has(id))) return;
    const name = unclustered ? id : (clusterId ?? id);
    const [a, b] = [this.rootOf(key), this.rootOf(name)];
    const noted = unclustered ? this.texts : clusterId === null ? this.alone : this.clusters;
    // A cluster may be named like a wording of the page that was gone in between: then both roots are the same before anything was near.
    if ((a === b && noted.has(name)) || !this.areNear(this.texts.get(key) ?? '', text)) return;
    if (!unclustered) (clusterId === null ? this.alone : this.clusters).add(name);
    this.above.set(a < b ? b : a, a < b ? a : b);
  }

  private rootOf(id: string): string {
    let at = id;
    for (let next = this.above.get(at) ?? at; next !== at; next = this.above.get(at) ?? at) at = next;
    this.above.set(id, at);
    return at;
  }
}
