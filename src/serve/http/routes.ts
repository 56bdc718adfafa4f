import { setMaxListeners } from 'node:events';
import { createRequire } from 'node:module';
import { constants } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Response, type Router } from 'express';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Log } from '../../model/log.js';
import type { Graph } from '../../model/read.js';
import type { ServiceSettings } from '../../model/service.js';
import { inTurn } from './in-turn.js';
import { KeptRows } from '../cache/kept-rows.js';
import { Revisions } from '../cache/revisions.js';
import { conditional, validatorsOf } from '../cache/conditional.js';
import { createContext, type Context, type Knowledge, type Withdrawal } from '../context.js';
import type { Metrics } from '../observe/metrics.js';
import { observationOf, type Observation } from '../observe/observation.js';
import { observedReads } from '../observe/reads.js';
import { observing } from '../observe/requests.js';
import { onlyListed } from '../persisted/listed.js';
import type { Safelist } from '../persisted/safelist.js';
import { explorer } from '../explorer/explorer.js';
import { playground } from '../playground/playground.js';
import type { Subgraph } from '../subgraphs.js';
import { refuse } from './answer.js';
import { body, unreadable } from './body.js';
import { clients } from './clients.js';
import { etagOf } from './etag.js';
import { operation } from './operation.js';
import { schemas } from './schemas.js';
import { permalinks } from './permalinks.js';
import { crossOrigin, securityHeaders } from './security.js';

export interface Served {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly subgraph?: Subgraph;
  /** Null: every operation is answered. */
  readonly safelist: Safelist | null;
  readonly graph: Graph;
  readonly knowledge: Knowledge;
  readonly service: ServiceSettings;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly onError: (error: unknown) => void;
}

const require = createRequire(import.meta.url);
/** Version of the program that answers. */
const RELEASE = (require('../../../package.json') as { readonly version: string }).version;

/** Answers are packed while an asker waits: little work, most of the gain. */
const PACKING = { level: 4, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } } };

/** Every path of the server. Who asks GraphQL too often or without a key is refused before anything is read of the request. */
export function routes(served: Served): Router {
  const { apollo, graph, service, metrics, log, onError } = served;
  const { limits } = service;
  const { rate, key } = clients(service.apiKeys, limits.requestsPerMinute);
  const revisions = new Revisions(graph);
  const kept = service.keptBytes === 0 ? null : new KeptRows(revisions, metrics, service.keptBytes);
  const release = etagOf(RELEASE, printSchema(served.schema));
  const always = [securityHeaders(), ...(service.compression ? [compression(PACKING)] : [])];
  const graphql = [
    observing(metrics, log),
    crossOrigin(service.corsOrigins),
    rate,
    key,
    ...body(limits.bodyBytes),
    ...(served.safelist ? [onlyListed(served.safelist)] : []),
    conditional({ revisions, metrics, seconds: service.cacheSeconds, isPrivate: service.apiKeys.length > 0, release }),
    expressMiddleware(apollo, { context: ({ res }) => Promise.resolve(contextOf(res, served, kept)) }),
  ];
  const router = express.Router();
  // What is asked most, past all the paths below.
  router.post('/graphql', inTurn([...always, ...graphql]));
  router.use(always);
  if (service.playground) router.use(playground());
  router.use(permalinks());
  if (service.explorer) router.use(explorer(service.playground));
  router.use('/graphql', graphql);
  router.use(operation({ graph, metrics: service.metrics ? metrics : null, key }));
  if (service.introspection) router.use(schemas(served.schema, key, served.subgraph));
  router.use((_req, res) => {
    refuse(
      res,
      404,
      'NOT_FOUND',
      'Nothing is served here. GraphQL and its playground are at /graphql, the explorer at /explore.',
    );
  });
  router.use(unreadable(limits.bodyBytes, onError));
  return router;
}

/** What the resolvers of a request get; its reads are stopped when it is late or its asker has gone. */
function contextOf(res: Response, { graph, knowledge, service, metrics }: Served, kept: KeptRows | null): Context {
  const given = new AbortController();
  // Every read of the request listens.
  setMaxListeners(0, given.signal);
  const giveUp = (why: Withdrawal): void => given.abort(why);
  const late = setTimeout(() => giveUp('LATE'), service.limits.milliseconds);
  res.once('close', () => {
    clearTimeout(late);
    if (!res.writableFinished) giveUp('GONE');
  });
  const observation = observationOf(res) as Observation;
  const reads = observedReads(graph, metrics, observation);
  return createContext({
    ...{ graph: kept?.over(reads) ?? reads, knowledge, observation },
    ...{ validators: validatorsOf(res), signal: given.signal },
  });
}
