import { connection, openDriver } from '../setup/graph.js';

/** Runs a query of the test's own, beside the program, and returns its column `it`. */
export async function query(cypher: string, params: Record<string, unknown> = {}): Promise<unknown[]> {
  const driver = openDriver();
  try {
    const { records } = await driver.executeQuery(cypher, params, { database: connection().database });
    return records.map((record) => record.get('it') as unknown);
  } finally {
    await driver.close();
  }
}
