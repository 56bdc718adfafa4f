/**
 * What does a read cost, in a managed transaction (BEGIN, RUN, COMMIT) and as a statement by itself, with and without the stack that the driver writes down; and a page of 20 rows
 * of 17 values as maps and as lists? All in turn, 400 times, in the database of NEO4J_URI or one of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Session } from 'neo4j-driver';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open.js';
import { median } from './support/median.js';

const READS = 400;
const home = mkdtempSync(join(tmpdir(), 'disclosure-bench-'));
const database = await openDatabase({ ...readConfig(), home });
const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
  disableLosslessIntegers: true,
});
const bookmarkManager = neo4j.bookmarkManager();

const ONE = 'UNWIND $ids AS key RETURN key';
const names = Array.from({ length: 17 }, (_, i) => `property${i}`);
const page = (row: string): string => `UNWIND range(1, 20) AS i RETURN ${row} AS row`;
const MAPS = page(`{${names.map((name, i) => `${name}: 'value' + (i + ${i})`).join()}}`);
const LISTS = page(`[${names.map((_, i) => `'value' + (i + ${i})`).join()}]`);

const alone =
  (statement: string, frames: number) =>
  (session: Session): Promise<unknown> => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = frames;
    const result = session.run(statement, { ids: ['a'] });
    Error.stackTraceLimit = stackTraceLimit;
    return result.then(({ records }) => records);
  };
const ways: readonly (readonly [name: string, read: (session: Session) => Promise<unknown>])[] = [
  ['managed transaction', (session) => session.executeRead((tx) => tx.run(ONE, { ids: ['a'] }))],
  ['statement by itself', alone(ONE, 10)],
  ['statement without its stack', alone(ONE, 0)],
  ['20 rows as maps', alone(MAPS, 0)],
  ['20 rows as lists', alone(LISTS, 0)],
];
const measured = ways.map(([name, read]) => ({ name, read, times: [] as number[], processor: [] as number[] }));
for (let i = -READS / 4; i < READS; i++) {
  for (const { read, times, processor } of measured) {
    const [used, begun] = [process.cpuUsage(), performance.now()];
    const session = driver.session({ database: database.database, defaultAccessMode: 'READ', bookmarkManager });
    await read(session);
    await session.close();
    if (i < 0) continue;
    times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
}
for (const { name, times, processor } of measured) {
  const mean = processor.reduce((sum, one) => sum + one, 0) / READS;
  console.log(`${name}: median ${median(times).toFixed(2)} ms, ${mean.toFixed(2)} ms of the client's processor`);
}
await driver.close();
await database.stop();
rmSync(home, { recursive: true, force: true });
