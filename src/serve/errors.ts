import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UserError } from '../errors.js';
import type { Limits } from '../model/service.js';
import { isTooLong, refusal, refusalIn } from './limits/refusals.js';

/** An argument that cannot be answered; the message says what to give instead. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A cursor that no page of this order has handed out. */
export const badCursor = (): GraphQLError =>
  new GraphQLError(
    'This cursor does not belong to this list and order. Take it from pageInfo.endCursor of the same query.',
    {
      extensions: { code: 'BAD_CURSOR' },
    },
  );

const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** What an asker is told of trouble with the database; what the database said stays inside. */
const GRAPH_TROUBLE: Readonly<Record<string, string>> = {
  GRAPH_UNAVAILABLE: 'The graph does not answer at the moment. Try again later.',
  GRAPH_BUSY: 'The graph is busy. Try again later.',
  // Nobody hears this one: whoever asked has gone, as browsers do when a page is left.
  GRAPH_ABORTED: 'The question was withdrawn before it was answered.',
  GRAPH_TIMEOUT: 'This takes too long to answer. Ask for a smaller page or a narrower filter.',
  GRAPH_OUT_OF_MEMORY: 'This is too much to answer at once. Ask for a smaller page or a narrower filter.',
};

/** The error as an asker sees it: message, place and `extensions.code`; never a stack, never a text of the driver. */
export function formatError(formatted: GraphQLFormattedError, error: unknown, limits: Limits): GraphQLFormattedError {
  const refused = isTooLong(error) ? refusal('QUERY_TOO_LONG', limits) : refusalIn(error);
  if (refused) return { message: refused.message, extensions: { code: refused.extensions['code'] } };
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== INTERNAL && !isUserError(error)) {
    return { message: formatted.message, ...place, extensions: { code } };
  }
  if (isRefusal(error)) return { message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  const cause = unwrapResolverError(error);
  const known = cause instanceof UserError ? GRAPH_TROUBLE[cause.code] : undefined;
  return known !== undefined && cause instanceof UserError
    ? { message: known, ...place, extensions: { code: cause.code } }
    : { message: 'The server could not answer this.', ...place, extensions: { code: INTERNAL } };
}

/** graphql-js itself refused to execute, as for a mutation where there are none; what a resolver throws has a path and an original. */
const isRefusal = (error: unknown): boolean =>
  error instanceof GraphQLError && error.originalError === undefined && error.path === undefined;

const isUserError = (error: unknown): boolean => unwrapResolverError(error) instanceof UserError;

/** @throws GraphQLError BAD_USER_INPUT for a number below `least`; null where none is given. */
export function atLeast(least: number, name: string, value: number | null | undefined): number | null {
  if (value == null) return null;
  if (value < least) throw badInput(`${name}: ${value} is too small. Give a whole number from ${least}.`);
  return value;
}
