import type {
  DivisionLevel,
  FigureQualifier,
  FindingStatus,
  IssuerKind,
  ReportForm,
  ReportQuality,
  Script,
  SectionRole,
  StatementKind,
} from '../model/kinds.js';
import type { NamedKind, VerifiabilityGrade } from '../model/verifiability.js';

/* Nodes and relationships as store/ writes them, less what the graph itself decides (current, number). */

export type PlaceProperties = {
  readonly provinceCode: string | null;
  readonly prefectureCode: string | null;
  readonly countyCode: string | null;
};

/** Report, issuer and year stand on figures and findings too, so that filters are read from an index. */
export type OwnerProperties = PlaceProperties & {
  readonly reportId: string;
  readonly issuerId: string;
  readonly year: number;
};

export type DivisionProperties = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly fullName: string;
  readonly parentId: string | null;
};

export type VersionProperties = PlaceProperties & {
  readonly id: string;
  readonly reportId: string;
  readonly index: number;
  readonly title: string | null;
  readonly form: ReportForm;
  readonly script: Script;
  readonly quality: ReportQuality;
  /** JSON of ResolvedYear.candidates. */
  readonly yearCandidates: string;
  /** JSON of Message[]. */
  readonly messages: string;
  readonly signature: string;
  readonly extractor: string;
  readonly gazetteer: string;
  readonly overrides: string;
  readonly mask: number;
  readonly issuerName: string;
  readonly issuerFullName: string;
  readonly issuerKind: IssuerKind;
  readonly issuerCode: string | null;
  /** Code that it bore in the covered year, where it has another one since. */
  readonly issuerFormerCode: string | null;
  readonly issuerProvisional: boolean;
  /** JSON of PlaceCandidate[]. */
  readonly issuerCandidates: string;
  /** JSON of Evidence, or null. */
  readonly issuerEvidence: string | null;
  /** Code of the smallest known division that holds the issuer. */
  readonly divisionCode: string | null;
};

export type SectionProperties = {
  readonly id: string;
  readonly index: number;
  readonly role: SectionRole;
  readonly heading: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly stub: boolean;
};

/** One version's view of a statement. The lists of one prefix run parallel. */
export type StatesProperties = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: StatementKind;
  readonly rule: string;
  readonly title: string | null;
  readonly order: number;
  readonly masked: string;
  readonly topics: readonly string[];
  readonly wordingIds: readonly string[];
  readonly wordingStarts: readonly number[];
  readonly wordingEnds: readonly number[];
  readonly addressIds: readonly string[];
  readonly addressScores: readonly number[];
  readonly addressBases: readonly string[];
  /** Grade of a pledge; null for measures and problems, whose lists are empty. */
  readonly verifiability: VerifiabilityGrade | null;
  readonly namedKinds: readonly NamedKind[];
  readonly namedQuotes: readonly string[];
  readonly namedStarts: readonly number[];
  readonly namedEnds: readonly number[];
};

export type StatementEntry = {
  readonly id: string;
  readonly sectionId: string;
  readonly text: string;
  readonly states: StatesProperties;
};

export type FigureProperties = OwnerProperties & {
  readonly id: string;
  readonly key: string;
  readonly value: number;
  readonly qualifier: FigureQualifier;
  readonly unit: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly origin: 'TEXT' | 'TABLE';
};

export type TableProperties = {
  readonly id: string;
  readonly number: number;
  readonly form: ReportForm;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly number[];
  readonly filled: readonly boolean[];
  readonly raws: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

export type FindingProperties = OwnerProperties & {
  readonly id: string;
  readonly rule: string;
  readonly status: FindingStatus;
  readonly message: string;
  /** JSON of {start, end, quote, source?}[]. */
  readonly evidence: string;
  readonly crossReport: boolean;
};

export type TopicProperties = { readonly id: string; readonly key: string; readonly zh: string; readonly en: string };
export type WordingProperties = {
  readonly id: string;
  readonly hash: string;
  readonly maskVersion: number;
  readonly text: string;
};
export type SourceDates = {
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly retrievedAt: string | null;
};
export type SourceProperties = SourceDates & {
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
  readonly path: string;
  readonly reports: number;
};
export type OverrideRow = {
  readonly sha256: string;
  readonly issuerCode: string | null;
  readonly year: number | null;
  readonly note: string | null;
};
