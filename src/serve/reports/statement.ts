import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { existing } from '../loaders/by-id.js';
import { topicsOf } from '../loaders/topics.js';
import type { AddressLinkRow, ReportRow, SectionRow, StatementRow, TopicRow } from '../parents.js';
import { permalinkOf } from '../permalink.js';
import { contextOf } from './context-of.js';
import type {
  AddressLinkResolvers,
  ImprovementResolvers,
  MeasureResolvers,
  ProblemResolvers,
  Verifiability,
} from './generated/types.js';
import { textOf } from './version.js';

/** What measures, problems and improvements have in common. */
const statement = {
  __resolveReference: ({ id }: { readonly id: string }, { loaders }: Context): Promise<StatementRow | null> =>
    loaders.statement.load(id),
  context: async (
    { sectionId, quote, start, end }: StatementRow,
    _args: unknown,
    context: Context,
  ): Promise<string> => {
    const section = sectionId === null ? null : await context.loaders.section.load(sectionId);
    return section ? contextOf(await textOf(section.versionId, context), section, { start, end }) : quote;
  },
  topics: ({ topicKeys }: StatementRow, _args: unknown, context: Context): TopicRow[] | Promise<TopicRow[]> =>
    topicsOf(topicKeys, context),
  section: ({ sectionId }: StatementRow, _args: unknown, { loaders }: Context): Promise<SectionRow | null> | null =>
    sectionId === null ? null : loaders.section.load(sectionId),
  report: ({ reportId, along }: StatementRow, _args: unknown, { loaders }: Context): ReportRow | Promise<ReportRow> =>
    along?.report ?? existing(loaders.report, reportId),
  permalink: ({ id }: StatementRow): string => permalinkOf('s', id),
};

const addressLinks = ({ id }: StatementRow, _args: unknown, { loaders }: Context): Promise<AddressLinkRow[]> =>
  loaders.addressLinks.load(id);

/** Parallel lists of the row → one entry a place. */
const verifiability = (row: StatementRow): Verifiability | null =>
  row.verifiability && {
    grade: row.verifiability,
    named: row.namedKinds.map((kind, i) => ({
      kind,
      quote: row.namedQuotes[i] ?? '',
      start: row.namedStarts[i] ?? 0,
      end: row.namedEnds[i] ?? 0,
    })),
  };

export const measure: Complete<MeasureResolvers, StatementRow> = statement;

export const problem: Complete<ProblemResolvers, StatementRow> = {
  ...statement,
  addressLinks,
  addressedBy: async (row, args, context) =>
    Promise.all(
      (await addressLinks(row, args, context)).map((link) => existing(context.loaders.statement, link.improvementId)),
    ),
};

export const improvement: Complete<ImprovementResolvers, StatementRow> = {
  ...statement,
  addressLinks,
  verifiability,
  addresses: async (row, args, context) =>
    Promise.all(
      (await addressLinks(row, args, context)).map((link) => existing(context.loaders.statement, link.problemId)),
    ),
};

export const addressLink: Complete<AddressLinkResolvers, AddressLinkRow> = {
  improvement: ({ improvementId }, _args, { loaders }) => existing(loaders.statement, improvementId),
  problem: ({ problemId }, _args, { loaders }) => existing(loaders.statement, problemId),
};
