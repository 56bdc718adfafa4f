/** A cluster of near wordings, as one of them is asked for it: how it spread, counted over current statements. */
export interface ClusterRow {
  readonly id: string;
  readonly wordings: number;
  readonly statements: number;
  readonly issuers: number;
  /** Issuers that wrote one in the first covered year: the first fifty, by id. */
  readonly firstIssuerIds: readonly string[];
  /** Ascending; empty where none is current. */
  readonly byYear: readonly { readonly year: number; readonly issuers: number }[];
  /** Those whose county is not known count as one. */
  readonly counties: number;
  /** The fifty counties with the most issuers; null is those whose county is not known. An issuer is of the county that it had when it took it up. */
  readonly byCounty: readonly { readonly county: string | null; readonly issuers: number }[];
  /** Issuers of which an earlier report without it is at hand, so that the year in which they took it up is known. */
  readonly datedIssuers: number;
  /** Those of them that took it up in the same year as another of them of their county. */
  readonly inCompany: number;
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
