import type { BorrowingRow } from './borrowing.js';
import type { ClusterRow, NearWordingRow } from './cluster.js';
import type { GraphReader } from './graph.js';
import type { OutcomeRow } from './outcome.js';
import type {
  ChangeFilter,
  FigureFilter,
  FigureTrend,
  FindingFilter,
  FindingGroup,
  FindingGrouping,
  IndexSearchFilter,
  IssuerThreadFilter,
  Joined,
  OutcomeFilter,
  OutcomeGroup,
  PlaceGroups,
  ReportFilter,
  ReportGroup,
  ReportTrendFilter,
  SearchFilter,
  StatementListFilter,
  ThreadFilter,
  ThreadGroup,
  ThreadListFilter,
  TownshipFilter,
  TrendCounts,
  TrendGroups,
  WordingFilter,
} from './filters.js';
import type {
  AddressLinkRow,
  ChangeRow,
  CountsRow,
  DistinctivenessRow,
  DivisionRow,
  FigureRow,
  FindingRow,
  IssuerRow,
  MetaRow,
  NamedRow,
  OccurrenceRow,
  ReportRow,
  SectionRow,
  StatementRow,
  StepRow,
  TableRow,
  ThreadRow,
  TopicRow,
  VersionRow,
  WordingRow,
  WordingYearRow,
} from './rows.js';
import type { StatementText } from './statement-text.js';

export type * from './filters.js';

/*
 * The catalogue of the statements that serve/ reads with: name of the file below neo4j/ → its parameters and rows.
 * A parameter that is null drops the optional lines of the statement that need it.
 */

/** Rows of the nodes whose id or code is among `ids`; ids that lead nowhere have no row. */
export interface ById<Row> {
  readonly params: { readonly ids: readonly string[] };
  readonly row: { readonly key: string; readonly row: Row };
}

/** Nodes that belong to each of `ids`, in the order in which they are to be shown. */
export interface Related<Row> {
  readonly params: { readonly ids: readonly string[] };
  readonly row: { readonly key: string; readonly id: string; readonly row: Row };
}

/** What belongs to each of `ids`, in the order in which it is to be shown. */
export interface RelatedRows<Row> {
  readonly params: { readonly ids: readonly string[] };
  readonly row: { readonly key: string } & Row;
}

export type SortKey = string | number;

/** Where a page begins and how long it is. Both `after…` are null on the first page. */
export type Keyset = {
  readonly afterSort: SortKey | null;
  readonly afterId: string | null;
  readonly limit: number;
};

/** An entry of a page: its id, and the key it is sorted by. */
export interface PageEntry {
  readonly id: string;
  readonly sort: SortKey;
}

/** An entry with the row of its node, as the node's statement by id gives it. */
export interface RowEntry<Row> extends PageEntry {
  readonly row: Row;
}

export interface PageOf<Filter, Entry extends PageEntry = PageEntry> {
  readonly params: Filter & Keyset;
  readonly row: Entry;
}

/** Whether something comes along with each row of a page, or whether its statement begins elsewhere. */
type With<Name extends string> = { readonly [Key in Name]: true | null };

/** A page whose statement knows several orders. */
export type Ordered<Filter, Order extends string> = Filter & { readonly order: Order };

export interface CountOf<Filter> {
  readonly params: Filter;
  readonly row: { readonly count: number };
}

/** A page for each of `ids` at once. */
export interface PageWithin<Filter, Extra = unknown> {
  readonly params: Filter & Keyset & { readonly ids: readonly (string | number)[] };
  readonly row: PageEntry & { readonly key: string | number } & Extra;
}

export interface CountWithin<Filter> {
  readonly params: Filter & { readonly ids: readonly (string | number)[] };
  readonly row: { readonly key: string | number; readonly count: number };
}

/** Counts by group, by place and by whatever else the list has. */
export interface GroupsOf<Filter, Key extends string, Row extends object> {
  readonly params: Filter & PlaceGroups & { readonly [By in Key]: true | null } & { readonly limit: number };
  readonly row: Row;
}

type None = Record<never, never>;

