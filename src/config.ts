import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from './errors.js';
import { LOG_LEVELS, type LogLevel } from './model/log.js';
import { DEFAULT_SERVICE, PUBLIC_REQUESTS_PER_MINUTE, type ServiceSettings } from './model/service.js';

/** Every setting that comes from outside, read in one place. What users set stands in README.md, "Settings". */
export interface Config {
  /** Folder of the managed database, its password and its jars' link. */
  readonly home: string;
  /** HTTP port of GraphQL and the playground; 0 takes a free one. */
  readonly port: number;
  /** Address to listen on; loopback unless told otherwise. */
  readonly host: string;
  /** From which level on the server logs, to stderr. */
  readonly logLevel: LogLevel;
  /** Limits and access of the API. */
  readonly service: ServiceSettings;
  /** Set → that server is used and nothing is managed. */
  readonly neo4jUri: string | null;
  readonly neo4jUser: string;
  readonly neo4jPassword: string | null;
  readonly neo4jDatabase: string;
  /** Connections that the server's requests share. */
  readonly connections: number;
  /** Bolt port of the managed database; 0 takes a free one. */
  readonly boltPort: number;
  /** Largest Java heap and page cache of the managed database, as Java and Neo4j write sizes: 512m, 1g. */
  readonly heap: string;
  readonly pageCache: string;
  /** Further options of its Java process. */
  readonly javaOptions: readonly string[];
  /** Folder for the fetched Neo4j jars, shared by all homes. */
  readonly jars: string;
  /** Additional gazetteer files, separated by commas. */
  readonly gazetteers: readonly string[];
  /** For tests of recovery: a named point, and at which pass of it, to stand still at (src/commands/fault-point.ts). */
  readonly pauseAt: string | null;
  readonly java: string;
  readonly maven: string;
}

/** @throws UserError BAD_SETTING, which names the variable and what it may be. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = (name: string, fallback: number): number => whole(env, name, fallback, 0, 65_535, 'port');
  const size = (name: string, fallback: string): string => {
    const raw = env[name] || fallback;
    if (!/^[1-9]\d*[mg]$/i.test(raw)) {
      throw new UserError(`${name}=${raw} is no size: give for example 512m or 2g.`, 'BAD_SETTING');
    }
    return raw.toLowerCase();
  };
  return {
    home: resolve(env['DISCLOSURE_HOME'] || '.data'),
    port: port('PORT', 4000),
    host: env['HOST'] || '127.0.0.1',
    logLevel: logLevel(env),
    service: readService(env),
    neo4jUri: env['NEO4J_URI'] || null,
    neo4jUser: env['NEO4J_USER'] || 'neo4j',
    neo4jPassword: env['NEO4J_PASSWORD'] ?? null,
    neo4jDatabase: env['NEO4J_DATABASE'] || 'neo4j',
    connections: whole(env, 'NEO4J_CONNECTIONS', 100, 1, 10_000),
    boltPort: port('DISCLOSURE_BOLT_PORT', 0),
    heap: size('DISCLOSURE_HEAP', '1g'),
    pageCache: size('DISCLOSURE_PAGE_CACHE', '256m'),
    javaOptions: (env['DISCLOSURE_JAVA_OPTIONS'] ?? '').split(/\s+/).filter(Boolean),
    jars: resolve(
      env['DISCLOSURE_JARS'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'disclosure-graph'),
    ),
    gazetteers: list(env['DISCLOSURE_GAZETTEER']),
    pauseAt: env['DISCLOSURE_PAUSE_AT'] || null,
    java: env['JAVA_HOME'] ? `${env['JAVA_HOME']}/bin/java` : 'java',
    maven: 'mvn',
  };
}

/** Has graphql-js and Express leave out checks for those who develop with them, which cost at every field; before they are loaded. */
export function preferProduction(env: NodeJS.ProcessEnv = process.env): void {
  env['NODE_ENV'] ??= 'production';
}

