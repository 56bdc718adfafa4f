import type { Config } from '../config.js';
import { UserError } from '../errors.js';
import { type Answer, knock } from './bolt.js';
import type { Database } from './database.js';

/** Milliseconds to reach a server elsewhere. */
const PATIENCE = 15_000;

/** The server of NEO4J_URI: a single one, a cluster (neo4j://) or Aura (neo4j+s://). It is only asked whether it lets us in. */
export async function connectToServer(config: Config & { readonly neo4jUri: string }): Promise<Database> {
  const access = {
    uri: config.neo4jUri,
    user: config.neo4jUser,
    password: config.neo4jPassword ?? '',
    database: config.neo4jDatabase,
  };
  const answer = await knock(access, PATIENCE);
  if (answer !== 'READY') throw refusal(answer, config);
  return { ...access, managed: false, stop: () => Promise.resolve() };
}

function refusal(answer: Exclude<Answer, 'READY'>, { neo4jUri, neo4jUser, neo4jDatabase }: Config): UserError {
  const sentences: Record<typeof answer, string> = {
    BAD_URI: `NEO4J_URI=${neo4jUri} is no address of a Neo4j: write it as neo4j://host:7687, neo4j+s://… or bolt://….`,
    UNREACHABLE: `No Neo4j answers at ${neo4jUri}: start it, or correct or remove NEO4J_URI (without it a local Neo4j is started).`,
    REFUSED: `The Neo4j at ${neo4jUri} refuses user ${neo4jUser}: correct NEO4J_USER and NEO4J_PASSWORD.`,
    RATE_LIMITED: `The Neo4j at ${neo4jUri} has seen too many wrong passwords: correct NEO4J_PASSWORD and wait five seconds.`,
    NO_SUCH_DATABASE: `The Neo4j at ${neo4jUri} has no database ${neo4jDatabase}: correct NEO4J_DATABASE.`,
  };
  return new UserError(sentences[answer], `DATABASE_${answer}`);
}
