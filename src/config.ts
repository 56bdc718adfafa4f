import { resolve } from 'node:path';

/** Every setting that comes from outside, read in one place. Documented in README.md, "Settings". */
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
  /** Additional gazetteer files, separated by the platform's path separator or commas. */
  readonly gazetteers: readonly string[];
  readonly java: string;
  readonly maven: string;
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = (name: string, fallback: number): number => {
    const raw = env[name];
    if (raw === undefined || raw === '') return fallback;
    const value = Number(raw);
    if (!Number.isInteger(value) || value < 0 || value > 65535) {
      throw new RangeError(`${name}=${raw} is no port: give a whole number from 0 to 65535.`);
    }
    return value;
  };
  return {
    home: resolve(env['DISCLOSURE_HOME'] ?? '.data'),
    port: port('PORT', 4000),
    host: env['HOST'] ?? '127.0.0.1',
    neo4jUri: env['NEO4J_URI'] || null,
    neo4jUser: env['NEO4J_USER'] ?? 'neo4j',
    neo4jPassword: env['NEO4J_PASSWORD'] ?? null,
    neo4jDatabase: env['NEO4J_DATABASE'] ?? 'neo4j',
    boltPort: port('DISCLOSURE_BOLT_PORT', 0),
    gazetteers: (env['DISCLOSURE_GAZETTEER'] ?? '').split(',').filter(Boolean),
    java: env['JAVA_HOME'] ? `${env['JAVA_HOME']}/bin/java` : 'java',
    maven: 'mvn',
  };
}
