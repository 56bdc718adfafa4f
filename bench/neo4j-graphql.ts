/**
 * Is our API faster than what @neo4j/graphql generates over the same graph, and how far is it from bare Cypher? Goals: 1.5 times the requests a second; median latency at most
 * 1.5 times that of bare Cypher through the driver, or 3 ms above it. Three processes: our server, one of @neo4j/graphql (bench/neo4j-graphql/server.js), this client. Equal
 * answers are a condition. Ours is asked with and without rows kept between requests; the questions about a place or a report are asked of many in turn. What is compared is measured in turn, round by round, so that a busy machine slows all alike; processor time is counted beside it.
 *
 * Over the example corpus in a database of its own, or whatever graph NEO4J_URI leads to. `npm ci --prefix bench/neo4j-graphql` first.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type Session } from 'neo4j-driver';
import { ingestFiles } from '../src/commands/ingest-files.js';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open.js';
import type { ReadCatalogue } from '../src/model/read.js';
import { readManifest } from '../src/read/manifest.js';
import { loadGazetteer } from '../src/resolve/gazetteer-file.js';
import { openGraph } from '../src/store/graph.js';
import { applySchema } from '../src/store/schema.js';
import { canonicalAnswer, questions, type Json, type Known, type Question } from './support/questions.js';
import { processorSeconds } from '../src/database/process-identity.js';
import { median } from './support/median.js';
import { served, type Served } from './support/served.js';

const CONNECTIONS = 8;
const ROUNDS = 5;
const ROUND_MS = 2000;
const WARM_UP = 60;
const LATENCIES = 60;
const PAGE = 20;
/** Reports that are asked about, at most. */
const DIFFERENT = 200;

const THEIRS = fileURLToPath(new URL('neo4j-graphql/', import.meta.url));
if (!existsSync(join(THEIRS, 'node_modules'))) {
  console.log('Skipped: npm ci --prefix bench/neo4j-graphql gets what it compares with.');
  process.exit();
}

/** Processor time of a process in ms. */
const processorTime = ({ process: { pid } }: Served): number => (pid === undefined ? 0 : 1000 * processorSeconds(pid));

const bodyOf = (query: string): Buffer => Buffer.from(JSON.stringify({ query }));

function dataOf(text: string): { readonly [key: string]: Json } {
  const { data, errors } = JSON.parse(text) as { data: { [key: string]: Json }; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const spread = (numbers: readonly number[]): string =>
  [Math.min(...numbers), median(numbers), Math.max(...numbers)].map((one) => one.toFixed(2)).join('/');

/** What is asked of a server in turn: one question of many places. */
interface Asked {
  readonly served: Served;
  readonly bodies: readonly Buffer[];
  next: number;
}

const ask = (asked: Asked): Promise<string> =>
  asked.served.client.post(asked.bodies[asked.next++ % asked.bodies.length] as Buffer);

interface Rate {
  readonly perSecond: number;
  /** Processor time of the server a request, in ms. */
  readonly processor: number;
}

/** Over all connections, during one round. */
async function throughput(asked: Asked): Promise<Rate> {
  const [begun, used] = [performance.now(), processorTime(asked.served)];
  let answered = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - begun < ROUND_MS) {
      await ask(asked);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  const seconds = (performance.now() - begun) / 1000;
  return { perSecond: answered / seconds, processor: (processorTime(asked.served) - used) / answered };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

interface Servers {
  /** As it is started by default. */
  readonly ours: Served;
  /** Without rows that are kept between requests. */
  readonly bare: Served;
  readonly theirs: Served;
}

/** @param variants the same question of several places */
async function compare(variants: readonly Question[], servers: Servers, session: Session): Promise<void> {
  const [{ name } = { name: '' }] = variants;
  let next = 0;
  const cypher = async ({ cypher, parameters }: Question): Promise<Json[]> => {
    const sent = Object.entries(parameters).map(([key, value]) => [
      key,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]);
    const { records } = await session.executeRead((tx) => tx.run(cypher, Object.fromEntries(sent)));
    return records.map((row) => row.get('row') as Json);
  };
  const bareCypher = (): Promise<Json[]> => cypher(variants[next++ % variants.length] as Question);
  let length = 0;
  for (const one of variants) {
    const answers = [
      one.fromOurs(dataOf(await servers.ours.client.post(bodyOf(one.ours)))),
      one.fromOurs(dataOf(await servers.bare.client.post(bodyOf(one.ours)))),
      one.fromTheirs(dataOf(await servers.theirs.client.post(bodyOf(one.theirs)))),
      await cypher(one),
    ].map(canonicalAnswer);
    if (new Set(answers).size !== 1) throw new Error(`The answers differ: ${name}\n${answers.join('\n\n')}`);
    length += (answers[0] ?? '').length / variants.length;
  }
  const asked = (served: Served, text: (one: Question) => string): Asked => ({
    served,
    bodies: variants.map((one) => bodyOf(text(one))),
    next: 0,
  });
  const [ours, bare, theirs] = [
    asked(servers.ours, (one) => one.ours),
    asked(servers.bare, (one) => one.ours),
    asked(servers.theirs, (one) => one.theirs),
  ];
  for (let i = 0; i < WARM_UP; i++) await Promise.all([ask(ours), ask(bare), ask(theirs), bareCypher()]);
  const rounds: { ours: Rate; bare: Rate; theirs: Rate }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ours: await throughput(ours),
      bare: await throughput(bare),
      theirs: await throughput(theirs),
    });
  }
  const [latency, bareLatency, theirLatency, cypherLatency]: [number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
  ];
  for (let i = 0; i < LATENCIES; i++) {
    latency.push(await timed(() => ask(ours)));
    bareLatency.push(await timed(() => ask(bare)));
    theirLatency.push(await timed(() => ask(theirs)));
    cypherLatency.push(await timed(bareCypher));
  }
  const [a, b, c, d] = [latency, bareLatency, theirLatency, cypherLatency].map(median) as [
    number,
    number,
    number,
    number,
  ];
  const processor = (side: 'ours' | 'bare' | 'theirs'): string =>
    median(rounds.map((round) => round[side].processor)).toFixed(2);
  const against = (mine: number): string => `${(mine / d).toFixed(2)} times, ${(mine - d).toFixed(2)} ms above`;
  console.log(
    `${name}; ${variants.length} different (${length.toFixed(0)} characters)\n` +
      `  requests/s, ours to theirs: ${spread(rounds.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond))}; ` +
      `without kept rows ${spread(rounds.map(({ bare, theirs }) => bare.perSecond / theirs.perSecond))} ` +
      `(theirs ${median(rounds.map(({ theirs }) => theirs.perSecond)).toFixed(0)})\n` +
      `  processor time of the server a request: ${processor('ours')}, ${processor('bare')}, theirs ${processor('theirs')} ms\n` +
      `  median latency: ours ${a.toFixed(2)}, without kept rows ${b.toFixed(2)}, theirs ${c.toFixed(2)}, bare Cypher ${d.toFixed(2)} ms; ` +
      `against bare Cypher ${against(a)}; without kept rows ${against(b)}`,
  );
}