export interface ReadCatalogue {
  'read/issuers-by-id': ById<IssuerRow>;
  'read/townships-by-code': ById<IssuerRow>;
  'read/divisions-by-id': ById<DivisionRow>;
  'read/divisions-by-code': ById<DivisionRow>;
  'read/division-children': Related<DivisionRow>;
  'read/townships-page': PageOf<
    Ordered<Joined<TownshipFilter>, 'CODE_ASC' | 'NAME_ASC'> & {
      readonly divisions: readonly ('countyCode' | 'prefectureCode' | 'provinceCode')[] | null;
    } & With<'withReports'>,
    RowEntry<IssuerRow> & {
      readonly divisions: readonly DivisionRow[] | null;
      readonly reports: readonly ReportRow[] | null;
    }
  >;
  'read/townships-count': CountOf<Joined<TownshipFilter>>;
  'read/division-townships-page': PageWithin<None, RowEntry<IssuerRow>>;
  'read/division-townships-count': CountWithin<None>;

  'read/coverage': {
    readonly params: {
      readonly level: 'province' | 'prefecture' | 'county' | 'township';
      readonly provinceCode: string | null;
      readonly prefectureCode: string | null;
      readonly countyCode: string | null;
    };
    readonly row: { readonly code: string; readonly year: number; readonly reports: number; readonly seen: number };
  };

  'read/reports-by-id': {
    readonly params: ById<ReportRow>['params'] & {
      readonly withStatements?: true | null;
      readonly withTexts?: true | null;
      readonly kinds?: readonly StatementRow['kind'][] | null;
    };
    readonly row: ById<ReportRow>['row'] & {
      readonly statements: readonly StatementRow[] | null;
      readonly texts: readonly StatementText[] | null;
    };
  };
  'read/versions-by-id': ById<VersionRow>;
  'read/sections-by-id': ById<SectionRow>;
  'read/statements-by-id': ById<StatementRow>;
  'read/figures-by-id': ById<FigureRow>;
  'read/tables-by-id': ById<TableRow>;
  'read/findings-by-id': ById<FindingRow>;
  'read/source-texts': RelatedRows<{ readonly text: string }>;
  'read/issuer-reports': Related<ReportRow>;
  'read/report-neighbours': RelatedRows<{ readonly previous: string | null; readonly next: string | null }>;
  'read/report-versions': Related<VersionRow>;
  'read/report-statements': {
    readonly params: Related<StatementRow>['params'] & { readonly kinds: readonly StatementRow['kind'][] | null };
    readonly row: Related<StatementRow>['row'];
  };
  'read/report-figures': Related<FigureRow>;
  'read/report-tables': Related<TableRow>;
  'read/report-findings': Related<FindingRow>;
  'read/version-sections': Related<SectionRow>;
  'read/section-statements': RelatedRows<
    Pick<StatementRow, 'id' | 'kind' | 'title' | 'quote' | 'start' | 'end' | 'rule'> &
      NamedRow & { readonly row: StatementRow }
  >;
  'read/address-links': RelatedRows<AddressLinkRow>;
  'read/topics': { readonly params: None; readonly row: TopicRow };
  'read/reports-page': PageOf<
    Ordered<Joined<ReportFilter>, 'YEAR_DESC' | 'YEAR_ASC'> & With<'withIssuer'>,
    RowEntry<ReportRow> & { readonly issuer: readonly IssuerRow[] | null }
  >;
  'read/reports-count': CountOf<Joined<ReportFilter>>;
  'read/year-reports-page': PageWithin<None, RowEntry<ReportRow>>;
  'read/year-reports-count': CountWithin<None>;
  'read/change-log': {
    readonly params: { readonly number: number | null; readonly at: number | null; readonly since: number | null };
    readonly row: { readonly id: string; readonly lost: boolean; readonly first: number | null };
  };
  'read/changes-page': { readonly params: Joined<ChangeFilter> & Omit<Keyset, 'afterId'>; readonly row: ChangeRow };
  'read/changes-count': CountOf<Joined<ChangeFilter>>;
  'read/years': { readonly params: { readonly ids: readonly number[] }; readonly row: { readonly key: number } };
  'read/findings-page': PageOf<Joined<FindingFilter>, RowEntry<FindingRow>>;
  'read/findings-count': CountOf<Joined<FindingFilter>>;
  'read/statements-page': PageOf<
    Ordered<StatementListFilter, 'YEAR_DESC' | 'YEAR_ASC' | 'RANDOM'> & { readonly multiplier: number | null } & With<
        'withReport' | 'withIssuer'
      >,
    RowEntry<StatementRow> & {
      readonly report: readonly ReportRow[] | null;
      readonly issuer: readonly IssuerRow[] | null;
    }
  >;
  'read/statements-count': CountOf<StatementListFilter>;
  'read/figures-page': PageOf<Joined<FigureFilter>, RowEntry<FigureRow>>;
  'read/figures-count': CountOf<Joined<FigureFilter>>;
  'read/trends': {
    readonly params: StatementListFilter &
      TrendGroups & { readonly byTopic: true | null; readonly byKind: true | null; readonly limit: number };
    readonly row: TrendCounts;
  };
  'read/report-trends': {
    readonly params: ReportTrendFilter & TrendGroups & { readonly byKind: true | null; readonly limit: number };
    readonly row: TrendCounts & { readonly untold: number };
  };
  'read/figure-trends': {
    readonly params: Joined<ReportFilter> &
      TrendGroups & { readonly keys: readonly string[]; readonly tables: readonly number[]; readonly limit: number };
    readonly row: FigureTrend;
  };
  'read/report-groups': GroupsOf<Joined<ReportFilter>, 'byYear' | 'byForm' | 'byQuality', ReportGroup>;
  'read/finding-groups': GroupsOf<Joined<FindingFilter>, FindingGrouping, FindingGroup>;
  'read/thread-groups': GroupsOf<
    Joined<ThreadFilter> & { readonly kind: StatementRow['kind'] | null },
    'byKind' | 'byStatus' | 'byTopic',
    ThreadGroup
  >;
  'read/outcome-groups': GroupsOf<
    Joined<OutcomeFilter>,
    'byYear' | 'byOutcome' | 'byVerifiability' | 'byTopic',
    OutcomeGroup
  >;
  'read/search-page': PageOf<IndexSearchFilter, RowEntry<StatementRow>>;
  'read/search-count': CountOf<IndexSearchFilter>;
  'read/search-characters-page': PageOf<SearchFilter, RowEntry<StatementRow>>;
  'read/search-characters-count': CountOf<SearchFilter>;
  'read/data-version': { readonly params: None; readonly row: { readonly dataVersion: string } };
  'read/meta': { readonly params: None; readonly row: MetaRow };
  'read/counts': { readonly params: With<'withParts'>; readonly row: CountsRow };

