import neo4j, { type Driver } from 'neo4j-driver';
import { type Config, readConfig } from '../../src/config.js';
import { CONNECTION } from './test-database.js';

/** The Neo4j of this jest run. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export function connection(): Connection {
  const told = process.env[CONNECTION];
  if (told === undefined) {
    throw new Error(
      'No test database: put the test under a graph folder of jest.config.js or name it *.graph.test.ts.',
    );
  }
  return JSON.parse(told) as Connection;
}

/** A driver of the test's own; close it in afterAll. Integers arrive as numbers, as in `store/`. */
export function openDriver(): Driver {
  const { uri, user, password } = connection();
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** A configuration that leads the program to the test database; nothing is managed. */
export function graphConfig(changes: Partial<Config> = {}): Config {
  return { ...readConfig(graphEnvironment()), port: 0, ...changes };
}

/** The same for a child process: its whole environment. */
export function graphEnvironment(): NodeJS.ProcessEnv {
  const { uri, user, password, database } = connection();
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** Empties the graph; `schema` drops constraints and indexes as well. */
export async function wipe({ schema = false } = {}): Promise<void> {
  const driver = openDriver();
  const session = driver.session({ database: connection().database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    if (schema) await dropSchema((statement) => session.run(statement));
  } finally {
    await session.close();
    await driver.close();
  }
}

type Run = (statement: string) => Promise<{ records: readonly { get(key: string): unknown }[] }>;

/** Constraints first, since each owns an index; the token look-ups belong to Neo4j itself. */
async function dropSchema(run: Run): Promise<void> {
  for (const { records, kind } of [
    { kind: 'CONSTRAINT', records: (await run('SHOW CONSTRAINTS YIELD name')).records },
    {
      kind: 'INDEX',
      records: (
        await run("SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL")
      ).records,
    },
  ]) {
    for (const record of records) await run(`DROP ${kind} \`${String(record.get('name'))}\` IF EXISTS`);
  }
}
