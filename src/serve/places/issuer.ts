import type { PlaceCandidate } from '../../model/report.js';
import type { Complete } from '../complete.js';
import type { PlaceCodes } from '../../model/rows.js';
import type { Context } from '../context.js';
import type { DivisionRow, IssuerRow } from '../parents.js';
import { divisionBy, issuerReference } from '../references.js';
import type { AgencyResolvers, TownshipResolvers } from './generated/types.js';

/** A division that came along, or the one that is asked for by code. */
function divisionOf(key: keyof PlaceCodes) {
  const asked = divisionBy(key);
  return (row: IssuerRow, args: unknown, context: Context): DivisionRow | Promise<DivisionRow | null> | null =>
    row.along?.divisions.find(({ code }) => code === row[key]) ?? asked(row, args, context);
}

/** Fields that townships and agencies have in common. */
const issuer = {
  candidates: ({ candidateJson }: IssuerRow) => JSON.parse(candidateJson ?? '[]') as PlaceCandidate[],
  county: divisionOf('countyCode'),
  prefecture: divisionOf('prefectureCode'),
  province: divisionOf('provinceCode'),
};

export const agency: Complete<AgencyResolvers, IssuerRow> = {
  ...issuer,
  __resolveReference: issuerReference,
};

export const township: Complete<TownshipResolvers, IssuerRow> = {
  ...issuer,
  __resolveReference: issuerReference,
};
