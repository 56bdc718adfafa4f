import type { PlaceFilter } from '../model/read.js';
import type { Context } from './context.js';
import { readCode } from './division-code.js';

interface PlaceConditions {
  readonly division?: string | null;
  readonly issuer?: string | null;
}

const EVERYWHERE: PlaceFilter = { provinceCode: null, prefectureCode: null, countyCode: null, issuerIds: null };

/**
 * Conditions on place and issuer as the statements want them. The code of a township and a replaced id are turned into the id of today's issuer;
 * what is unknown leaves no issuer, so nothing fits.
 * @throws GraphQLError BAD_USER_INPUT for a code that is none.
 */
export async function placeFilter(
  where: PlaceConditions | null | undefined,
  { loaders }: Context,
): Promise<PlaceFilter> {
  const place = where?.division == null ? null : readCode(where.division);
  const [issuer, township] = await Promise.all([
    where?.issuer == null ? null : loaders.issuer.load(where.issuer),
    place?.level === 'township' ? loaders.townshipByCode.load(place.code) : null,
  ]);
  const byIssuer = where?.issuer == null ? null : issuer ? [issuer.id] : [];
  const byCode = place?.level === 'township' ? (township ? [township.id] : []) : null;
  return {
    ...EVERYWHERE,
    ...(place && place.level !== 'township' && { [`${place.level}Code`]: place.code }),
    issuerIds: byIssuer && byCode ? byIssuer.filter((id) => byCode.includes(id)) : (byIssuer ?? byCode),
  };
}
