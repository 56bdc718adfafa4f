import { bigramJaccard } from '../../model/bigram-jaccard.js';
import type { ClusterRow, FoundNear } from '../../model/cluster.js';
import type { Complete } from '../complete.js';
import { badInput } from '../errors.js';
import { existing } from '../loaders/by-id.js';
import type { Loaders } from '../loaders/loaders.js';
import type { WordingRow } from '../parents.js';
import type { NearWordingResolvers, WordingClusterResolvers } from './generated/types.js';
import { spreadPattern } from './spread-pattern.js';

const NEAR = 0.8;
/** Most near wordings, and most entries of a list of a cluster. */
const MOST = 50;

/** The most alike first. */
export async function nearWordings(id: string, first: number, loaders: Loaders): Promise<FoundNear[]> {
  return (await loaders.nearWordings.load(id))
    .map(({ own, id: other, text }) => ({ id: other, jaccard: bigramJaccard(own, text) }))
    .filter(({ jaccard }) => jaccard >= NEAR)
    .sort((a, b) => b.jaccard - a.jaccard || (a.id < b.id ? -1 : 1))
    .slice(0, upTo(first));
}

const upTo = (first: number): number => {
  if (first < 1 || first > MOST) throw badInput(`first: ${first} is not from 1 to ${MOST}.`);
  return first;
};

export const nearWording: Complete<NearWordingResolvers, FoundNear> = {
  wording: ({ id }, _args, { loaders }) => existing(loaders.wording, id),
};

const firstYear = ({ writers }: ClusterRow): number | null =>
  writers.length === 0 ? null : Math.min(...writers.map(({ years }) => years[0] as number));

/** How many writers each key has, the most first. */
function counted<Key extends string | number>(keys: readonly Key[]): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

export const wordingCluster: Complete<WordingClusterResolvers, ClusterRow> = {
  issuers: ({ writers }) => writers.length,
  firstYear,
  firstIssuers: (row, { first }, { loaders }) => {
    const year = firstYear(row);
    const ids = row.writers.filter(({ years }) => years[0] === year).map(({ issuerId }) => issuerId);
    return Promise.all(ids.slice(0, upTo(first ?? MOST)).map((id) => existing(loaders.issuer, id)));
  },
  byYear: ({ writers }) =>
    counted(writers.flatMap(({ years }) => years))
      .map(([year, issuers]) => ({ year, issuers }))
      .sort((a, b) => a.year - b.year),
  counties: ({ writers }) => new Set(writers.map(({ countyCode }) => countyCode)).size,
  byCounty: ({ writers }, { first }) =>
    counted(writers.map(({ countyCode }) => countyCode ?? ''))
      .slice(0, upTo(first ?? MOST))
      .map(([code, issuers]) => ({ county: code === '' ? null : code, issuers })),
  pattern: ({ writers }) => spreadPattern(writers).pattern,
  datedIssuers: ({ writers }) => spreadPattern(writers).datedIssuers,
  inCompany: ({ writers }) => spreadPattern(writers).inCompany,
};

export const clusterOf = async ({ id }: Pick<WordingRow, 'id'>, loaders: Loaders): Promise<ClusterRow> => {
  const [row] = await loaders.wordingCluster.load(id);
  if (row === undefined) throw new Error(`Wording ${id} has no cluster.`);
  return row;
};
