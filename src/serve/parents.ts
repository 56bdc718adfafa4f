import type {
  DivisionRow,
  FigureRow,
  FindingRow,
  IssuerRow,
  OccurrenceRow,
  ReportRow,
  SectionRow,
  StatementRow,
  TableRow,
  ThreadRow,
  VersionRow,
  WordingRow,
} from '../model/rows.js';
import type { OutcomeRow } from '../model/outcome.js';
import type { Edge, Page } from './paging/page.js';

/* What stands behind each GraphQL type: codegen.yml maps the types of the schema to these. */
export type { FigureTrend, FindingGroup, OutcomeGroup, ReportGroup, ThreadGroup, TrendCounts } from '../model/read.js';
export type {
  AddressLinkRow,
  DivisionRow,
  FigureRow,
  FindingRow,
  IssuerRow,
  MetaRow,
  OccurrenceRow,
  ReportRow,
  SectionRow,
  SourceRow,
  StatementRow,
  StepRow,
  TableRow,
  ThreadRow,
  TopicRow,
  VersionRow,
  WordingRow,
  WordingYearRow,
} from '../model/rows.js';

/** Nodes that subgraph places knows. */
export type PlaceNodeRow = IssuerRow | DivisionRow;

/** Nodes that subgraph threads knows. */
export type ThreadNodeRow = ReportRow | ThreadRow | WordingRow | StatementRow | IssuerRow | DivisionRow;

export type NodeRow =
  | IssuerRow
  | DivisionRow
  | ReportRow
  | VersionRow
  | SectionRow
  | StatementRow
  | FigureRow
  | TableRow
  | FindingRow
  | ThreadRow
  | WordingRow;

export interface YearRow {
  readonly value: number;
}

/** A found statement, with how well it matches. */
export type SearchEdgeRow = Edge<StatementRow> & {
  readonly score: number;
  /** Words of the search, each in its spellings. */
  readonly words: readonly (readonly string[])[];
};

export type IssuerPage = Page<IssuerRow>;
export type ReportPage = Page<ReportRow>;
export type SearchPage = Page<StatementRow, SearchEdgeRow>;
export type StatementPage = Page<StatementRow>;
export type FigurePage = Page<FigureRow>;
export type FindingPage = Page<FindingRow>;
export type ThreadPage = Page<ThreadRow>;
export type OutcomePage = Page<OutcomeRow>;
export type WordingPage = Page<WordingRow>;
export type OccurrencePage = Page<OccurrenceRow>;