const outside = readConfig();
const home = mkdtempSync(join(tmpdir(), 'disclosure-bench-'));
const database = await openDatabase({ ...outside, home });
const servers: Served[] = [];
try {
  const { uri, user, password, database: name } = database;
  const graph = await openGraph(database);
  await applySchema(graph);
  if (outside.neo4jUri === null) {
    await ingestFiles(graph, {
      paths: ['examples/corpus'],
      manifest: readManifest('examples/manifest.csv'),
      gazetteer: loadGazetteer(['examples/gazetteer.tsv']),
      onPoint: () => Promise.resolve(),
    });
  }
  const reader = graph.as<ReadCatalogue>();
  const [counts] = await reader.read('read/counts', { withParts: true });
  const page = {
    ...{ provinceCode: null, prefectureCode: null, countyCode: null, issuerIds: null },
    year: null,
    fromYear: null,
    toYear: null,
    form: null,
    quality: null,
    minPublicationDelay: null,
    and: null,
    or: null,
    not: null,
  };
  const reports = await reader.read('read/reports-page', {
    ...{ ...page, order: 'YEAR_DESC', withIssuer: true, afterSort: null, afterId: null, limit: DIFFERENT },
  });
  const known = reports.flatMap(({ id, issuer }): Known[] => {
    const [{ code, countyCode, prefectureCode } = { code: null, countyCode: null, prefectureCode: null }] =
      issuer ?? [];
    if (code === null || countyCode === null || prefectureCode === null) return [];
    return [{ report: id, township: code, county: countyCode, prefecture: prefectureCode }];
  });
  await graph.close();
  const env = {
    ...process.env,
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: name,
  };
  const command = ['--import', 'tsx', 'src/cli.ts', 'serve', '--no-examples'];
  const ours = await served(command, env, CONNECTIONS);
  servers.push(ours);
  const bare = await served(command, { ...env, DISCLOSURE_CACHE_MB: '0' }, CONNECTIONS);
  servers.push(bare);
  const theirs = await served([join(THEIRS, 'server.js'), uri, user, password, name], process.env, CONNECTIONS);
  servers.push(theirs);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session({ database: name, defaultAccessMode: neo4j.session.READ });
  console.log(
    `${counts?.reports} reports, ${counts?.improvements} pledges, ${counts?.threads} threads; ${CONNECTIONS} connections, ${ROUNDS} rounds of ${ROUND_MS / 1000} s (min/median/max of their ratios), ${LATENCIES} single requests in turn`,
  );
  const [first] = known;
  if (first === undefined) throw new Error('The graph has no report of a township.');
  for (const { name } of questions(PAGE, first)) {
    const variants = known.flatMap((one) => questions(PAGE, one).filter((question) => question.name === name));
    const different = new Map(variants.map((one) => [one.ours, one]));
    await compare([...different.values()], { ours, bare, theirs }, session);
  }
  await session.close();
  await driver.close();
} finally {
  for (const { process: child, client } of servers) {
    client.close();
    child.kill('SIGTERM');
  }
  await database.stop();
  rmSync(home, { recursive: true, force: true });
}
