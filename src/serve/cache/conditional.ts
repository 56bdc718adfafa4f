import type { RequestHandler, Response } from 'express';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { etagOf, isKnown } from '../http/etag.js';
import type { Metrics } from '../observe/metrics.js';
import { observationOf } from '../observe/observation.js';
import type { Revisions } from './revisions.js';

/** Headers by which an answer may be kept. */
export interface Validators {
  readonly etag: string;
  readonly cacheControl: string;
}

export interface ConditionalOptions {
  readonly revisions: Revisions;
  readonly metrics: Metrics;
  /** Seconds for which an answer may be shown without asking again. */
  readonly seconds: number;
  /** Answers are for one client only, as it brings a key. */
  readonly isPrivate: boolean;
  /** Whatever besides the data decides an answer: the schema, the release. */
  readonly release: string;
}

const KEY = 'validators';

/** What a successful answer to this request is sent with; null where it is not to be kept. */
export const validatorsOf = (res: Response): Validators | null => (res.locals[KEY] as Validators | undefined) ?? null;

/**
 * Gives answers to GET an ETag that is known before they are: it stands for the graph's revision and the question, so who has the answer is told
 * so (304) at the price of one small read a second for all askers. Answers to POST and errors are not kept by anyone.
 */
export function conditional({ revisions, metrics, seconds, isPrivate, release }: ConditionalOptions): RequestHandler {
  const freshness = seconds === 0 ? 'no-cache' : `max-age=${seconds}, must-revalidate`;
  const cacheControl = `${isPrivate ? 'private' : 'public'}, ${freshness}`;
  return async (req, res, next) => {
    res.vary('Accept').set('Cache-Control', 'no-store');
    if (req.method !== 'GET') return next();
    const revision = await revisions.current();
    if (revision === null) return next();
    const { search } = new URL(req.originalUrl, 'http://here');
    const validators = { etag: etagOf(release, revision, search, req.get('Accept') ?? ''), cacheControl };
    if (isKnown(req, validators.etag)) {
      metrics.cache('answer', 'hit');
      const observation = observationOf(res);
      if (observation) observation.operation = 'query';
      res.set({ ETag: validators.etag, 'Cache-Control': cacheControl });
      res.status(304).end();
      return;
    }
    metrics.cache('answer', 'miss');
    res.locals[KEY] = validators;
    next();
  };
}

/** Puts the validators on an answer without errors. */
export const validatingPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ contextValue: { validators } }) => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (validators === null || body.kind !== 'single' || body.singleResult.errors !== undefined) return;
      http.headers.set('etag', validators.etag);
      http.headers.set('cache-control', validators.cacheControl);
    },
  }),
};
