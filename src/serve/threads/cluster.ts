import type { ClusterRow, FoundNear } from '../../model/cluster.js';
import { bigramsOf, nearJaccard } from '../../model/near-jaccard.js';
import type { Complete } from '../complete.js';
import { badInput } from '../errors.js';
import { existing, present } from '../loaders/by-id.js';
import type { Loaders } from '../loaders/loaders.js';
import type { WordingRow } from '../parents.js';
import type { NearWordingResolvers, WordingClusterResolvers } from './generated/types.js';
import { spreadPattern } from './spread-pattern.js';

/** Most near wordings, and most entries of a list of a cluster (neo4j/read/wording-clusters.cypher gives no more). */
const MOST = 50;

/**
 * The most alike first.
 * @throws GraphQLError BAD_USER_INPUT for a number outside 1 to 50, before anything is read.
 */
export async function nearWordings(id: string, first: number, loaders: Loaders): Promise<FoundNear[]> {
  const most = upTo(first);
  const candidates = await loaders.nearWordings.load(id);
  const own = bigramsOf(candidates[0]?.own ?? '');
  return candidates
    .flatMap(({ id: other, text }) => {
      const jaccard = nearJaccard(own, text);
      return jaccard === null ? [] : [{ id: other, jaccard }];
    })
    .sort((a, b) => b.jaccard - a.jaccard || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

const upTo = (first: number): number => {
  if (first < 1 || first > MOST) throw badInput(`first: ${first} is not from 1 to ${MOST}.`);
  return first;
};

export const nearWording: Complete<NearWordingResolvers, FoundNear> = {
  wording: ({ id }, _args, { loaders }) => existing(loaders.wording, id),
};

export const wordingCluster: Complete<WordingClusterResolvers, ClusterRow> = {
  firstYear: ({ byYear }) => byYear[0]?.year ?? null,
  firstIssuers: ({ firstIssuerIds }, { first }, { loaders }) =>
    present(loaders.issuer, firstIssuerIds.slice(0, upTo(first ?? MOST))),
  byCounty: ({ byCounty }, { first }) => byCounty.slice(0, upTo(first ?? MOST)),
  pattern: spreadPattern,
};

export const clusterOf = async ({ id }: Pick<WordingRow, 'id'>, loaders: Loaders): Promise<ClusterRow> => {
  const [row] = await loaders.wordingCluster.load(id);
  if (row === undefined) throw new Error(`Wording ${id} has no cluster.`);
  return row;
};
