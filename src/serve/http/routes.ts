import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Router } from 'express';
import type { Graph } from '../../model/read.js';
import { createContext, type Context, type Knowledge } from '../context.js';
import { playground } from '../playground/playground.js';

/** Largest body of a request: far above any query, far below what would hurt. */
const BODY_LIMIT = '256kb';

/** /graphql, /playground and /health. */
export function routes(apollo: ApolloServer<Context>, graph: Graph, knowledge: Knowledge): Router {
  const router = express.Router();
  router.use(playground());
  router.use(
    '/graphql',
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware(apollo, {
      context: async ({ res }) => {
        const gone = new AbortController();
        // Every read of the request listens.
        setMaxListeners(0, gone.signal);
        res.once('close', () => {
          if (!res.writableFinished) gone.abort();
        });
        return createContext(graph, knowledge, gone.signal);
      },
    }),
  );
  router.get('/health', async (_req, res) => {
    try {
      await graph.read('read/years', { ids: [] });
      res.json({ status: 'ok' });
    } catch {
      res.status(503).json({ status: 'unavailable' });
    }
  });
  router.use((_req, res) => {
    res.status(404).json(failure('Nothing is served here. GraphQL and its playground are at /graphql.', 'NOT_FOUND'));
  });
  router.use(refusal);
  return router;
}

const failure = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

/** A body that is no JSON, too long, or in an unknown encoding: a code, never a stack. */
const refusal: ErrorRequestHandler = (error: { status?: number; type?: string }, _req, res, next) => {
  if (res.headersSent) return next(error);
  const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
  if (status === 500)
    return void res.status(500).json(failure('The server could not answer this.', 'INTERNAL_SERVER_ERROR'));
  const message =
    error.type === 'entity.too.large'
      ? `The request is longer than ${BODY_LIMIT}.`
      : 'The body of the request cannot be read. Send JSON: {"query": "…", "variables": {…}}.';
  res.status(status).json(failure(message, 'BAD_REQUEST'));
};
