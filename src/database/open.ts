import type { Config } from '../config.js';
import { connectToServer } from './external.js';
import type { Database } from './database.js';
import { type StartOptions, startDatabase } from './managed.js';

/** The graph database of this configuration, ready to answer: the server of NEO4J_URI where that is set, else the managed one. */
export function openDatabase(config: Config, options: StartOptions = {}): Promise<Database> {
  const { neo4jUri } = config;
  return neo4jUri === null ? startDatabase(config, options) : connectToServer({ ...config, neo4jUri });
}
