import type { PlaceCandidate } from '../../model/report.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import type { DivisionRow, IssuerRow } from '../parents.js';
import { issuerReference } from '../references.js';
import type { AgencyResolvers, TownshipResolvers } from './generated/types.js';

const division =
  (level: 'countyCode' | 'prefectureCode' | 'provinceCode') =>
  (issuer: IssuerRow, _args: unknown, { loaders }: Context): Promise<DivisionRow | null> | null => {
    const code = issuer[level];
    return code === null ? null : loaders.divisionByCode.load(code);
  };

/** Fields that townships and agencies have in common. */
const issuer = {
  candidates: ({ candidateJson }: IssuerRow) => JSON.parse(candidateJson ?? '[]') as PlaceCandidate[],
  county: division('countyCode'),
  prefecture: division('prefectureCode'),
  province: division('provinceCode'),
};

export const agency: Complete<AgencyResolvers, IssuerRow> = {
  ...issuer,
  __resolveReference: issuerReference,
};

export const township: Complete<TownshipResolvers, IssuerRow> = {
  ...issuer,
  __resolveReference: issuerReference,
};
