/**
 * What does the API add to the database's own time? Each question of the rehearsal (a root field each) is asked over HTTP, and the statements that it led to are run bare through the driver, one after the other, on the same database; both
 * sides take turns. Rows are not kept between requests, or the database would not be asked. With several homes: what do questions about a place cost in the larger graph against the
 * smaller, whose places and reports it has, too? They are asked of ten places in turn.
 * Goals: at most 1.5 times the bare Cypher, or 3 ms above it, whichever is more; about a place at most 1.3 times.
 * Usage: npm run rehearse -- --reports 1000,10000 --keep, then npm run bench -- root-queries .data/rehearsal/1000 .data/rehearsal/10000
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { comparing } from '../src/commands/comparing.js';
import { subjectOf } from '../src/commands/rehearsal/ask.js';
import { questions, type Subject } from '../src/commands/rehearsal/questions.js';
import { readConfig } from '../src/config.js';
import { startDatabase } from '../src/database/managed.js';
import type { Graph as ReadableGraph } from '../src/model/read.js';
import { loadGazetteer } from '../src/resolve/gazetteer-file.js';
import { placeIndex } from '../src/resolve/place-index.js';
import { DEFAULT_SERVICE } from '../src/model/service.js';
import { startServer } from '../src/serve/http/server.js';
import { openGraph, type Graph } from '../src/store/graph.js';
import { applySchema } from '../src/store/schema.js';
import { cypherOf, type Params } from '../src/store/statement-file.js';
import { toParameter } from '../src/store/values.js';
import { HttpClient } from './support/http-client.js';
import { median } from './support/median.js';

const TURNS = 25;
const WARM = 10;
const SUBJECTS = 10;
const PLACED = ['township', 'division', 'report', 'statements of a county', 'recurringPledges of a county', 'trends of a county', 'compareReports']; // prettier-ignore

/** A statement with the parameters that the API ran it with. */
interface Asked {
  readonly cypher: string;
  readonly params: Record<string, unknown>;
}

interface Measured {
  readonly api: number;
  readonly bare: number;
  readonly statements: number;
}

const gazetteer = loadGazetteer();
const places = placeIndex(gazetteer);

/** The graph as the server sees it; what it is asked is noted. */
function noting(graph: Graph, asked: Asked[]): ReadableGraph {
  const readable = graph.as() as ReadableGraph;
  return new Proxy(readable, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      if (property !== 'read') return value.bind(target) as unknown;
      return (name: string, params: Params, ...more: unknown[]): unknown => {
        const statement = graph.statements.get(name);
        if (statement) asked.push({ cypher: cypherOf(statement, params), params: toParameter(params) as Asked['params'] }); // prettier-ignore
        return Reflect.apply(value, target, [name, params, ...more]);
      };
    },
  });
}

async function bare(driver: Driver, database: string, asked: readonly Asked[]): Promise<number> {
  const begun = performance.now();
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, database });
  for (const { cypher, params } of asked) await session.run(cypher, params);
  await session.close();
  return performance.now() - begun;
}

/** Codes of the townships of a rehearsal, as its folders of reports name them. */
const codesOf = (home: string): string[] =>
  readdirSync(join(home, 'reports')).flatMap((county) => readdirSync(join(home, 'reports', county)));

/** Places spread over those of the home. */
async function subjectsOf(url: string, home: string): Promise<Subject[]> {
  const codes = codesOf(home);
  return Promise.all(
    Array.from({ length: SUBJECTS }, (_, i) => subjectOf(url, codes.slice(Math.floor((i * codes.length) / SUBJECTS)))),
  );
}

interface Home {
  readonly measured: Map<string, Measured>;
  readonly subjects: readonly Subject[];
}

/** @param known what another home was asked about; places of its own unless given */
async function measure(home: string, known: readonly Subject[] | undefined): Promise<Home> {
  const database = await startDatabase({ ...readConfig(), neo4jUri: null, boltPort: 0, home });
  const graph = await openGraph(database);
  await applySchema(graph);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  const asked: Asked[] = [];
  const server = await startServer({
    ...{ graph: noting(graph, asked), compare: comparing, places, host: '127.0.0.1', port: 0 },
    service: { ...DEFAULT_SERVICE, keptBytes: 0 },
  });
  const client = new HttpClient(server.url, 1);
  const measured = new Map<string, Measured>();
  try {
    const subjects = known ?? (await subjectsOf(server.url, home));
    const asking = subjects.map(questions);
    // A server that has just started compiles itself at first; the questions that come first would pay for it.
    for (const all of asking)
      for (const question of PLACED) await client.post(Buffer.from(JSON.stringify({ query: all[question] })));
    for (const question of Object.keys(asking[0] ?? {})) {
      const bodies = asking.map((all) => Buffer.from(JSON.stringify({ query: all[question] })));
      const [api, cypher] = [[] as number[], [] as number[]];
      let statements = 0;
      for (let turn = -WARM; turn < TURNS; turn++) {
        asked.length = 0;
        const begun = performance.now();
        const text = await client.post(bodies[(turn + WARM) % bodies.length] as Buffer);
        const taken = performance.now() - begun;
        if (text.includes('"errors":')) throw new Error(`${question}: ${text.slice(0, 300)}`);
        const own = asked.slice();
        statements = own.length;
        const plain = await bare(driver, database.database, own);
        if (turn < 0) continue;
        api.push(taken);
        cypher.push(plain);
      }
      measured.set(question, { api: median(api), bare: median(cypher), statements });
    }
    return { measured, subjects };
  } finally {
    client.close();
    await server.stop();
    await driver.close();
    await graph.close();
    await database.stop();
  }
}

const homes = process.argv.slice(2);
if (homes.length === 0 || !homes.every((home) => existsSync(join(home, 'reports'))))
  throw new Error(
    'Name homes of kept rehearsals: npm run rehearse -- --reports 1000 --keep leaves .data/rehearsal/1000.',
  );
const results: Map<string, Measured>[] = [];
let asked: readonly Subject[] | undefined;
for (const home of homes) {
  const { measured, subjects } = await measure(home, asked);
  asked ??= subjects;
  results.push(measured);
  console.log(`${home}: medians of ${TURNS} turns in ms, over HTTP, bare, statements`);
  let met = 0;
  for (const [question, { api, bare: plain, statements }] of measured) {
    const isMet = api <= Math.max(1.5 * plain, plain + 3);
    if (isMet) met++;
    console.log(
      `${question.padEnd(30)} ${api.toFixed(1).padStart(7)} ${plain.toFixed(1).padStart(7)} ${String(statements).padStart(3)}  ${(api / plain).toFixed(2)} times, ${(api - plain).toFixed(1)} ms more${isMet ? '' : '  MISSED'}`,
    );
  }
  console.log(`${met} of ${measured.size} at most 1.5 times or 3 ms above\n`);
}
const [first, last] = [results[0], results.at(-1)];
if (first && last && first !== last)
  for (const question of PLACED)
    console.log(
      `${question}: ${((last.get(question)?.api ?? NaN) / (first.get(question)?.api ?? NaN)).toFixed(2)} times (at most 1.3)`,
    );