  'read/outcomes-by-id': ById<OutcomeRow>;
  'read/outcomes-page': PageOf<Joined<OutcomeFilter>>;
  'read/outcomes-count': CountOf<Joined<OutcomeFilter>>;
  'read/threads-by-id': ById<ThreadRow>;
  'read/wordings-by-id': ById<WordingRow>;
  'read/wording-clusters': RelatedRows<ClusterRow>;
  'read/near-wordings': RelatedRows<NearWordingRow>;
  'read/report-borrowings': RelatedRows<BorrowingRow>;
  'read/thread-statements': Related<StatementRow>;
  'read/thread-steps': RelatedRows<StepRow>;
  'read/thread-distinctiveness': RelatedRows<DistinctivenessRow>;
  'read/statement-thread': Related<ThreadRow>;
  'read/statement-wordings': RelatedRows<OccurrenceRow>;
  'read/threads-page': PageOf<
    Ordered<ThreadListFilter, 'UNCHANGED_RUN_DESC' | 'OCCURRENCES_DESC' | 'LAST_YEAR_DESC'> &
      With<'withIssuer' | 'withStatements' | 'withTexts'>,
    RowEntry<ThreadRow> & {
      readonly issuer: readonly IssuerRow[] | null;
      readonly statements: readonly StatementRow[] | null;
      readonly texts: readonly StatementText[] | null;
    }
  >;
  'read/threads-count': CountOf<ThreadListFilter>;
  'read/issuer-threads-page': PageWithin<IssuerThreadFilter, RowEntry<ThreadRow>>;
  'read/issuer-threads-count': CountWithin<IssuerThreadFilter>;
  'read/wordings-page': PageOf<Joined<WordingFilter> & With<'ofPlace'>, RowEntry<WordingRow>>;
  'read/wordings-count': CountOf<Joined<WordingFilter> & With<'ofPlace'>>;
  'read/wording-occurrences-page': PageWithin<None, OccurrenceRow>;
  'read/wording-occurrences-count': CountWithin<None>;
  'read/wording-issuers-page': PageWithin<None>;
  'read/wording-issuers-count': CountWithin<None>;
  'read/wording-years': RelatedRows<WordingYearRow>;
}

/** The graph as serve/ sees it. */
export interface Graph extends GraphReader<ReadCatalogue> {
  /** Opaque, and another one after every write, by whomever: what was read since it was told is of this revision or a later one. */
  revision?(options?: { readonly signal?: AbortSignal }): Promise<string>;
}
