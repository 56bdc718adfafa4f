import type { Joined, PlaceFilter, WordingFilter } from '../../model/read.js';
import type { Context } from '../context.js';
import { joined } from '../joined.js';
import { atLeast } from '../errors.js';
import { broughtRows } from '../loaders/related.js';
import { pageOf, type PageArguments } from '../paging/page.js';
import type { WordingPage } from '../parents.js';
import { placeFilter } from '../place-filter.js';
import type { WordingWhere } from './generated/types.js';

interface Arguments extends PageArguments {
  readonly where?: WordingWhere | null;
}

/** A wording is shared when two issuers wrote it. */
const SHARED = 2;

/** Query.sharedWordings: what several issuers wrote alike, the most widespread first. */
export async function sharedWordings(_root: unknown, args: Arguments, context: Context): Promise<WordingPage> {
  const { graph, loaders } = context;
  const { where } = args;
  const filter = await joined(where, async (set) => ({
    ...(await placeFilter(set, context)),
    minIssuers: atLeast(1, 'minIssuers', set?.minIssuers) ?? (set === where ? SHARED : null),
    topic: set?.topic ?? null,
    scoped: set?.topic != null || set?.division != null ? (true as const) : null,
  }));
  const ofSmaller = ofPlace(filter, ['prefectureCode', 'countyCode', 'issuerIds']);
  const ofAny = ofPlace(filter, ['provinceCode', 'prefectureCode', 'countyCode', 'issuerIds']);
  return pageOf({
    args,
    scope: 'wordings',
    sortType: 'number',
    read: (keyset) => graph.read('read/wordings-page', { ...filter, ...ofSmaller, ...keyset }),
    load: (entries) => broughtRows(loaders.wording, entries),
    count: async () => (await graph.read('read/wordings-count', { ...filter, ...ofAny }))[0]?.count ?? 0,
  });
}

/**
 * Whether to begin at the statements of a place. Which of the most widespread wordings stand in a county is told by its three thousand statements sooner than by those of each wording; a province has fifty
 * thousand, and most of the widespread wordings.
 */
const ofPlace = (
  filter: Joined<WordingFilter>,
  levels: readonly (keyof PlaceFilter)[],
): { readonly ofPlace: true | null; readonly scoped: true | null } =>
  (filter.and ?? filter.or ?? filter.not) == null && levels.some((level) => filter[level] !== null)
    ? { ofPlace: true, scoped: null }
    : { ofPlace: null, scoped: filter.scoped };
