import { GraphQLDateTime } from 'graphql-scalars';
import type { Context } from '../context.js';
import { fieldsBelow } from '../look-ahead.js';
import { byTypename } from '../node-type.js';
import type { Complete } from '../complete.js';
import type { DivisionRow, IssuerRow, ReportRow, ThreadRow, WordingRow } from '../parents.js';
import { divisionReference, issuerReference } from '../references.js';
import { compareReports, reportComparison, sectionComparison, statementComparison } from './compare-reports.js';
import { figure, table } from './figure.js';
import { figures } from './figures-page.js';
import { finding, findingGroup, findingGroups, findings } from './finding.js';
import type {
  AgencyResolvers,
  DivisionResolvers,
  QueryResolvers,
  Resolvers,
  ThreadResolvers,
  TopicResolvers,
  TownshipResolvers,
  WordingResolvers,
} from './generated/types.js';
import { enumLabels, topicLabel } from './labels.js';
import { meta, readMeta } from './meta.js';
import { node, nodes } from './node.js';
import { report, reportById } from './report.js';
import { reportChange, reportChanges } from './changes-page.js';
import { reportGroup, reportGroups, reports as reportsPage, year } from './reports-page.js';
import { search, searchEdge } from './search.js';
import { section } from './section.js';
import { statements } from './statements-page.js';
import { addressLink, improvement, measure, problem } from './statement.js';
import { figureTrendRow, figureTrends, trendRow, trends } from './trends.js';
import { reportVersion, source } from './version.js';

const query: Required<QueryResolvers> = {
  report: (_root, { id }, context, info) => reportById(id, context, fieldsBelow(info)),
  reports: reportsPage,
  search,
  statements,
  figures,
  compareReports,
  trends,
  figureTrends,
  findings,
  reportChanges,
  reportGroups,
  findingGroups,
  topics: async (_root, _args, { loaders }) => [...(await loaders.topics()).values()],
  enumLabels,
  node,
  nodes,
  meta: readMeta,
};

const reportsOf = (
  { id, along }: IssuerRow,
  _args: unknown,
  { loaders }: Context,
): readonly ReportRow[] | Promise<ReportRow[]> => along?.reports ?? loaders.issuerReports.load(id);

/** What other subgraphs own: known here by id, so that node and Report.issuer can lead there. */
const issuer = {
  __resolveReference: issuerReference,
  reports: reportsOf,
  missingYears: async (row: IssuerRow, args: unknown, context: Context) =>
    yearsMissing((await reportsOf(row, args, context)).map(({ yearValue }) => yearValue)),
};
/** Years inside the range of these that are not among them. */
function yearsMissing(years: readonly number[]): number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !years.includes(year));
}

const township: Complete<TownshipResolvers, IssuerRow> = issuer;
const agency: Complete<AgencyResolvers, IssuerRow> = issuer;
const division: Complete<DivisionResolvers, DivisionRow> = { __resolveReference: divisionReference };
const thread: Complete<ThreadResolvers, ThreadRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.thread.load(id),
};
const wording: Complete<WordingResolvers, WordingRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.wording.load(id),
};
const topic: TopicResolvers = {
  __resolveReference: async ({ key }, { loaders }) => (await loaders.topics()).get(key) ?? null,
  label: topicLabel,
};

/** Resolvers of schema/reports.graphql. */
export const reports: Resolvers = {
  DateTime: GraphQLDateTime,
  Query: query,
  Node: byTypename,
  Issuer: byTypename,
  Statement: byTypename,
  Township: township,
  Agency: agency,
  Division: division,
  Thread: thread,
  Wording: wording,
  Topic: topic,
  Year: year,
  Report: report,
  ReportVersion: reportVersion,
  Source: source,
  Section: section,
  SearchEdge: searchEdge,
  Measure: measure,
  Problem: problem,
  Improvement: improvement,
  AddressLink: addressLink,
  Figure: figure,
  Table: table,
  Finding: finding,
  ReportComparison: reportComparison,
  SectionComparison: sectionComparison,
  StatementComparison: statementComparison,
  TrendRow: trendRow,
  FigureTrendRow: figureTrendRow,
  ReportChange: reportChange,
  ReportGroup: reportGroup,
  FindingGroup: findingGroup,
  Meta: meta,
};
