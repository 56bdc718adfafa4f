import { significantCode, townshipCode } from '../division-code.js';
import { byTypename } from '../node-type.js';
import type { QueryResolvers, Resolvers } from './generated/types.js';
import { coverage, coverageRow } from './coverage.js';
import { division } from './division.js';
import { agency, township } from './issuer.js';
import { placeMatch, resolvePlace, resolvePlaces } from './resolve-place.js';
import { townships } from './townships.js';

const query: Required<QueryResolvers> = {
  township: (_root, { code }, { loaders }) => loaders.townshipByCode.load(townshipCode(code)),
  townships,
  division: (_root, { code }, { loaders }) => loaders.divisionByCode.load(significantCode(code.trim())),
  resolvePlace,
  resolvePlaces,
  coverage,
  issuer: (_root, { id }, { loaders }) => loaders.issuer.load(id),
};

/** Resolvers of schema/places.graphql. */
export const places: Resolvers = {
  Query: query,
  Node: byTypename,
  Issuer: byTypename,
  Township: township,
  Agency: agency,
  Division: division,
  PlaceMatch: placeMatch,
  Coverage: coverageRow,
};
