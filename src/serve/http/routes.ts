import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Router } from 'express';
import type { Graph } from '../../model/read.js';
import type { ServiceSettings } from '../../model/service.js';
import { createContext, type Context, type Knowledge, type Withdrawal } from '../context.js';
import { playground } from '../playground/playground.js';
import { refuse } from './answer.js';
import { body, unreadable } from './body.js';
import { clients } from './clients.js';
import { crossOrigin, securityHeaders } from './security.js';

export interface Served {
  readonly apollo: ApolloServer<Context>;
  readonly graph: Graph;
  readonly knowledge: Knowledge;
  readonly service: ServiceSettings;
  readonly onError: (error: unknown) => void;
}

/** /graphql, /playground and /health. Who asks too often or without a key is refused before anything is read of the request. */
export function routes({ apollo, graph, knowledge, service, onError }: Served): Router {
  const { limits } = service;
  const { rate, key } = clients(service.apiKeys, limits.requestsPerMinute);
  const router = express.Router();
  router.use(securityHeaders());
  if (service.playground) router.use(playground());
  router.use(
    '/graphql',
    crossOrigin(service.corsOrigins),
    rate,
    key,
    ...body(limits.bodyBytes),
    expressMiddleware(apollo, {
      context: async ({ res }) => {
        const given = new AbortController();
        // Every read of the request listens.
        setMaxListeners(0, given.signal);
        const giveUp = (why: Withdrawal): void => given.abort(why);
        const late = setTimeout(() => giveUp('LATE'), limits.milliseconds);
        res.once('close', () => {
          clearTimeout(late);
          if (!res.writableFinished) giveUp('GONE');
        });
        return createContext(graph, knowledge, given.signal);
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
    refuse(res, 404, 'NOT_FOUND', 'Nothing is served here. GraphQL and its playground are at /graphql.');
  });
  router.use(unreadable(limits.bodyBytes, onError));
  return router;
}
