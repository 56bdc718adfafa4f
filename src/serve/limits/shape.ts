import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import type { Limits } from '../../model/service.js';
import { refusal, type LimitCode } from './refusals.js';

/**
 * Rules on the shape of a query, whatever its variables. graphql-armor counts, through fragments and without being caught in their cycles;
 * its own message is replaced by one with a code. An introspection query is deep by nature; graphql-js has a rule of its own for it.
 */
export function shapeRules(limits: Limits): ValidationRule[] {
  const told = (code: LimitCode) => ({
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => void context?.reportError(refusal(code, limits))],
  });
  return [
    maxDepthRule({ n: limits.depth, flattenFragments: true, ignoreIntrospection: true, ...told('QUERY_TOO_DEEP') }),
    maxAliasesRule({ n: limits.aliases, ...told('TOO_MANY_ALIASES') }),
    maxDirectivesRule({ n: limits.directives, ...told('TOO_MANY_DIRECTIVES') }),
  ] as ValidationRule[];
}
