import neo4j from 'neo4j-driver';
import type { BenchDatabase } from './database.js';

type Database = Pick<BenchDatabase, 'driver' | 'run'>;
type Properties = Readonly<Record<string, unknown>>;

/** Rows of one shape with the statement that writes them in the barest way. */
export interface BareGroup {
  readonly cypher: string;
  readonly rows: readonly object[];
}

/** What was added to a graph since its nodes were noted, ready to be written again in the barest way. */
export interface Added {
  /** Internal numbers of the nodes. */
  readonly nodes: readonly number[];
  readonly groups: readonly BareGroup[];
  /** Nodes and relationships. */
  readonly entities: number;
}

/** Rows a transaction. */
const ROWS = 5000;
/** As the statements of the project that store reports are: planned once, not anew as the graph grows. */
const UNWIND = 'CYPHER replan=skip UNWIND $rows AS row';

/** The label and property whose constraint finds a node. */
const KEYS = [
  ...['Statement', 'Issuer', 'Report', 'ReportVersion', 'Section', 'Source', 'Wording', 'Figure', 'Finding', 'Table', 'Topic', 'Division', 'Year', 'ChangeLog'].map((label) => [label, 'id'] as const), // prettier-ignore
  ['Change', 'reportId'],
  ['Schema', 'name'],
] as const;

function keyOf(labels: readonly string[]): (typeof KEYS)[number] {
  const key = KEYS.find(([label]) => labels.includes(label));
  if (!key) throw new Error(`No key is known for (:${labels.join(':')}).`);
  return key;
}

/** Internal numbers of all nodes. */
export async function nodeNumbers(db: Database): Promise<Set<number>> {
  return new Set((await db.run('MATCH (n) RETURN id(n) AS number')).map(({ number }) => number as number));
}

/** Every node that is not among `before` and every relationship that has such an end, as batches of rows of one shape. */
export async function addedSince(db: Database, before: ReadonlySet<number>): Promise<Added> {
  const nodes = [...(await nodeNumbers(db))].filter((number) => !before.has(number));
  const groups = new Map<string, object[]>();
  const add = (cypher: string, row: object): void => {
    const rows = groups.get(cypher) ?? [];
    groups.set(cypher, rows);
    rows.push(row);
  };
  for (const numbers of pages(nodes))
    for (const row of await db.run(
      'MATCH (n) WHERE id(n) IN $numbers RETURN labels(n) AS labels, properties(n) AS properties',
      { numbers: numbers.map((number) => neo4j.int(number)) },
    )) {
      const labels = row['labels'] as string[];
      const [label, key] = keyOf(labels);
      const more = labels.filter((other) => other !== label).map((other) => `, n:${other}`);
      const merge = `${UNWIND} MERGE (n:${label} {${key}: row.${key}}) SET n = row${more.join('')}`;
      add(merge, integers(row['properties'] as Properties));
    }
  const seen = new Set<number>();
  for (const numbers of pages(nodes))
    for (const row of await db.run(
      `MATCH (n)-[r]-() WHERE id(n) IN $numbers WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
       RETURN id(r) AS number, type(r) AS type, properties(r) AS properties, labels(a) AS fromLabels, labels(b) AS toLabels, a.id AS from, b.id AS to`,
      { numbers: numbers.map((number) => neo4j.int(number)) },
    )) {
      if (seen.has(row['number'] as number)) continue;
      seen.add(row['number'] as number);
      const [from] = keyOf(row['fromLabels'] as string[]);
      const [to] = keyOf(row['toLabels'] as string[]);
      add(
        `${UNWIND} MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:${row['type'] as string}]->(b) SET r = row.properties`,
        { from: row['from'], to: row['to'], properties: integers(row['properties'] as Properties) },
      );
    }
  return {
    nodes,
    groups: [...groups].map(([cypher, rows]) => ({ cypher, rows })),
    entities: nodes.length + seen.size,
  };
}

/** Writes the rows as UNWIND … MERGE by key. */
export async function writeBare({ driver }: Database, groups: readonly BareGroup[]): Promise<void> {
  const session = driver.session();
  for (const { cypher, rows } of groups)
    for (const page of pages(rows)) await session.executeWrite((tx) => tx.run(cypher, { rows: page }));
  await session.close();
}

/** Removes all nodes that are not among `before`. */
export async function removeAdded(db: Database, before: ReadonlySet<number>): Promise<void> {
  const nodes = [...(await nodeNumbers(db))].filter((number) => !before.has(number));
  for (const numbers of pages(nodes))
    await db.run('MATCH (n) WHERE id(n) IN $numbers DETACH DELETE n', {
      numbers: numbers.map((number) => neo4j.int(number)),
    });
}

function* pages<Row>(rows: readonly Row[]): Generator<Row[], void, void> {
  for (let at = 0; at < rows.length; at += ROWS) yield rows.slice(at, at + ROWS);
}

/** Whole numbers as integers, as the graph had them; ready to be sent, so that nothing is prepared while it is timed. */
const integers = (properties: Properties): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
