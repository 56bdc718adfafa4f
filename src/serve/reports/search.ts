import { createHash } from 'node:crypto';
import type { Keyset, PageEntry, RowEntry, SearchFilter } from '../../model/read.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { broughtRows } from '../loaders/related.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { SearchEdgeRow, SearchPage, StatementRow } from '../parents.js';
import type { SearchEdgeResolvers, StatementKind, StatementWhere } from './generated/types.js';
import { highlightsOf } from './highlights.js';
import { searchedWords, searchQuery, type SearchQuery } from './search-query.js';
import { statementFilter } from './statement-filter.js';

interface Arguments extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly StatementKind[] | null;
  readonly where?: StatementWhere | null;
}

const LONGEST = 200;

/** Query.search: statements that hold all the words, the best match first; without a word for the index, the latest first. */
export async function search(_root: unknown, args: Arguments, context: Context): Promise<SearchPage> {
  if (args.text.trim() === '') throw badInput('text: give at least one character to look for.');
  if (args.text.length > LONGEST)
    throw badInput(`text: give at most ${LONGEST} characters; these are ${args.text.length}.`);
  const { where } = args;
  const wanted = searchQuery(args.text);
  const filter: SearchFilter = {
    ...(await statementFilter(where, context)),
    words: wanted?.words ?? null,
    kinds: both(args.kinds ?? null, where?.kinds ?? null),
  };
  const { read, count } = readers(wanted, filter, context);
  const page = await pageOf({
    args,
    scope: `search/${createHash('sha256').update(JSON.stringify(wanted)).digest('base64url').slice(0, 10)}`,
    sortType: 'number',
    read,
    load: (entries) => broughtRows(context.loaders.statement, entries),
    count,
  });
  const words = searchedWords(args.text);
  const scoreOf = ({ sort }: PageEntry): number => (wanted?.query == null ? 1 : Number(sort));
  return {
    ...page,
    edges: page.edges.map((edge) => ({ ...edge, score: scoreOf(edge.entry), words })),
  };
}

/** Kinds that both lists allow. */
const both = (
  a: readonly StatementKind[] | null,
  b: readonly StatementKind[] | null,
): readonly StatementKind[] | null => (a && b ? a.filter((kind) => b.includes(kind)) : (a ?? b));

function readers(wanted: SearchQuery | null, filter: SearchFilter, { graph }: Context) {
  if (wanted === null) return { read: async (): Promise<RowEntry<StatementRow>[]> => [], count: async () => 0 };
  const { query } = wanted;
  if (query === null) {
    return {
      read: (keyset: Keyset) => graph.read('read/search-characters-page', { ...filter, ...keyset }),
      count: async () => (await graph.read('read/search-characters-count', filter))[0]?.count ?? 0,
    };
  }
  return {
    read: (keyset: Keyset) => graph.read('read/search-page', { ...filter, ...keyset, query }),
    count: async () => (await graph.read('read/search-count', { ...filter, query }))[0]?.count ?? 0,
  };
}

export const searchEdge: Complete<SearchEdgeResolvers, SearchEdgeRow> = {
  highlights: ({ node, words }) => highlightsOf(node.text, words),
};
