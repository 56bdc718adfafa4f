import { GraphQLError } from 'graphql';
import type { Limits } from '../../model/service.js';
import { MOST_LEVELS, MOST_PARTS } from './conditions.js';

/** Codes of a request that is refused for what it would cost. */
export type LimitCode =
  | 'QUERY_TOO_LONG'
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'QUERY_TOO_EXPENSIVE'
  | 'WHERE_TOO_LARGE';

/** What is wrong and what to change; the limit itself is told, since askers can only keep what they know. */
const MESSAGES: Readonly<Record<LimitCode, (limits: Limits) => string>> = {
  QUERY_TOO_LONG: ({ tokens }) =>
    `The query has more than ${tokens} words and signs. Ask in several requests, and pass lists of ids as variables.`,
  QUERY_TOO_DEEP: ({ depth }) =>
    `Fields stand more than ${depth} levels deep. Ask for ids first, and for the rest with node or nodes.`,
  TOO_MANY_ALIASES: ({ aliases }) =>
    `The request has more than ${aliases} aliases. Ask in several requests, or for several things at once with nodes.`,
  TOO_MANY_DIRECTIVES: ({ directives }) => `The request has more than ${directives} directives. Leave some out.`,
  QUERY_TOO_EXPENSIVE: ({ cost }) =>
    `The answer may have more than ${cost} objects. Ask for smaller pages (first), or for fewer lists inside of lists.`,
  WHERE_TOO_LARGE: () =>
    `A where may hold ${MOST_PARTS} conditions and sets of conditions, ${MOST_LEVELS} levels deep. Give lists where a condition takes one (status: [NEW, RETURNED]), or ask in several requests.`,
};

export const refusal = (code: LimitCode, limits: Limits, found?: number): GraphQLError =>
  new GraphQLError(found === undefined ? MESSAGES[code](limits) : `${MESSAGES[code](limits)} Now: ${found}.`, {
    extensions: { code, http: { status: 400 } },
  });

const LIMIT_CODES: ReadonlySet<unknown> = new Set(Object.keys(MESSAGES));

/** The refusal inside of what Apollo made of it; it puts a code of its own over errors of validation. */
export function refusalIn(error: unknown): GraphQLError | null {
  for (let cause = error; cause instanceof GraphQLError; cause = cause.originalError) {
    if (LIMIT_CODES.has(cause.extensions['code'])) return cause;
  }
  return null;
}

/** graphql-js stops reading behind the last token that is allowed, and says so in these words alone. */
export const isTooLong = (error: unknown): boolean =>
  error instanceof GraphQLError && /Document contains more tha[nt] \d+ tokens/u.test(error.message);
