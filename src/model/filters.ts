import type {
  FigureQualifier,
  FindingStatus,
  RecurrenceKind,
  ReportForm,
  ReportQuality,
  ReportStatus,
  SectionRole,
  StatementKind,
  ThreadStatus,
} from './kinds.js';
import type { PledgeOutcome } from './outcome.js';
import type { FigureRow } from './rows.js';
import type { VerifiabilityGrade } from './verifiability.js';

/* Conditions that serve/ reads lists by, as the statements below neo4j/read take them, and the rows of trends. A condition that is null is not set. */

/** Where something stands; at most one of the codes is given. `issuerIds` may be empty: then nothing fits. */
export type PlaceFilter = {
  readonly provinceCode: string | null;
  readonly prefectureCode: string | null;
  readonly countyCode: string | null;
  readonly issuerIds: readonly string[] | null;
};

/** Conditions with what is joined to them: all of `and`, one of `or` at least, and not `not`. */
export type Joined<Conditions> = Conditions & {
  readonly and: readonly Joined<Conditions>[] | null;
  readonly or: readonly Joined<Conditions>[] | null;
  readonly not: Joined<Conditions> | null;
};

export type TownshipFilter = PlaceFilter & { readonly names: readonly string[] | null };

export type ReportFilter = PlaceFilter & {
  readonly year: number | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly form: ReportForm | null;
  readonly quality: ReportQuality | null;
  /** Least days from the end of the covered year to publication. */
  readonly minPublicationDelay: number | null;
};

export type ChangeFilter = PlaceFilter & {
  /** Milliseconds since 1970, the first instant that counts. */
  readonly since: number | null;
  readonly status: readonly ReportStatus[] | null;
};

export type FindingFilter = PlaceFilter & {
  readonly rule: string | null;
  readonly rules: readonly string[] | null;
  readonly status: readonly FindingStatus[] | null;
  readonly year: number | null;
};

export type ThreadFilter = PlaceFilter & {
  readonly minYears: number | null;
  readonly unchangedYears: number | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly topic: string | null;
  readonly kinds: readonly RecurrenceKind[] | null;
  readonly status: readonly ThreadStatus[] | null;
};

/** Threads of pledges or of problems. */
export type ThreadListFilter = Joined<ThreadFilter> & { readonly kind: StatementKind };

export type WordingFilter = PlaceFilter & {
  readonly minIssuers: number | null;
  readonly topic: string | null;
  /** True when a place or a topic is asked for. */
  readonly scoped: true | null;
};

export type StatementFilter = PlaceFilter & {
  readonly kinds: readonly StatementKind[] | null;
  readonly topic: string | null;
  readonly verifiability: readonly VerifiabilityGrade[] | null;
  /** Tied to a problem or pledge of the same report. */
  readonly addressed: boolean | null;
  /** Stands unchanged from an earlier report of the issuer. */
  readonly unchanged: boolean | null;
  readonly sections: readonly SectionRole[] | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
};

/** The only kind asked for, so that its own label and indexes are read. */
export type StatementListFilter = Joined<StatementFilter> & { readonly kind: StatementKind | null };

/** What a report knows of its statements. */
export type ReportTrendFilter = PlaceFilter & {
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly measures: true | null;
  readonly problems: true | null;
  readonly improvements: true | null;
};

export type SearchFilter = Joined<StatementFilter> & {
  /** Lower-case words that the text must hold, each in one of its spellings; null where the full-text query says it all. */
  readonly words: readonly (readonly string[])[] | null;
};

export type OutcomeFilter = PlaceFilter & {
  readonly outcomes: readonly PledgeOutcome[] | null;
  readonly topic: string | null;
  readonly unchanged: boolean | null;
  readonly verifiability: readonly VerifiabilityGrade[] | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
};

export type FigureFilter = PlaceFilter & {
  readonly keys: readonly string[] | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifiers: readonly FigureQualifier[] | null;
  readonly origin: FigureRow['origin'] | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
};

/** What a row of a trend stands for. */
export type TrendGroups = {
  readonly byYear: true | null;
  readonly byProvince: true | null;
  readonly byPrefecture: true | null;
  readonly byCounty: true | null;
  readonly byIssuer: true | null;
  readonly byForm: true | null;
};

/** Keys of a group; null where it was not grouped by, or where the reports lack it. */
export interface TrendGroup {
  readonly year: number | null;
  readonly provinceCode: string | null;
  readonly prefectureCode: string | null;
  readonly countyCode: string | null;
  readonly issuerId: string | null;
  readonly form: ReportForm | null;
}

export interface TrendCounts extends TrendGroup {
  readonly topicKey: string | null;
  readonly kind: StatementKind | null;
  readonly statements: number;
  readonly reports: number;
  readonly issuers: number;
  readonly comparable: number;
  readonly unchanged: number;
}

export interface FigureTrend extends TrendGroup {
  readonly key: string;
  readonly reports: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly positive: number;
}

/** What a row of groups stands for in space. */
export type PlaceGroups = {
  readonly byProvince: true | null;
  readonly byPrefecture: true | null;
  readonly byCounty: true | null;
  readonly byIssuer: true | null;
};

/** Place of a group; null where it was not grouped by, or where what is counted lacks it. */
export interface PlaceGroup {
  readonly provinceCode: string | null;
  readonly prefectureCode: string | null;
  readonly countyCode: string | null;
  readonly issuerId: string | null;
}

export interface ReportGroup extends PlaceGroup {
  readonly year: number | null;
  readonly form: ReportForm | null;
  readonly quality: ReportQuality | null;
  readonly reports: number;
  readonly issuers: number;
}

/** What findings are grouped by beside places, and what of a group is counted beside them. */
export type FindingGrouping = 'byYear' | 'byRule' | 'byStatus' | 'withReports' | 'withIssuers';

export interface FindingGroup extends PlaceGroup {
  readonly year: number | null;
  readonly rule: string | null;
  readonly status: FindingStatus | null;
  readonly findings: number;
  readonly reports: number;
  readonly issuers: number;
}

export interface ThreadGroup extends PlaceGroup {
  readonly kind: StatementKind | null;
  readonly status: ThreadStatus | null;
  readonly topicKey: string | null;
  readonly threads: number;
  readonly issuers: number;
  readonly longestUnchangedRun: number;
  readonly unchanged: number;
}

export interface OutcomeGroup extends PlaceGroup {
  readonly year: number | null;
  readonly outcome: PledgeOutcome | null;
  readonly verifiability: VerifiabilityGrade | null;
  readonly topicKey: string | null;
  readonly pledges: number;
  readonly reports: number;
  readonly issuers: number;
}

/** A search that the full-text index answers. */
export type IndexSearchFilter = SearchFilter & { readonly query: string };

export type IssuerThreadFilter = { readonly kind: StatementKind | null; readonly minYears: number };
