import type {
  AddressBasis,
  FigureQualifier,
  FindingStatus,
  IssuerKind,
  ReportForm,
  ReportQuality,
  Script,
  SectionRole,
  Severity,
  StatementKind,
} from './kinds.js';
import type { Evidence, Span } from './span.js';
import type { Verifiability } from './verifiability.js';

/** What puzzled a stage: never an exception, always "Unexpected X, expected Y" with the rule and the place. Spans point into the source. */
export interface Message extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** A place that the text may mean. `code` has 2, 4, 6 or 9 digits (GB/T 2260 and the statistical township code). */
export interface PlaceCandidate {
  readonly code: string;
  readonly name: string;
  /** Names from the province down, e.g. 岚州省衡浦市汀岚县石篆镇. */
  readonly fullName: string;
}

/** A place that stands where only the issuer stands (现将某镇…报告如下 · 2020年，某镇人民政府严格按照…) and is not the issuer: left over from a copied report. */
export interface ForeignName {
  /** As written, simplified; without the divisions in front. */
  readonly name: string;
  readonly evidence: Evidence;
}

export interface ResolvedIssuer {
  /** Opaque global id; survives renamings. Provisional (built from the written name) while `code` is null and the kind is TOWNSHIP or UNKNOWN, and for a bureau or county whose division is not known. */
  readonly id: string;
  readonly provisional: boolean;
  /** As the report writes it, simplified. */
  readonly name: string;
  readonly kind: IssuerKind;
  readonly code: string | null;
  /** The code that the township bore in the covered year, where a renaming changed it since (`code` is the present one). */
  readonly codeInYear?: string | null;
  /** Six-digit county code, where known; also for bureaus. */
  readonly countyCode: string | null;
  readonly candidates: readonly PlaceCandidate[];
  /** The words that decided it. */
  readonly evidence: Evidence | null;
  /** Other places that the text names as its issuer, one entry a naming, in the order of the text; its own former and present names are not among them. */
  readonly foreignNames: readonly ForeignName[];
}

export interface ResolvedYear {
  /** The covered year, null where the text does not tell. */
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
  /** Every year that title, text and statistics period name as covered, best founded first. */
  readonly candidates: readonly {
    readonly value: number;
    /** FILE and DATE (the year before the date of signature) only where nothing else names a year. */
    readonly source: 'TITLE' | 'PERIOD' | 'TEXT' | 'MANIFEST' | 'FILE' | 'DATE';
    readonly evidence: Evidence | null;
  }[];
}

export interface Section extends Span {
  readonly id: string;
  readonly index: number;
  readonly role: SectionRole;
  readonly heading: string;
  /** Number as written, without brackets and point: 一, 5, 三. Empty where the heading has none. */
  readonly number: string;
  /** A heading with nothing, 无 or 详见正文 below it. */
  readonly stub: boolean;
}

/** One masked sentence of a statement, shared by all who wrote it. `start`/`end` point into the source. */
export interface WordingOccurrence extends Span {
  readonly hash: string;
  readonly text: string;
}

export interface Address {
  /** Statement id of the problem. */
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  readonly basis: AddressBasis;
}

export interface Statement extends Evidence {
  readonly id: string;
  readonly kind: StatementKind;
  readonly title: string | null;
  /** The cleaned wording: simplified, unwrapped, without noise. */
  readonly text: string;
  readonly topics: readonly string[];
  /** Index into `sections`. */
  readonly section: number;
  readonly addresses: readonly Address[];
  /** What a pledge names that could be checked; null for measures and problems. */
  readonly verifiability: Verifiability | null;
  /** The classification rule that decided the kind. */
  readonly rule: string;
  /** The whole wording under the mask (docs/masking.md); what recurrence compares. */
  readonly masked: string;
  readonly wordings: readonly WordingOccurrence[];
}

export interface Figure extends Evidence {
  readonly id: string;
  readonly key: string;
  readonly value: number;
  readonly qualifier: FigureQualifier;
  /** 条, 件, 篇 …; empty where the text names none. */
  readonly unit: string;
  /** TEXT or the table that holds it. */
  readonly origin: 'TEXT' | 'TABLE';
}

/** A table of the official form, flattened to parallel arrays, one entry a cell. */
export interface Table extends Span {
  readonly id: string;
  /** Table of the form: 2, 3 or 4; 1 is the annex of the narrative form. */
  readonly number: 1 | 2 | 3 | 4;
  readonly form: 'FORMAT_2019' | 'FORMAT_2021' | 'NARRATIVE';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** null = blank cell. */
  readonly values: readonly (number | null)[];
  /** Unit of the value, by the cell or its head: 万元; empty where none is named. */
  readonly units: readonly string[];
  /** As written, trimmed: 0, "", /, -, 无, 0万元. */
  readonly raws: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** One consistency rule's answer for one place. Evidence of both sides; `source` is the SHA-256 where the other side stands in another report. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly status: FindingStatus;
  readonly message: string;
  readonly evidence: readonly (Evidence & { readonly source?: string })[];
}

/** What a manifest or an override says of a file. Dates are ISO 8601. */
export interface ManifestEntry {
  readonly url?: string;
  readonly publishedOn?: string;
  readonly retrievedAt?: string;
  readonly issuer?: string;
  readonly year?: number;
}

/** The outcome of the pure stages for one report: everything that `store` writes in one transaction. */
export interface ExtractedReport {
  readonly file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** Position among the reports of one file. */
  readonly index: number;
  /** Decoded text; all spans point into it. */
  readonly source: string;
  readonly id: string;
  readonly issuer: ResolvedIssuer;
  readonly year: ResolvedYear;
  readonly title: string | null;
  readonly form: ReportForm;
  readonly script: Script;
  readonly quality: ReportQuality;
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly messages: readonly Message[];
  /** What the whole wording is like, for the comparison with another year's (wording/signature.ts). */
  readonly signature: string;
  readonly manifest: ManifestEntry;
  readonly versions: {
    readonly extractor: string;
    readonly gazetteer: string;
    readonly overrides: string;
    readonly mask: number;
  };
}

/** A file that can't be read or holds no report. */
export interface FileFailure {
  readonly file: string;
  readonly error: { readonly code: FailureCode; readonly message: string };
}

export type FailureCode =
  | 'NOT_FOUND'
  | 'PERMISSION_DENIED'
  | 'EMPTY'
  | 'BINARY'
  | 'UNKNOWN_ENCODING'
  | 'TRUNCATED'
  | 'ENCRYPTED'
  | 'PDF_SCANNED'
  | 'PDF_ENCRYPTED'
  | 'TOO_LARGE'
  | 'ZIP_BOMB'
  | 'DEPTH'
  | 'SYMLINK_LOOP'
  | 'NO_REPORTS_IN_FOLDER'
  | 'NOT_A_REPORT'
  | 'TEMPLATE'
  | 'WORKER_FAILED'
  | 'NO_YEAR'
  | 'NO_ISSUER'
  | 'UNSUPPORTED_FORMAT'
  | 'UNREADABLE'
  | 'STORE_FAILED';
