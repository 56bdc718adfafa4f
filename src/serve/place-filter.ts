import { townshipId } from '../model/ids.js';
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
export const placeFilter = (where: PlaceConditions | null | undefined, context: Context): Promise<PlaceFilter> =>
  filterBy(where, context, false);

/** The same for what stays when an issuer goes: besides today's issuer, the ids that the asked one may have had until then, so that who knew it is told. */
export const pastPlaceFilter = (where: PlaceConditions | null | undefined, context: Context): Promise<PlaceFilter> =>
  filterBy(where, context, true);

async function filterBy(
  where: PlaceConditions | null | undefined,
  { loaders, places }: Pick<Context, 'loaders' | 'places'>,
  past: boolean,
): Promise<PlaceFilter> {
  const asked = where?.issuer ?? null;
  const place = where?.division == null ? null : readCode(where.division);
  const township = place?.level === 'township' ? place.code : null;
  const [issuer, holder] = await Promise.all([
    asked === null ? null : loaders.issuer.load(asked),
    township === null ? null : loaders.townshipByCode.load(township),
  ]);
  const ids = (row: { readonly id: string } | null, former: () => string[]): string[] => [
    ...new Set([...(row ? [row.id] : []), ...(past ? former() : [])]),
  ];
  const byIssuer = asked === null ? null : ids(issuer, () => [asked]);
  const byCode =
    township === null ? null : ids(holder, () => [township, ...places.laterCodes(township)].map(townshipId));
  return {
    ...EVERYWHERE,
    ...(place && place.level !== 'township' && { [`${place.level}Code`]: place.code }),
    issuerIds: byIssuer && byCode ? byIssuer.filter((id) => byCode.includes(id)) : (byIssuer ?? byCode),
  };
}
