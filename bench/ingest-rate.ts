/**
 * What does storing whole reports cost against writing the same rows in the barest way? One side: decomposed reports through `storeReports`, several a transaction, with their states, versions and everything
 * that is derived from them. Other side, in the same run on the same database with the same constraints and indexes: every node and relationship that the first side left, as UNWIND … MERGE by key, 5,000 rows a
 * transaction, planned once as the project's statements are, from rows in memory. The sides take turns, what a turn wrote is removed after it, the first turn of each warms up and does not count; medians. First in an
 * empty graph on a server that has just been started, then in a graph that is large already. Goal: at least 70 % of the bare rate.
 *
 * Usage: npm run bench -- ingest-rate [ISSUERS_EMPTY] [ISSUERS_LARGE] [ISSUERS_THERE] [ROUNDS] [REPORTS_A_TRANSACTION]; five reports an issuer; an ISSUERS of 0 leaves that part out.
 */
import { Batch } from '../src/commands/batch.js';
import { storeReports } from '../src/store/store-report.js';
import { addedSince, nodeNumbers, removeAdded, writeBare, type Added } from './support/bare-rows.js';
import { benchDatabase, type BenchDatabase } from './support/database.js';
import { median } from './support/median.js';
import { series, type Ready } from './support/series.js';

const [EMPTY = 40, LARGE = 200, THERE = 400, ROUNDS = 3, BATCH] = process.argv.slice(2).map(Number);

async function ingest({ graph }: BenchDatabase, reports: Iterable<Ready>): Promise<void> {
  const batch = new Batch(BATCH);
  for (const ready of reports) {
    batch.add(ready);
    if (batch.isFull) await storeReports(graph, batch.take());
  }
  await storeReports(graph, batch.take());
}

/** What a turn took, in milliseconds: by the clock, and processor time of the program and of the server. */
interface Cost {
  readonly clock: number;
  readonly program: number;
  readonly server: number;
}

async function costOf(db: BenchDatabase, work: () => Promise<void>): Promise<Cost> {
  const [begun, own, server] = [performance.now(), process.cpuUsage(), db.processorSeconds()];
  await work();
  const { user, system } = process.cpuUsage(own);
  return {
    clock: performance.now() - begun,
    program: (user + system) / 1000,
    server: (db.processorSeconds() - server) * 1000,
  };
}

/** Both sides in turns into the graph as it is, and what they took. */
async function compare(db: BenchDatabase, title: string, reports: readonly Ready[]): Promise<void> {
  const before = await nodeNumbers(db);
  const costs = { whole: [] as Cost[], bare: [] as Cost[] };
  let added: Added | null = null;
  for (let round = -1; round < ROUNDS; round++) {
    const whole = await costOf(db, () => ingest(db, reports));
    const { groups } = (added ??= await addedSince(db, before));
    await removeAdded(db, before);
    const bare = await costOf(db, () => writeBare(db, groups));
    await removeAdded(db, before);
    if (round < 0) continue;
    costs.whole.push(whole);
    costs.bare.push(bare);
  }
  console.log(`${title}: ${reports.length} reports, ${added?.entities} nodes and relationships, ${ROUNDS} rounds`);
  const of = (side: 'whole' | 'bare', what: (cost: Cost) => number): number => median(costs[side].map(what));
  const cpu = ({ program, server }: Cost): number => program + server;
  for (const side of ['whole', 'bare'] as const) {
    const [clock, processor] = [of(side, (cost) => cost.clock), of(side, cpu)];
    const [program, server] = [of(side, (cost) => cost.program), of(side, (cost) => cost.server)];
    console.log(
      `  ${side === 'whole' ? 'whole reports    ' : 'bare UNWIND MERGE'} clock ${Math.round(clock)} ms; processor time ${Math.round(processor)} ms (program ${Math.round(program)}, server ${Math.round(server)}), ${(processor / reports.length).toFixed(1)} ms a report`,
    );
  }
  const rate = (what: (cost: Cost) => number): string =>
    `${Math.round((100 * of('bare', what)) / of('whole', what))} %`;
  console.log(
    `  rate against bare: ${rate(cpu)} by processor time, ${rate((cost) => cost.clock)} by the clock (at least 70 %)`,
  );
}

const db = await benchDatabase();
try {
  if (EMPTY > 0) await compare(db, 'empty graph, server just started', [...series(EMPTY)]);
  if (LARGE > 0) {
    await ingest(db, series(THERE));
    await compare(db, `graph of ${THERE * 5} reports`, [...series(LARGE, THERE)]);
  }
} finally {
  await db.end();
}
