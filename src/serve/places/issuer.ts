import type { PlaceCandidate } from '../../model/report.js';
import type { Complete } from '../complete.js';
import type { IssuerRow } from '../parents.js';
import { divisionBy, issuerReference } from '../references.js';
import type { AgencyResolvers, TownshipResolvers } from './generated/types.js';

/** Fields that townships and agencies have in common. */
const issuer = {
  candidates: ({ candidateJson }: IssuerRow) => JSON.parse(candidateJson ?? '[]') as PlaceCandidate[],
  county: divisionBy('countyCode'),
  prefecture: divisionBy('prefectureCode'),
  province: divisionBy('provinceCode'),
};

export const agency: Complete<AgencyResolvers, IssuerRow> = {
  ...issuer,
  __resolveReference: issuerReference,
};

export const township: Complete<TownshipResolvers, IssuerRow> = {
  ...issuer,
  __resolveReference: issuerReference,
};
