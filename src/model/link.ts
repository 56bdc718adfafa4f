import type { FindingStatus, RecurrenceKind, ThreadStatus } from './kinds.js';
import type { TransactionalGraph } from './graph.js';
import type { ClusteredWording, NearCandidate, UnclusteredWording } from './near.js';
import type { StatementOutcome } from './outcome.js';
import type { Evidence } from './span.js';

/** Kinds of statement that recur; measures do not make threads. */
export type ThreadKind = 'PROBLEM' | 'IMPROVEMENT';

/** A statement as linking sees it. `order` is its place in its report. */
export interface StatementForLinking {
  readonly id: string;
  readonly year: number;
  readonly order: number;
  /** Cleaned wording. */
  readonly text: string;
  /** Wording under the mask. */
  readonly masked: string;
  readonly topics: readonly string[];
}

/** How a RECURS_AS was found. PLACE: likely only by its neighbours or by the same wording before and after. SPLIT and MERGE tie a part to the whole of which it was one. */
export type RecurrenceMethod = 'MASKED_EQUAL' | 'LEVENSHTEIN' | 'TERMS' | 'PLACE' | 'SPLIT' | 'MERGE';

/** (earlier)-[:RECURS_AS]->(later), statements of one issuer and one kind. */
export interface RecurrenceLink {
  readonly from: string;
  readonly to: string;
  readonly kind: RecurrenceKind;
  /** 0 to 1; 1 for identical. */
  readonly similarity: number;
  readonly method: RecurrenceMethod;
  /** Difference of the covered years; above 1 where reports are missing between, or where the statement was absent and returned. */
  readonly yearsApart: number;
  /** JSON of Change[] (change.ts) over the masked wordings. */
  readonly changes: string;
}

/** A (:Thread) with the statements that it INCLUDES. */
export interface ThreadRow {
  readonly id: string;
  readonly kind: ThreadKind;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly years: readonly number[];
  readonly occurrences: number;
  readonly longestUnchangedRun: number;
  readonly currentUnchangedRun: number;
  readonly status: ThreadStatus;
  readonly text: string;
  readonly topics: readonly string[];
  readonly aliases: readonly string[];
  readonly statements: readonly string[];
}

/** A finding across two reports, RAISED by the later one's current version. `evidence` is JSON: [{start, end, quote, source}]. */
export interface CrossReportFinding {
  readonly id: string;
  readonly rule: string;
  readonly status: FindingStatus;
  readonly message: string;
  readonly evidence: string;
  readonly reportId: string;
  readonly versionId: string;
  readonly year: number;
}

/** A report at hand, by its current version. A withdrawn one is marked and not erased: what it promised was promised. */
export interface ReportForLinking {
  readonly reportId: string;
  readonly versionId: string;
  readonly year: number;
  /** SHA-256 of the version's source. */
  readonly sha256: string;
  /** What the whole wording is like; empty where it was stored without. */
  readonly signature: string;
}

/** The same, with all of the report that can change: each version with the address and dates of its source. */
export interface StoredReport extends ReportForLinking {
  readonly stored: readonly string[];
}

/** A statement with its place, as evidence of what two reports share. */
export interface StatedForLinking extends StatementForLinking, Evidence {
  readonly kind: ThreadKind;
}

/** A figure of a current version, as the rules across reports read it. */
export interface FigureForLinking {
  readonly reportId: string;
  readonly key: string;
  readonly value: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** An issuer with what linking has made of it, in four integers below 2^32 (link/digest.ts). */
export interface LinkedIssuer {
  readonly id: string;
  readonly linked: readonly number[];
}

type None = Record<never, never>;

/** A row with the issuer that it belongs to. */
export type OfIssuer<Row> = Row & { readonly issuerId: string };
type Issuers = { readonly issuerIds: readonly string[] };

/** The statements below neo4j/link/ with their parameters and rows. */
export type LinkCatalogue = {
  'link/linker': { params: { linker: number }; row: None };
  'link/pending-issuers': { params: { all?: true }; row: { id: string; reports: number } };
  'link/take-issuer': { params: Issuers; row: { id: string } };
  'link/issuer-reports': { params: Issuers; row: OfIssuer<StoredReport> };
  'link/issuer-statements': { params: Issuers; row: OfIssuer<StatedForLinking> };
  'link/issuer-measures': { params: Issuers; row: OfIssuer<StatementForLinking> };
  'link/issuer-figures': { params: Issuers & { keys: readonly string[] }; row: OfIssuer<FigureForLinking> };
  'link/issuer-cells': {
    params: Issuers & { number: 2 | 3 | 4; columns: readonly string[] };
    row: OfIssuer<FigureForLinking>;
  };
  'link/forget-links': { params: Issuers; row: None };
  'link/write-links': { params: { links: readonly RecurrenceLink[] }; row: None };
  'link/write-threads': { params: { threads: readonly OfIssuer<ThreadRow>[] }; row: None };
  'link/write-outcomes': { params: { outcomes: readonly StatementOutcome[] }; row: None };
  'link/write-findings': { params: { findings: readonly OfIssuer<CrossReportFinding>[] }; row: None };
  'link/count-issuers': { params: Issuers; row: { counted: number } };
  'link/tally-reports': { params: Issuers; row: None };
  'link/note-linked': { params: { issuers: readonly LinkedIssuer[] }; row: None };
  'link/pending-wordings': { params: { after: string; limit: number; all?: true }; row: { id: string } };
  'link/count-wordings': { params: { ids: readonly string[] }; row: { counted: number } };
  'link/count-unclustered': { params: None; row: { marked: number; total: number } };
  'link/unclustered-wordings': { params: { after: string; limit: number }; row: UnclusteredWording };
  'link/clustered-wordings': { params: { after: string; limit: number }; row: ClusteredWording };
  'link/near-candidates': {
    params: { rows: readonly { id: string; nearKeys: string }[]; page: readonly string[] };
    row: NearCandidate;
  };
  'link/write-near-keys': { params: { rows: readonly { id: string; nearKeys: string }[] }; row: None };
  'link/mark-keyless': { params: { after: string; limit: number }; row: { last: string | null } };
  'link/lock-clusters': { params: { expected?: number }; row: { revision: number } };
  'link/mark-unclustered': { params: { ids: readonly string[] }; row: None };
  'link/merge-clusters': { params: { rows: readonly { from: string; to: string }[] }; row: None };
  'link/write-clusters': { params: { rows: readonly { id: string; clusterId: string | null }[] }; row: None };
};

export type LinkGraph = TransactionalGraph<LinkCatalogue>;