const list = (raw: string | undefined): string[] =>
  (raw ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function whole(
  env: NodeJS.ProcessEnv,
  name: string,
  fallback: number,
  least: number,
  most = 1_000_000_000,
  kind = 'number that is possible here',
): number {
  const raw = env[name];
  // A variable that is set to nothing counts as not set: compose files write them so.
  if (raw === undefined || raw === '') return fallback;
  const value = Number(raw);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UserError(`${name}=${raw} is no ${kind}: give a whole number from ${least} to ${most}.`, 'BAD_SETTING');
}

function truth(env: NodeJS.ProcessEnv, name: string, fallback: boolean): boolean {
  const raw = env[name];
  if (raw === undefined || raw === '') return fallback;
  if (raw !== 'true' && raw !== 'false')
    throw new UserError(`${name}=${raw} is no switch: give true or false.`, 'BAD_SETTING');
  return raw === 'true';
}

const isLoopback = (env: NodeJS.ProcessEnv): boolean =>
  /^(?:127\.[\d.]+|::1|localhost)$/u.test(env['HOST'] || '127.0.0.1');

function logLevel(env: NodeJS.ProcessEnv): LogLevel {
  const raw = env['DISCLOSURE_LOG'] || (isLoopback(env) ? 'warn' : 'info');
  const level = LOG_LEVELS.find((known) => known === raw);
  if (level !== undefined) return level;
  throw new UserError(`DISCLOSURE_LOG=${raw} is no level: give one of ${LOG_LEVELS.join(', ')}.`, 'BAD_SETTING');
}

const MEGABYTE = 1024 * 1024;

function readService(env: NodeJS.ProcessEnv): ServiceSettings {
  const {
    limits,
    introspection,
    playground,
    explorer,
    logQueries,
    compression,
    cacheSeconds,
    keptBytes,
    trustedProxies,
  } = DEFAULT_SERVICE;
  const loopback = isLoopback(env);
  return {
    limits: {
      depth: whole(env, 'DISCLOSURE_MAX_DEPTH', limits.depth, 1),
      aliases: whole(env, 'DISCLOSURE_MAX_ALIASES', limits.aliases, 0),
      directives: whole(env, 'DISCLOSURE_MAX_DIRECTIVES', limits.directives, 0),
      tokens: whole(env, 'DISCLOSURE_MAX_TOKENS', limits.tokens, 10),
      cost: whole(env, 'DISCLOSURE_MAX_COST', limits.cost, 1),
      bodyBytes: whole(env, 'DISCLOSURE_MAX_BODY', limits.bodyBytes, 100),
      milliseconds: 1000 * whole(env, 'DISCLOSURE_MAX_SECONDS', limits.milliseconds / 1000, 1, 3600),
      requestsPerMinute: whole(env, 'DISCLOSURE_REQUESTS_PER_MINUTE', loopback ? 0 : PUBLIC_REQUESTS_PER_MINUTE, 0),
    },
    corsOrigins: list(env['DISCLOSURE_CORS']),
    apiKeys: list(env['DISCLOSURE_API_KEYS']),
    introspection: truth(env, 'DISCLOSURE_INTROSPECTION', introspection),
    playground: truth(env, 'DISCLOSURE_PLAYGROUND', playground),
    metrics: truth(env, 'DISCLOSURE_METRICS', loopback),
    logQueries: truth(env, 'DISCLOSURE_LOG_QUERIES', logQueries),
    cacheSeconds: whole(env, 'DISCLOSURE_CACHE_SECONDS', cacheSeconds, 0),
    keptBytes: MEGABYTE * whole(env, 'DISCLOSURE_CACHE_MB', keptBytes / MEGABYTE, 0, 100_000),
    compression: truth(env, 'DISCLOSURE_COMPRESSION', compression),
    safelist: env['DISCLOSURE_SAFELIST'] ? resolve(env['DISCLOSURE_SAFELIST']) : null,
    explorer: truth(env, 'DISCLOSURE_EXPLORER', explorer),
    trustedProxies: whole(env, 'DISCLOSURE_TRUSTED_PROXIES', trustedProxies, 0, 10),
  };
}
