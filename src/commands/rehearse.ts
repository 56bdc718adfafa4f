import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { type Config, readConfig } from '../config.js';
import { storeIn } from '../database/importer.js';
import { serverState } from '../database/managed.js';
import { processorSeconds } from '../database/process-identity.js';
import { UserError } from '../errors.js';
import type { Graph as ReadableGraph } from '../model/read.js';
import { DEFAULT_SERVICE } from '../model/service.js';
import { noScores } from '../rehearse/score.js';
import type { Gazetteer } from '../resolve/gazetteer.js';
import { loadGazetteer } from '../resolve/gazetteer-file.js';
import { placeIndex } from '../resolve/place-index.js';
import { comparing } from './comparing.js';
import { ingestFiles } from './ingest-files.js';
import { completeLoad, loadOffline } from './offline.js';
import { Pool } from './pool/pool.js';
import { scoreTownship, subjectOf, timeQuestions } from './rehearsal/ask.js';
import { growthLines, resultLines, type Result } from './rehearsal/result.js';
import { writeReports, type WrittenReports } from './rehearsal/write-reports.js';
import { withGraph } from './session.js';

/** Disk that a report takes: 66 to 99 KB of store (docs/decisions/0012-national-rehearsal.md), and generously as much for the importer's files, its working space, and an old store. */
const BYTES_A_REPORT = 250_000;
/** From this number on the database gets more memory, where the settings do not say how much. */
const LARGE = 20_000;
/** Bytes of store that a report takes. */
const STORED_A_REPORT = 100_000;

export function addRehearseCommand(program: Command): void {
  program
    .command('rehearse')
    .description(
      'National rehearsal: invents reports of real townships, loads them offline, links them, asks every root field, and prints times, sizes and memory. In a home of its own.',
    )
    .addOption(
      new Option('--reports <n>', 'how many reports; several sizes, separated by commas, show the growth')
        .default([1000], '1000')
        .argParser((value) => value.split(',').map(size)),
    )
    .option('--seed <text>', 'other reports', '1')
    .option('--keep', 'leave the graph in its home, to be served')
    .action(rehearse);
}

function size(value: string): number {
  const reports = Number(value);
  if (!Number.isInteger(reports) || reports < 50 || reports > 450_000)
    throw new InvalidArgumentError('Give whole numbers from 50 to 450000.');
  return reports;
}

interface RehearseOptions {
  readonly reports: readonly number[];
  readonly seed: string;
  readonly keep?: boolean;
}

async function rehearse({ reports: sizes, seed, keep = false }: RehearseOptions): Promise<void> {
  const config = readConfig();
  const results: Result[] = [];
  for (const reports of sizes) {
    const home = join(config.home, 'rehearsal', String(reports));
    refuseSmallDisk(config.home, reports);
    rmSync(home, { recursive: true, force: true });
    const result = await rehearseOnce(configFor(config, home, reports), reports, seed);
    writeFileSync(join(config.home, 'rehearsal', `${reports}.json`), `${JSON.stringify(result, null, 1)}\n`);
    results.push(result);
    process.stdout.write(`${resultLines(result).join('\n')}\n\n`);
    if (!keep) rmSync(home, { recursive: true, force: true });
  }
  for (const line of growthLines(results)) process.stdout.write(`${line}\n`);
}

/** The managed database of a home below the usual one; with more memory for a large graph. */
function configFor(config: Config, home: string, reports: number): Config {
  const usual = readConfig({});
  const large = reports >= LARGE && config.heap === usual.heap && config.pageCache === usual.pageCache;
  return {
    ...config,
    neo4jUri: null,
    boltPort: 0,
    home,
    ...(large ? { heap: '2g', pageCache: pageCacheFor(reports) } : {}),
  };
}

/** The whole store, where that is at most 40 % of the machine's memory: the rest is for Java, this program, and the importer's files in the system's cache. */
function pageCacheFor(reports: number): string {
  const megabytes = Math.min((reports * STORED_A_REPORT) / 2 ** 20, (0.4 * totalmem()) / 2 ** 20);
  return `${Math.max(2048, Math.round(megabytes))}m`;
}

function refuseSmallDisk(home: string, reports: number): void {
  mkdirSync(home, { recursive: true });
  const { bavail, bsize } = statfsSync(home);
  const [free, needed] = [bavail * bsize, reports * BYTES_A_REPORT];
  if (free < needed)
    throw new UserError(
      `${reports} reports need about ${Math.ceil(needed / 1e9)} GB of disk, ${home} has ${Math.floor(free / 1e9)} GB free: set DISCLOSURE_HOME to a larger disk, or take fewer.`,
      'DISK_TOO_SMALL',
    );
}

