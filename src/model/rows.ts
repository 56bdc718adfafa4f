import type {
  AddressBasis,
  DivisionLevel,
  FigureQualifier,
  FindingStatus,
  IssuerKind,
  RecurrenceKind,
  ReportForm,
  ReportQuality,
  ReportStatus,
  Script,
  SectionRole,
  StatementKind,
  ThreadStatus,
} from './kinds.js';
import type { NamedKind, VerifiabilityGrade } from './verifiability.js';

/*
 * One row a node, as `neo4j/read/*-by-id.cypher` returns it: all that scalar fields need, ids for what lies behind a relationship.
 * `__typename` is the GraphQL type, told by the node's labels. `along` holds what a list has brought along with a row, as the question asks for it.
 */

/** Codes of the divisions that hold a place; null where unknown. */
export interface PlaceCodes {
  readonly provinceCode: string | null;
  readonly prefectureCode: string | null;
  readonly countyCode: string | null;
}

export interface IssuerRow extends PlaceCodes {
  readonly __typename: 'Township' | 'Agency';
  readonly id: string;
  readonly kind: IssuerKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly fullName: string | null;
  readonly code: string | null;
  readonly codes: readonly string[];
  readonly provisional: boolean;
  /** JSON of PlaceCandidate[]. */
  readonly candidateJson: string | null;
  readonly along?: { readonly divisions: readonly DivisionRow[]; readonly reports: readonly ReportRow[] | null };
}

export interface DivisionRow {
  readonly __typename: 'Division';
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly fullName: string;
  readonly parentId: string | null;
}

export interface ReportRow {
  readonly __typename: 'Report';
  readonly id: string;
  readonly yearValue: number;
  readonly issuerId: string;
  readonly title: string | null;
  readonly form: ReportForm;
  readonly script: Script;
  readonly quality: ReportQuality;
  readonly withdrawn: boolean;
  /** The current version; null when none is. */
  readonly versionId: string | null;
  readonly along?: {
    readonly issuer?: IssuerRow | undefined;
    /** Of these kinds, or all of them. */
    readonly statements?: { readonly kinds: readonly StatementKind[] | null; readonly rows: readonly StatementRow[] };
  };
}

export interface VersionRow {
  readonly __typename: 'ReportVersion';
  readonly id: string;
  readonly reportId: string;
  readonly number: number;
  readonly current: boolean;
  readonly title: string | null;
  readonly form: ReportForm;
  readonly script: Script;
  readonly quality: ReportQuality;
  readonly extractor: string;
  readonly gazetteer: string;
  readonly overrides: string;
  readonly mask: number;
  /** JSON of Message[]. */
  readonly messageJson: string | null;
  readonly source: SourceRow;
}

/** A source without its text, which is long and loaded only when asked. */
export interface SourceRow {
  readonly sha256: string;
  /** The version that was read from it: key of the text. */
  readonly versionId: string;
  readonly path: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly retrievedAt: string | null;
}

export interface SectionRow {
  readonly __typename: 'Section';
  readonly id: string;
  readonly versionId: string;
  readonly index: number;
  readonly role: SectionRole;
  readonly heading: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly stub: boolean;
}

/** What a pledge names, in parallel lists; the grade is null for measures and problems. */
export interface NamedRow {
  readonly verifiability: VerifiabilityGrade | null;
  readonly namedKinds: readonly NamedKind[];
  readonly namedQuotes: readonly string[];
  readonly namedStarts: readonly number[];
  readonly namedEnds: readonly number[];
}

export interface StatementRow extends NamedRow {
  readonly __typename: 'Measure' | 'Problem' | 'Improvement';
  readonly id: string;
  readonly kind: StatementKind;
  readonly title: string | null;
  readonly text: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly topicKeys: readonly string[];
  readonly reportId: string;
  readonly sectionId: string | null;
  readonly along?: { readonly report: ReportRow | undefined };
}

export interface FigureRow {
  readonly __typename: 'Figure';
  readonly id: string;
  readonly key: string;
  readonly value: number;
  readonly qualifier: FigureQualifier;
  readonly unit: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly origin: 'TEXT' | 'TABLE';
  readonly reportId: string;
}

/** Parallel arrays with an entry a cell, row by row; `values` counts only where `filled`. */
export interface TableRow {
  readonly __typename: 'Table';
  readonly id: string;
  readonly number: number;
  readonly form: ReportForm;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly number[];
  readonly filled: readonly boolean[];
  readonly raws: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** The latest change of a report. */
export interface ChangeRow {
  readonly reportId: string;
  /** Number of the change, by which the log is ordered. */
  readonly sort: number;
  readonly status: ReportStatus;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly year: number;
  readonly issuerName: string;
}

export interface FindingRow {
  readonly __typename: 'Finding';
  readonly id: string;
  readonly rule: string;
  readonly status: FindingStatus;
  readonly message: string;
  /** JSON of {start, end, quote, source?}[]; without source, the finding's own. */
  readonly evidenceJson: string | null;
  /** SHA-256 of the finding's own source. */
  readonly sha256: string;
  readonly crossReport: boolean;
  readonly reportId: string;
}

export interface TopicRow {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

export interface ThreadRow {
  readonly __typename: 'Thread';
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly years: readonly number[];
  readonly occurrences: number;
  readonly longestUnchangedRun: number;
  readonly currentUnchangedRun: number;
  readonly status: ThreadStatus;
  readonly topicKeys: readonly string[];
  readonly issuerId: string;
  readonly along?: { readonly issuer: IssuerRow | undefined; readonly statements: readonly StatementRow[] | null };
}

/** A RECURS_AS relationship. */
export interface StepRow {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: RecurrenceKind;
  readonly similarity: number;
  readonly method: string;
  readonly yearsApart: number;
  /** JSON of Change[] (change.ts). */
  readonly changeJson: string | null;
}

/** An ADDRESSES relationship. */
export interface AddressLinkRow {
  readonly improvementId: string;
  readonly problemId: string;
  readonly score: number;
  readonly basis: AddressBasis;
}

export interface WordingRow {
  readonly __typename: 'Wording';
  readonly id: string;
  readonly text: string;
  readonly maskVersion: number;
  readonly issuerCount: number;
  readonly statementCount: number;
}

/** A CONTAINS relationship. */
/** How widespread the sentences of a thread's latest wording are, counted in other issuers. */
export interface DistinctivenessRow {
  readonly sentences: number;
  readonly ownSentences: number;
  readonly leastShared: number;
  readonly mostShared: number;
}

/** One covered year of a wording. */
export interface WordingYearRow {
  readonly year: number;
  readonly statements: number;
  readonly issuers: number;
  readonly newIssuers: number;
  /** At most twenty. */
  readonly newIssuerIds: readonly string[];
}

export interface OccurrenceRow {
  readonly statementId: string;
  readonly wordingId: string;
  readonly start: number;
  readonly end: number;
}

export interface CountsRow {
  readonly townships: number;
  readonly agencies: number;
  readonly reports: number;
  readonly versions: number;
  readonly measures: number;
  readonly problems: number;
  readonly improvements: number;
  /** Null where nobody asked for them. */
  readonly figures: number | null;
  readonly findings: number | null;
  readonly threads: number;
  readonly wordings: number;
}

export interface MetaRow {
  readonly dataVersion: string;
  readonly schemaVersion: number;
  readonly maskVersion: number;
  readonly extractors: readonly string[];
  readonly gazetteers: readonly string[];
  readonly years: readonly number[];
}
