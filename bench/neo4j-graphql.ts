/**
 * Is our API faster than what @neo4j/graphql generates over the same graph, and how far is it from bare Cypher? Goals: 1.5 times the requests a second; median latency at most
 * 1.5 times that of bare Cypher through the driver, or 3 ms above it. Three processes: our server, one of @neo4j/graphql (bench/neo4j-graphql/server.js), this client. Equal
 * answers are a condition. What is compared is measured in turn, round by round, so that a busy machine slows all alike; processor time is counted beside it.
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
import { canonicalAnswer, questions, type Json, type Question } from './support/questions.js';
import { processorSeconds } from '../src/database/process-identity.js';
import { median } from './support/median.js';
import { served, type Served } from './support/served.js';

const CONNECTIONS = 8;
const ROUNDS = 5;
const ROUND_MS = 2000;
const WARM_UP = 60;
const LATENCIES = 60;
const PAGE = 20;

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

/** Requests a second over all connections during one round, and processor time of the server a request, in ms. */
async function throughput(served: Served, body: Buffer): Promise<{ perSecond: number; processor: number }> {
  const [begun, used] = [performance.now(), processorTime(served)];
  let answered = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - begun < ROUND_MS) {
      await served.client.post(body);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  const seconds = (performance.now() - begun) / 1000;
  return { perSecond: answered / seconds, processor: (processorTime(served) - used) / answered };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function compare(question: Question, ours: Served, theirs: Served, session: Session): Promise<void> {
  const [ourBody, theirBody] = [bodyOf(question.ours), bodyOf(question.theirs)];
  const parameters = Object.fromEntries(
    Object.entries(question.parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
  const bare = async (): Promise<Json[]> =>
    (await session.executeRead((tx) => tx.run(question.cypher, parameters))).records.map(
      (row) => row.get('row') as Json,
    );
  const answers = [
    question.fromOurs(dataOf(await ours.client.post(ourBody))),
    question.fromTheirs(dataOf(await theirs.client.post(theirBody))),
    await bare(),
  ].map(canonicalAnswer);
  if (new Set(answers).size !== 1) throw new Error(`The answers differ: ${question.name}\n${answers.join('\n\n')}`);
  for (let i = 0; i < WARM_UP; i++)
    await Promise.all([ours.client.post(ourBody), theirs.client.post(theirBody), bare()]);

  const [ratios, speeds, theirSpeeds, processor, theirProcessor]: number[][] = [[], [], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b] = [await throughput(ours, ourBody), await throughput(theirs, theirBody)];
    ratios?.push(a.perSecond / b.perSecond);
    speeds?.push(a.perSecond);
    theirSpeeds?.push(b.perSecond);
    processor?.push(a.processor);
    theirProcessor?.push(b.processor);
  }
  const [latency, theirLatency, bareLatency]: number[][] = [[], [], []];
  for (let i = 0; i < LATENCIES; i++) {
    latency?.push(await timed(() => ours.client.post(ourBody)));
    theirLatency?.push(await timed(() => theirs.client.post(theirBody)));
    bareLatency?.push(await timed(bare));
  }
  const [a, b, c] = [latency, theirLatency, bareLatency].map((one) => median(one ?? []));
  console.log(
    `${question.name} (${(answers[0] ?? '').length} characters)\n` +
      `  requests/s, ours to theirs: ${spread(ratios ?? [])} (${median(speeds ?? []).toFixed(0)} to ${median(theirSpeeds ?? []).toFixed(0)}); ` +
      `processor time a request ${median(processor ?? []).toFixed(2)} to ${median(theirProcessor ?? []).toFixed(2)} ms\n` +
      `  median latency: ours ${(a ?? 0).toFixed(2)}, theirs ${(b ?? 0).toFixed(2)}, bare Cypher ${(c ?? 0).toFixed(2)} ms: ` +
      `${((a ?? 0) / (c ?? 1)).toFixed(2)} times bare Cypher, ${((a ?? 0) - (c ?? 0)).toFixed(2)} ms above it`,
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
  const [counts] = await reader.read('read/counts', {});
  const none = { provinceCode: null, prefectureCode: null, countyCode: '990121', issuerIds: null };
  const page = {
    ...none,
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
  const [report] = await reader.read('read/reports-page', {
    ...page,
    order: 'YEAR_DESC',
    withIssuer: null,
    afterSort: null,
    afterId: null,
    limit: 1,
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
  const ours = await served(['--import', 'tsx', 'src/cli.ts', 'serve', '--no-examples'], env, CONNECTIONS);
  servers.push(ours);
  const theirs = await served([join(THEIRS, 'server.js'), uri, user, password, name], process.env, CONNECTIONS);
  servers.push(theirs);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session({ database: name, defaultAccessMode: neo4j.session.READ });
  console.log(
    `${counts?.reports} reports, ${counts?.improvements} pledges, ${counts?.threads} threads; ${CONNECTIONS} connections, ${ROUNDS} rounds of ${ROUND_MS / 1000} s (min/median/max of their ratios), ${LATENCIES} single requests in turn`,
  );
  for (const question of questions(PAGE, { report: report?.id ?? '', township: '990121101' }))
    await compare(question, ours, theirs, session);
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
