import type { Complete } from '../complete.js';
import { existing, present } from '../loaders/by-id.js';
import { pageOf } from '../paging/page.js';
import type { OccurrenceRow, WordingRow, WordingYearRow } from '../parents.js';
import { clusterOf, nearWordings } from './cluster.js';
import type { WordingOccurrenceResolvers, WordingResolvers, WordingYearResolvers } from './generated/types.js';

export const wording: Complete<WordingResolvers, WordingRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.wording.load(id),
  years: ({ id }, _args, { loaders }) => loaders.wordingYears.load(id),
  occurrences: ({ id }, args, { loaders }) =>
    pageOf({
      args,
      scope: 'wording-occurrences',
      sortType: 'string',
      read: (keyset) => loaders.within.page('read/wording-occurrences-page', keyset, id),
      load: async (entries) => entries,
      count: () => loaders.within.count('read/wording-occurrences-count', {}, id),
    }),
  nearWordings: ({ id }, { first }, { loaders }) => nearWordings(id, first ?? 10, loaders),
  cluster: (row, _args, { loaders }) => clusterOf(row, loaders),
  issuers: ({ id }, args, { loaders }) =>
    pageOf({
      args,
      scope: 'wording-issuers',
      sortType: 'string',
      read: (keyset) => loaders.within.page('read/wording-issuers-page', keyset, id),
      load: (entries) => Promise.all(entries.map((entry) => loaders.issuer.load(entry.id))),
      count: () => loaders.within.count('read/wording-issuers-count', {}, id),
    }),
};

export const wordingOccurrence: Complete<WordingOccurrenceResolvers, OccurrenceRow> = {
  statement: ({ statementId }, _args, { loaders }) => existing(loaders.statement, statementId),
  wording: ({ wordingId }, _args, { loaders }) => existing(loaders.wording, wordingId),
};

export const wordingYear: Complete<WordingYearResolvers, WordingYearRow> = {
  firstWriters: ({ newIssuerIds }, _args, { loaders }) => present(loaders.issuer, newIssuerIds),
};
