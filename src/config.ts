import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from './errors.js';

/** Every setting that comes from outside, read in one place. What users set stands in README.md, "Settings". */
export interface Config {
  /** Folder of the managed database, its password and its jars' link. */
  readonly home: string;
  /** HTTP port of GraphQL and the playground; 0 takes a free one. */
  readonly port: number;
  /** Address to listen on; loopback unless told otherwise. */
  readonly host: string;
  /** Set → that server is used and nothing is managed. */
  readonly neo4jUri: string | null;
  readonly neo4jUser: string;
  readonly neo4jPassword: string | null;
  readonly neo4jDatabase: string;
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

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = (name: string, fallback: number): number => {
    const raw = env[name];
    if (raw === undefined || raw === '') return fallback;
    const value = Number(raw);
    if (!Number.isInteger(value) || value < 0 || value > 65535) {
      throw new UserError(`${name}=${raw} is no port: give a whole number from 0 to 65535.`, 'BAD_SETTING');
    }
    return value;
  };
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
    neo4jUri: env['NEO4J_URI'] || null,
    neo4jUser: env['NEO4J_USER'] || 'neo4j',
    neo4jPassword: env['NEO4J_PASSWORD'] ?? null,
    neo4jDatabase: env['NEO4J_DATABASE'] || 'neo4j',
    boltPort: port('DISCLOSURE_BOLT_PORT', 0),
    heap: size('DISCLOSURE_HEAP', '1g'),
    pageCache: size('DISCLOSURE_PAGE_CACHE', '256m'),
    javaOptions: (env['DISCLOSURE_JAVA_OPTIONS'] ?? '').split(/\s+/).filter(Boolean),
    jars: resolve(
      env['DISCLOSURE_JARS'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'disclosure-graph'),
    ),
    gazetteers: (env['DISCLOSURE_GAZETTEER'] ?? '').split(',').filter(Boolean),
    pauseAt: env['DISCLOSURE_PAUSE_AT'] || null,
    java: env['JAVA_HOME'] ? `${env['JAVA_HOME']}/bin/java` : 'java',
    maven: 'mvn',
  };
}
