/** An issuer that wrote a wording of a cluster. */
export interface ClusterWriter {
  readonly issuerId: string;
  /** Null where its county is not known. */
  readonly countyCode: string | null;
  /** Covered years in which it wrote one, ascending, at least one. */
  readonly years: readonly number[];
  /** First year of which a report of the issuer is at hand. */
  readonly firstReport: number;
}

/** A cluster of near wordings, as one of them is asked for it. */
export interface ClusterRow {
  readonly id: string;
  readonly wordings: number;
  readonly statements: number;
  readonly writers: readonly ClusterWriter[];
}

/** A wording with the one it may be near. */
export interface NearWordingRow {
  readonly own: string;
  readonly id: string;
  readonly text: string;
}

/** A near wording that was found. */
export interface FoundNear {
  readonly id: string;
  /** 0.8 to 1. */
  readonly jaccard: number;
}
