import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express from 'express';
import { UserError } from '../../errors.js';
import type { Log } from '../../model/log.js';
import type { Graph } from '../../model/read.js';
import { DEFAULT_SERVICE, type ServiceSettings } from '../../model/service.js';
import { validatingPlugin } from '../cache/conditional.js';
import type { Context, Knowledge } from '../context.js';
import { formatError } from '../errors.js';
import { costLimit } from '../limits/plugin.js';
import { shapeRules } from '../limits/shape.js';
import { Metrics } from '../observe/metrics.js';
import { observingPlugin, requestIdOf } from '../observe/plugin.js';
import { listCache } from '../persisted/listed.js';
import { readSafelist } from '../persisted/safelist.js';
import { buildSchema, type Subgraph } from '../schema.js';
import { routes } from './routes.js';

export interface ServerOptions extends Knowledge {
  readonly graph: Graph;
  /** Limits and access; the defaults of loopback unless given. */
  readonly service?: ServiceSettings;
  /** Address to listen on: loopback unless a person decides otherwise. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** One subgraph alone, for a gateway; all three as one schema unless given. */
  readonly subgraph?: Subgraph;
  /** Hears of what went wrong inside, and in which request; askers are told a code only. */
  readonly onError?: (error: unknown, requestId?: string) => void;
  /** Hears of each request, once it is answered. */
  readonly log?: Log;
}

export interface RunningServer {
  /** Address of GraphQL and the playground. */
  readonly url: string;
  /** Answers what has been asked, then closes. */
  stop(): Promise<void>;
}

/**
 * Milliseconds for which an idle connection stays open: longer than clients and proxies keep theirs, or one of them sends its next request
 * down a connection that is just being closed.
 */
const KEEP_ALIVE = 65_000;

/**
 * Serves GraphQL (POST and GET), the playground (GET by a browser), /schema, /health, /ready and /metrics.
 * @throws UserError PORT_IN_USE or ADDRESS_UNAVAILABLE; SAFELIST_UNREADABLE or SAFELIST_INVALID.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { service = DEFAULT_SERVICE } = options;
  const app = express();
  const http = createServer(app);
  http.keepAliveTimeout = KEEP_ALIVE;
  const schema = buildSchema(options.subgraph);
  const metrics = new Metrics();
  const rules = shapeRules(service.limits);
  const safelist = service.safelist === null ? null : readSafelist(service.safelist, schema, rules);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: service.introspection,
    validationRules: rules,
    // Parsed queries and automatic persisted ones are kept as Apollo keeps them: up to 30 MiB each, the least used ones go.
    ...(safelist && { persistedQueries: { cache: listCache(safelist) } }),
    parseOptions: { maxTokens: service.limits.tokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error, service.limits);
      if (shown.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') options.onError?.(error, requestIdOf(error));
      return shown;
    },
    plugins: [
      observingPlugin(metrics, service.logQueries),
      costLimit(service.limits),
      validatingPlugin,
      // It would make all answers uncacheable; validatingPlugin says which may be kept.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
    ],
    logger: silent,
  });
  await apollo.start();
  app.disable('x-powered-by');
  // What is worth a tag gets one from us, before it is made (cache/conditional.ts).
  app.set('etag', false);
  app.set('trust proxy', service.trustedProxies);
  const onError = (error: unknown): void => options.onError?.(error);
  app.use(
    routes({
      ...{ apollo, schema, safelist, service, metrics, onError },
      ...{ graph: options.graph, knowledge: options, log: options.log ?? silent },
      ...(options.subgraph && { subgraph: options.subgraph }),
    }),
  );
  try {
    await listen(http, options);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  const { port } = http.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}/graphql`, stop: () => apollo.stop() };
}

/** Apollo's own messages; what matters comes through onError. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

function listen(http: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new UserError(`Port ${port} is in use. Set PORT to another one, or to 0 for any free one.`, 'PORT_IN_USE')
          : new UserError(
              `The server cannot listen on ${host}:${port} (${error.code ?? 'unknown'}). Check HOST and PORT.`,
              'ADDRESS_UNAVAILABLE',
            ),
      );
    });
    http.listen(port, host, resolve);
  });
}
