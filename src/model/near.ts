/** What linking asks of `near/` about masked sentences. Whether two are near depends on the two alone, so clusters do not depend on the order in which sentences arrive. */
export interface NearWordings {
  /** Words by which a sentence is looked up, separated by spaces: sentences that are near share one. */
  keysOf(text: string): string;
  /** Whether two sentences are near enough: bigram Jaccard of at least 0.8. */
  areNear(a: string, b: string): boolean;
  /** For each sentence the index of the first one that it hangs together with by steps from near to near. */
  components(texts: Iterable<string>): Promise<Uint32Array>;
}

/** A wording that waits to be put into its cluster. */
export interface UnclusteredWording {
  readonly id: string;
  readonly text: string;
  readonly maskVersion: number;
  /** Null until they are written. */
  readonly nearKeys: string | null;
}

/** A wording with the cluster in which it is; null where it is alone. What stands there while it waits is out of date. */
export interface ClusteredWording {
  readonly id: string;
  readonly text: string;
  readonly maskVersion: number;
  readonly clusterId: string | null;
  readonly unclustered: boolean;
}

/** A wording that shares a key with each of the wordings `keys`. */
export interface NearCandidate extends Omit<ClusteredWording, 'maskVersion'> {
  readonly keys: readonly string[];
}
