import type { PlaceMatch } from '../../model/places.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { simplifiedSpellings } from '../simplified.js';
import type { PlaceMatchResolvers } from './generated/types.js';
import { inGraph } from './in-graph.js';

const LONGEST = 80;
const MOST_TEXTS = 200;

/** Query.resolvePlace. @throws GraphQLError BAD_USER_INPUT for an empty or too long text. */
export const resolvePlace = (
  _root: unknown,
  { text }: { readonly text: string },
  context: Context,
): readonly PlaceMatch[] => resolve(text, context);

/** Query.resolvePlaces. */
export function resolvePlaces(
  _root: unknown,
  { texts }: { readonly texts: readonly string[] },
  context: Context,
): readonly (readonly PlaceMatch[])[] {
  if (texts.length > MOST_TEXTS) throw badInput(`texts: give at most ${MOST_TEXTS}; these are ${texts.length}.`);
  return texts.map((text) => resolve(text, context));
}

function resolve(text: string, { places }: Context): readonly PlaceMatch[] {
  if (text.trim() === '' || text.length > LONGEST)
    throw badInput(`text: give a name or a code of 1 to ${LONGEST} characters; this has ${text.length}.`);
  for (const spelling of simplifiedSpellings(text)) {
    const found = places.resolve(spelling);
    if (found.length > 0) return found;
  }
  return [];
}

export const placeMatch: Complete<PlaceMatchResolvers, PlaceMatch> = inGraph;
