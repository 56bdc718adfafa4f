import type { Context as TraceContext } from '@opentelemetry/api';
import type { Response } from 'express';

/** What a request asks for: reading the graph, the schema, entities for a gateway; NONE where it did not come so far. */
export type OperationKind = 'query' | 'introspection' | 'entities' | 'none';

/** What is told of one request in log, metrics and traces. Neither the query's text nor its variables are part of it. */
export interface Observation {
  /** As the client sent it in X-Request-Id, else a new one; each answer carries it. */
  readonly id: string;
  /** The request's span, under which its Cypher stands. */
  readonly trace: TraceContext;
  operation: OperationKind;
  /** `OK`, or the code of the answer's first error; null until it is known. */
  code: string | null;
  /** SHA-256 of the query's text: tells equal queries without telling them. */
  queryHash: string | null;
  /** Only where the operator wants it in the log. */
  query: string | null;
  cypherCalls: number;
  cypherMilliseconds: number;
}

const KEY = 'observation';

export const keepObservation = (res: Response, observation: Observation): void => void (res.locals[KEY] = observation);

/** The observation of a request to /graphql; undefined for any other path. */
export const observationOf = (res: Response): Observation | undefined => res.locals[KEY] as Observation | undefined;
