/**
 * What does storing whole reports cost against writing the same rows in the barest way? One side: decomposed reports through `storeReports`, several a transaction, with their states, versions and everything
 * that is derived from them. Other side, in the same run on the same database with the same constraints and indexes: every node and relationship that the first side left, as UNWIND … MERGE by id, 5,000 rows a
 * transaction. Both begin with an empty graph and rows in memory, and take turns. Goal: at least 70 % of the bare rate.
 */
import neo4j from 'neo4j-driver';
import { benchDatabase, type BenchDatabase } from './support/database.js';
import { series, type Ready } from './support/series.js';
import { Batch } from '../src/commands/batch.js';
import { storeReports } from '../src/store/store-report.js';
import { median } from './support/median.js';

const [ISSUERS = 100, ROUNDS = 3] = process.argv.slice(2).map(Number);
const ROWS = 5000;

interface NodeRow {
  readonly labels: readonly string[];
  readonly props: Record<string, unknown>;
}
interface RelationshipRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly props: Record<string, unknown>;
}

async function ingest(db: BenchDatabase, reports: readonly Ready[]): Promise<void> {
  const batch = new Batch();
  for (const ready of reports) {
    batch.add(ready);
    if (batch.isFull) await storeReports(db.graph, batch.take());
  }
  await storeReports(db.graph, batch.take());
}

/** What a side took: by the clock, and processor time of program and server together. */
interface Cost {
  readonly ms: number;
  readonly cpu: number;
}

async function costOf(db: BenchDatabase, work: () => Promise<void>): Promise<Cost> {
  const [begun, own, server] = [performance.now(), process.cpuUsage(), db.processorSeconds()];
  await work();
  const { user, system } = process.cpuUsage(own);
  return { ms: performance.now() - begun, cpu: (user + system) / 1000 + (db.processorSeconds() - server) * 1000 };
}

/** The label whose constraint finds the node; the property is `id` for all but Schema. */
const KEYS = ['Statement', 'Issuer', 'Report', 'ReportVersion', 'Section', 'Source', 'Wording', 'Figure', 'Finding', 'Table', 'Topic', 'Division', 'Year', 'Schema']; // prettier-ignore
const keyOf = (labels: readonly string[]): string => KEYS.find((key) => labels.includes(key)) ?? '';

/** All that the graph holds, as batches of rows of one shape. */
async function rowsOf(db: BenchDatabase): Promise<{ readonly cypher: string; readonly rows: object[] }[]> {
  const nodes = (await db.run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS props')) as unknown as NodeRow[];
  const relationships = (await db.run(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS props, a.id AS from, b.id AS to, labels(a) AS fromLabels, labels(b) AS toLabels`,
  )) as unknown as (RelationshipRow & { fromLabels: string[]; toLabels: string[] })[];
  const groups = new Map<string, object[]>();
  const add = (cypher: string, row: object): void => {
    const rows = groups.get(cypher) ?? [];
    groups.set(cypher, rows);
    rows.push(row);
  };
  for (const { labels, props } of nodes) {
    const key = keyOf(labels);
    const more = labels.filter((label) => label !== key).map((label) => `, n:${label}`);
    const by = key === 'Schema' ? 'name' : 'id';
    add(`UNWIND $rows AS row MERGE (n:${key} {${by}: row.${by}}) SET n = row${more.join('')}`, integers(props));
  }
  for (const { type, from, to, fromLabels, toLabels, props } of relationships)
    add(
      `UNWIND $rows AS row MATCH (a:${keyOf(fromLabels)} {id: row.from}) MATCH (b:${keyOf(toLabels)} {id: row.to}) MERGE (a)-[r:${type}]->(b) SET r = row.props`,
      { from, to, props: integers(props) },
    );
  return [...groups].map(([cypher, rows]) => ({ cypher, rows }));
}

/** Whole numbers as integers, as the graph had them; ready to be sent, so that neither side prepares rows while it is timed. */
const integers = (props: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(props).map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(value as number) : value]),
  );

async function bare(db: BenchDatabase, groups: Awaited<ReturnType<typeof rowsOf>>): Promise<void> {
  const session = db.driver.session();
  for (const { cypher, rows } of groups)
    for (let at = 0; at < rows.length; at += ROWS)
      await session.executeWrite((tx) => tx.run(cypher, { rows: rows.slice(at, at + ROWS) }));
  await session.close();
}

interface Sides {
  readonly whole: number;
  readonly bare: number;
}
const percent = ({ whole, bare: plain }: Sides): string => `${Math.round((100 * plain) / whole)} %`;

const db = await benchDatabase();
try {
  const reports = [...series(ISSUERS)];
  const times = { whole: [] as Cost[], bare: [] as Cost[] };
  let [entities, groups] = [0, [] as Awaited<ReturnType<typeof rowsOf>>];
  // The first round warms the server up and gives the rows.
  for (let round = -1; round < ROUNDS; round++) {
    const whole = await costOf(db, () => ingest(db, reports));
    if (round < 0) {
      groups = await rowsOf(db);
      entities = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    }
    await db.empty();
    const plain = await costOf(db, () => bare(db, groups));
    await db.empty();
    if (round < 0) continue;
    times.whole.push(whole);
    times.bare.push(plain);
  }
  const [clock, cpu] = (['ms', 'cpu'] as const).map((what) => {
    const of = (side: readonly Cost[]): number => median(side.map((cost) => cost[what]));
    return { whole: of(times.whole), bare: of(times.bare) };
  }) as [Sides, Sides];
  console.log(`${reports.length} reports, ${entities} nodes and relationships, median of ${ROUNDS} rounds in turns`);
  for (const side of ['whole', 'bare'] as const)
    console.log(
      `${side === 'whole' ? 'whole reports    ' : 'bare UNWIND MERGE'} ${Math.round(clock[side])} ms, ${Math.round((1000 * entities) / clock[side])} rows/s, ${((1000 * reports.length) / clock[side]).toFixed(1)} reports/s; ${Math.round(cpu[side])} ms of processor time`,
    );
  console.log(`rate against bare: ${percent(clock)} by the clock, ${percent(cpu)} by processor time (at least 70 %)`);
} finally {
  await db.end();
}
