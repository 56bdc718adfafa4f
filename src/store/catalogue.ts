import type {
  DivisionProperties,
  FigureProperties,
  FindingProperties,
  OverrideRow,
  SectionProperties,
  SourceDates,
  SourceProperties,
  StatementEntry,
  TableProperties,
  TopicProperties,
  VersionProperties,
  WordingProperties,
} from './properties.js';

/* The catalogue of the statements that store/ runs: name of the file below neo4j/ → its parameters and rows. */

/** A version that was read from a part of a file which now is another report's, or gone. */
export type MovedVersion = {
  readonly versionId: string;
  readonly reportId: string;
  readonly issuerId: string;
  readonly samePlace: boolean;
};

export type ReportState = {
  readonly reportId: string;
  readonly versionExists: boolean;
  readonly issuerExists: boolean;
  readonly yearExists: boolean;
  readonly sourceKnown: boolean;
  readonly source: SourceDates | null;
  readonly moved: readonly MovedVersion[];
};

export type UnchangedCandidate = SourceDates & {
  readonly sourceId: string;
  readonly sha256: string;
  readonly extractor: string;
  readonly gazetteer: string;
  readonly overrides: string;
  readonly mask: number;
};

type None = Record<never, never>;
type OfReport = { readonly params: { readonly reportId: string }; readonly row: None };
type OfReports = { readonly params: { readonly reportIds: readonly string[] }; readonly row: None };
/** What hangs on a version, in one list a version. */
type OfVersions<Name extends string, Entry> = {
  readonly params: {
    readonly parts: readonly ({ readonly versionId: string } & { readonly [Key in Name]: readonly Entry[] })[];
  };
  readonly row: None;
};

export type StoreCatalogue = {
  'write/report-state': {
    readonly params: {
      readonly reports: readonly {
        readonly reportId: string;
        readonly versionId: string;
        readonly issuerId: string;
        readonly sourceId: string;
        readonly index: number;
        readonly reportsInFile: number;
        readonly year: number;
      }[];
    };
    readonly row: ReportState;
  };
  'write/year': { readonly params: { readonly id: string; readonly value: number }; readonly row: None };
  'write/divisions': { readonly params: { readonly divisions: readonly DivisionProperties[] }; readonly row: None };
  'write/report': {
    readonly params: {
      readonly reports: readonly {
        readonly issuerId: string;
        readonly reportId: string;
        readonly yearId: string;
        readonly year: number;
        readonly republished: boolean;
      }[];
    };
    readonly row: { readonly reportId: string; readonly versions: number };
  };
  'write/source': {
    readonly params: { readonly sources: readonly SourceProperties[] };
    readonly row: { readonly id: string; readonly reportId: string; readonly issuerId: string };
  };
  'write/report-version': {
    readonly params: {
      readonly versions: readonly {
        readonly reportId: string;
        readonly sourceId: string;
        readonly version: VersionProperties;
      }[];
    };
    readonly row: None;
  };
  'write/sections': OfVersions<'sections', SectionProperties>;
  'write/topics': { readonly params: { readonly topics: readonly TopicProperties[] }; readonly row: None };
  'write/wordings': { readonly params: { readonly wordings: readonly WordingProperties[] }; readonly row: None };
  'write/statements': {
    readonly params: {
      readonly parts: readonly {
        readonly reportId: string;
        readonly issuerId: string;
        readonly year: number;
        readonly statements: readonly StatementEntry[];
      }[];
    };
    readonly row: None;
  };
  'write/figures': OfVersions<'figures', FigureProperties>;
  'write/tables': OfVersions<'tables', TableProperties>;
  'write/findings': OfVersions<'findings', FindingProperties>;
  'write/rank-versions': OfReports;
  'write/show-report': OfReports;
  'write/show-statements': OfReports;
  'write/show-topics': OfReports;
  'write/show-wordings': OfReports;
  'write/show-addresses': OfReports;
  'write/show-issuer': { readonly params: { readonly issuerIds: readonly string[] }; readonly row: None };
  'write/remove-versions': { readonly params: { readonly versionIds: readonly string[] }; readonly row: None };
  'write/remove-statements': OfReport;
  'write/remove-report': {
    readonly params: { readonly reportId: string };
    readonly row: { readonly reportId: string };
  };
  'write/retire-issuer': {
    readonly params: { readonly issuerId: string; readonly heirId: string | null };
    readonly row: { readonly removed: boolean };
  };
  'write/unalias-issuer': { readonly params: { readonly issuerIds: readonly string[] }; readonly row: None };
  'write/withdraw-report': {
    readonly params: { readonly reportId: string; readonly withdrawn: boolean };
    readonly row: { readonly changed: boolean };
  };
  'write/unchanged-sources': {
    readonly params: { readonly candidates: readonly UnchangedCandidate[] };
    readonly row: { readonly sha256: string };
  };
  'write/doubtful-reports': {
    readonly params: None;
    readonly row: {
      readonly sha256: string;
      readonly file: string;
      readonly reportId: string;
      readonly issuer: string;
      readonly issuerCode: string | null;
      readonly year: number;
      readonly quality: string;
      readonly candidateJson: string;
      readonly yearJson: string;
      readonly messageJson: string;
    };
  };
  'write/list-overrides': { readonly params: None; readonly row: OverrideRow };
  'write/set-override': { readonly params: OverrideRow; readonly row: None };
  'write/remove-override': { readonly params: { readonly sha256: string }; readonly row: { readonly sha256: string } };
  'write/schema-state': {
    readonly params: None;
    readonly row: { readonly version: number | null; readonly logged: boolean };
  };
  'write/changes': { readonly params: { readonly reportIds: readonly string[] }; readonly row: None };
  'write/unlogged-reports': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: { readonly id: string; readonly logged: boolean };
  };
  'write/change-log-complete': { readonly params: None; readonly row: None };
  'write/schema-names': { readonly params: None; readonly row: { readonly name: string } };
  'write/fill-issuer-lists': { readonly params: None; readonly row: None };
  'write/fill-lists': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: { readonly last: string | null };
  };
  'write/drop-index': { readonly params: { readonly name: string }; readonly row: None };
  'write/await-indexes': { readonly params: { readonly seconds: number }; readonly row: None };
  'write/schema-version': { readonly params: { readonly version: number }; readonly row: None };
  'write/count-anew': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: { readonly last: string | null };
  };
  'write/data-state': {
    readonly params: None;
    readonly row: { readonly linked: readonly number[]; readonly withdrawn: readonly string[] };
  };
  'write/schema-data': { readonly params: { readonly data: string; readonly mask: number | null }; readonly row: None };
  'write/fingerprint-nodes': {
    readonly params: None;
    readonly row: { readonly labels: readonly string[]; readonly properties: Readonly<Record<string, unknown>> };
  };
  'write/fingerprint-relationships': {
    readonly params: None;
    readonly row: {
      readonly type: string;
      readonly properties: Readonly<Record<string, unknown>>;
      readonly from: string;
      readonly to: string;
    };
  };
};
