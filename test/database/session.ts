import neo4j, { type Session } from 'neo4j-driver';
import type { Access } from '../../src/database/bolt.js';

/** Runs `work` in a session of its own. */
export async function withSession<T>(access: Access, work: (session: Session) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  const session = driver.session({ database: access.database });
  try {
    return await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}
