import type { PlaceGroup, PlaceGroups } from '../model/read.js';
import type { Context } from './context.js';
import { badInput } from './errors.js';
import { divisionBy } from './references.js';

/** Rows of one answer at most: more are no table that a reader follows. */
const MOST_ROWS = 10_000;

/** One more than may be answered, so that more are noticed. */
export const ROWS_READ = MOST_ROWS + 1;

/** The rows, where they are not too many. @throws GraphQLError BAD_USER_INPUT */
export function tabled<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > MOST_ROWS)
    throw badInput(
      `groupBy: this gives more than ${MOST_ROWS} rows. Group by fewer keys, or ask for a smaller place or fewer years.`,
    );
  return rows;
}

export const placeGroups = (keys: readonly string[]): PlaceGroups => ({
  byProvince: keys.includes('PROVINCE') || null,
  byPrefecture: keys.includes('PREFECTURE') || null,
  byCounty: keys.includes('COUNTY') || null,
  byIssuer: keys.includes('ISSUER') || null,
});

/** Codes and ids of a group → what they stand for. */
export const placeOfGroup = {
  province: divisionBy('provinceCode'),
  prefecture: divisionBy('prefectureCode'),
  county: divisionBy('countyCode'),
  issuer: ({ issuerId }: PlaceGroup, _args: unknown, { loaders }: Context) =>
    issuerId === null ? null : loaders.issuer.load(issuerId),
};

export const topicOfGroup = async (
  { topicKey }: { readonly topicKey: string | null },
  _args: unknown,
  { loaders }: Context,
) => (topicKey === null ? null : ((await loaders.topics()).get(topicKey) ?? null));