async function rehearseOnce(config: Config, reports: number, seed: string): Promise<Result> {
  const gazetteer = loadGazetteer();
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const clock = stopwatch();
  tell(`Generating ${reports} reports in ${config.home} …`);
  const written = await writeReports(config.home, gazetteer, reports, seed);
  const generation = clock();
  const paths = [join(config.home, 'reports')];
  tell('Extracting and importing …');
  const input = { paths, manifest: new Map(), gazetteer, gazetteers: [], jobs: undefined, replace: true };
  const loaded = await loadOffline(input, config);
  clock();
  tell(`${loaded.imported} reports imported; constraints and indexes …`);
  return withGraph(async ({ graph, onEnd }) => {
    const schema = clock();
    await completeLoad(graph, loaded);
    const lists = clock();
    tell('Checking what was imported, linking …');
    const pool = new Pool({ gazetteer, gazetteers: [] });
    onEnd(() => pool.close());
    let check = 0;
    const pid = serverState(config).record?.server.pid;
    let before = processorOf(pid);
    const onPoint = (point: string): Promise<void> => {
      // The last of them ends the reading; linking begins behind it.
      if (point === 'between-reports') [check, before] = [clock.peek(), processorOf(pid)];
      return Promise.resolve();
    };
    const { linked, stored, failures } = await ingestFiles(graph, {
      paths,
      manifest: new Map(),
      gazetteer,
      onPoint,
      pool,
    });
    const linking = clock() - check;
    const after = processorOf(pid);
    for (const { error } of failures) tell(error.message);
    const readable = graph.as() as ReadableGraph;
    const [counts] = await readable.read('read/counts', { withParts: null });
    const expected = reports - failures.length;
    if (counts?.reports !== expected || loaded.imported + stored !== expected)
      throw new UserError(
        `${reports} reports were written, ${failures.length} refused, ${counts?.reports} are in the graph.`,
        'REHEARSAL_LOST',
      );
    tell('Asking …');
    const answers = await ask(readable, gazetteer, written, onEnd);
    const statements = counts.measures + counts.problems + counts.improvements;
    const memory = memoryOf(pid);
    return {
      reports,
      refused: failures.length,
      townships: written.townships,
      seconds: {
        generation,
        extraction: loaded.seconds.extraction,
        importer: loaded.seconds.import,
        schema,
        lists,
        check,
        linking,
      },
      linkingProcessor: { program: after.program - before.program, database: after.database - before.database },
      counts: { statements, threads: linked.threads, wordings: counts.wordings },
      bytes: { texts: written.bytes, store: bytesBelow(storeIn(config)) },
      memory,
      load: loadavg()[2] ?? 0,
      ...answers,
    };
  }, config);
}

async function ask(
  graph: ReadableGraph,
  gazetteer: Gazetteer,
  { sample }: WrittenReports,
  onEnd: (work: () => Promise<void>) => void,
): Promise<Pick<Result, 'questions' | 'scores'>> {
  const { startServer } = await import('../serve/http/server.js');
  const server = await startServer({
    graph,
    compare: comparing,
    places: placeIndex(gazetteer),
    host: '127.0.0.1',
    port: 0,
    // Each question is to be answered by the graph.
    service: { ...DEFAULT_SERVICE, keptBytes: 0 },
  });
  onEnd(() => server.stop());
  const questions = await timeQuestions(server.url, await subjectOf(server.url, sample.keys()));
  const scores = noScores();
  for (const [code, truths] of sample) await scoreTownship(server.url, code, truths, scores);
  return { questions, scores };
}

/** Seconds since the last call; `peek` does not begin anew. */
function stopwatch(): { (): number; peek(): number } {
  let begun = performance.now();
  const peek = (): number => (performance.now() - begun) / 1000;
  return Object.assign(
    () => {
      const spent = peek();
      begun = performance.now();
      return spent;
    },
    { peek },
  );
}

/** Peak of this program with its threads, and of the database where the system tells it (Linux). */
function memoryOf(pid: number | undefined): Result['memory'] {
  const status = `/proc/${pid}/status`;
  const peak = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return { program: process.resourceUsage().maxRSS * 1024, database: Number(peak ?? 0) * 1024 };
}

/** Seconds of processor time so far, of this program and of the database. */
function processorOf(pid: number | undefined): Result['linkingProcessor'] {
  const { user, system } = process.cpuUsage();
  return { program: (user + system) / 1e6, database: pid === undefined ? 0 : processorSeconds(pid) };
}

function bytesBelow(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  return bytes;
}
