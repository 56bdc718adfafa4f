import {
  GraphQLError,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Limits } from '../../model/service.js';
import { conditionParts, isTooDeep } from './conditions.js';
import { refusal, refusalIn } from './refusals.js';

/**
 * The cost of a query is the number of objects that its answer may have, told before anything is read: each field that gives an object counts
 * one, and what stands in a list counts as often as the list may be long. Scalars are free: they come with their object.
 */

/** Entries that a list without a size of its own is taken to have: problems of a report, steps of a thread. */
const USUAL_LENGTH = 10;

/** A condition is looked at for every entry that the others leave. */
const CONDITION = 5;

/** A count goes over everything that matches, not over a page. */
const COUNT = 20;

/** Fields of an object that count so, by its type. */
const COUNTED: Readonly<Record<string, string>> = { Wording: 'cluster' };

const perObject =
  (limits: Limits): ComplexityEstimator =>
  ({ args, childComplexity, field, type }) => {
    // The schema itself is in memory, and its size is fixed.
    if (type.name.startsWith('__') || field.name.startsWith('__'))
      return childComplexity === 0 ? 0 : 1 + childComplexity;
    if (field.name === 'totalCount') return COUNT;
    if (childComplexity === 0 && !isComposite(field.type)) return 0;
    const parts = conditionParts(args['where']);
    if (parts === null) throw refusal('WHERE_TOO_LARGE', limits);
    const own = COUNTED[type.name] === field.name ? COUNT : 1;
    return own + CONDITION * parts + length(args, field.type) * Math.max(1, childComplexity);
  };

/** How often what stands in a field may occur. */
function length(args: Readonly<Record<string, unknown>>, type: GraphQLOutputType): number {
  const { first } = args;
  // A size that is out of range is refused by the list itself.
  if (typeof first === 'number') return Math.min(Math.max(first, 1), 1000);
  const asked = [args['ids'], args['representations']].find(Array.isArray);
  if (asked) return asked.length;
  return isList(type) ? USUAL_LENGTH : 1;
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const isComposite = (type: GraphQLOutputType): boolean => {
  const inner = isNonNullType(type) || isListType(type) ? (type.ofType as GraphQLOutputType) : null;
  return inner === null ? 'getFields' in type || 'getTypes' in type : isComposite(inner);
};

export interface Question {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

// Connections list the same entries under `nodes` and `edges`; their field has multiplied already.
const withinConnection: ComplexityEstimator = ({ childComplexity, field, type }) => {
  if (!type.name.endsWith('Connection')) return undefined;
  if (field.name === 'pageInfo') return 0;
  return field.name === 'nodes' || field.name === 'edges' ? 1 + childComplexity : undefined;
};

/**
 * Objects that the answer may have; 0 for variables of a wrong type, which execution refuses.
 * @throws GraphQLError QUERY_TOO_EXPENSIVE, WHERE_TOO_LARGE
 */
export function checkCost(schema: GraphQLSchema, limits: Limits, question: Question): number {
  if (isTooDeep(question.variables)) throw refusal('WHERE_TOO_LARGE', limits);
  let cost: number;
  try {
    cost = getComplexity({
      schema,
      query: question.document,
      variables: { ...question.variables },
      estimators: [withinConnection, perObject(limits)],
      ...(question.operationName === null ? {} : { operationName: question.operationName }),
    });
  } catch (error) {
    if (!(error instanceof GraphQLError) || refusalIn(error)) throw error;
    if (error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION) return 0;
    // Fragments within fragments that double at each step: the library stops counting after 10,000 fields.
    throw refusal('QUERY_TOO_EXPENSIVE', limits);
  }
  if (cost > limits.cost) throw refusal('QUERY_TOO_EXPENSIVE', limits, cost);
  return cost;
}
