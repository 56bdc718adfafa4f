/**
 * What does a read cost in a managed transaction (BEGIN, RUN, COMMIT), and as a statement by itself? Both in turn, 400 times, one row each, in the database of NEO4J_URI or one
 * of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open.js';
import { median } from './support/median.js';

const READS = 400;
const home = mkdtempSync(join(tmpdir(), 'disclosure-bench-'));
const database = await openDatabase({ ...readConfig(), home });
const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
const bookmarkManager = neo4j.bookmarkManager();
const statement = 'UNWIND $ids AS key RETURN key';
const read = async (managed: boolean): Promise<void> => {
  const session = driver.session({ database: database.database, defaultAccessMode: 'READ', bookmarkManager });
  if (managed) await session.executeRead((tx) => tx.run(statement, { ids: ['a'] }));
  else await session.run(statement, { ids: ['a'] });
  await session.close();
};
const measured = [true, false].map((managed) => ({ managed, times: [] as number[], processor: 0 }));
for (let i = 0; i < READS / 4; i++) for (const { managed } of measured) await read(managed);
for (let i = 0; i < READS; i++) {
  for (const one of measured) {
    const [used, begun] = [process.cpuUsage(), performance.now()];
    await read(one.managed);
    one.times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(used);
    one.processor += (user + system) / 1000 / READS;
  }
}
for (const { managed, times, processor } of measured) {
  console.log(
    `${managed ? 'managed transaction' : 'statement by itself'}: median ${median(times).toFixed(2)} ms, ${processor.toFixed(2)} ms of the client's processor`,
  );
}
await driver.close();
await database.stop();
rmSync(home, { recursive: true, force: true });
