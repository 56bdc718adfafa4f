/**
 * What do two worker threads bring against one? Reports a second of both over the same reports, made from the example corpus by varying years and figures; the threads are warm,
 * both sides take turns in one run, the median of several rounds. Goal: at least 1.7 times. Also: what starting a thread costs, which decides when threads are started at all.
 */
import { inOrder } from '../src/commands/pool/in-order.js';
import { Pool } from '../src/commands/pool/pool.js';
import { tasksOf } from '../src/commands/pool/tasks.js';
import { Threads } from '../src/commands/pool/threads.js';
import { collectFiles } from '../src/read/collect-files.js';
import { loadGazetteer } from '../src/resolve/gazetteer-file.js';
import { manyReports } from './support/many-reports.js';

const [REPORTS = 3000, ROUNDS = 5] = process.argv.slice(2).map(Number);
const GAZETTEERS = ['examples/gazetteer.tsv'];
const AHEAD = 32;

const { folder, characters, remove } = manyReports(REPORTS);
const settings = { gazetteers: GAZETTEERS, withSource: false };

/** Seconds for all reports, from finding the files to the finished lines. */
async function run(threads: Pick<Pool, 'lines'>): Promise<number> {
  const begun = performance.now();
  let lines = 0;
  for await (const { bad } of inOrder(
    tasksOf(collectFiles([folder]), new Map()),
    ({ task }) => threads.lines(task),
    AHEAD,
  )) {
    if (bad > 0) throw new Error('A report was not read.');
    lines++;
  }
  if (lines !== REPORTS) throw new Error(`${lines} lines of ${REPORTS}`);
  return (performance.now() - begun) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Processor milliseconds until a thread has done its first report, and those of one report in this thread. */
async function startCost(): Promise<number> {
  const cpu = (): number => Object.values(process.cpuUsage()).reduce((sum, part) => sum + part, 0) / 1000;
  const costs: number[] = [];
  for (let i = 0; i < 3; i++) {
    const before = cpu();
    const threads = new Threads(1, settings);
    await threads.lines({ file: `${folder}/0000/000000.txt`, entry: {} });
    costs.push(cpu() - before);
    await threads.close();
  }
  return median(costs);
}

try {
  const start = await startCost();
  const [one, two] = [new Threads(1, settings), new Threads(2, settings)];
  const here = new Pool({ gazetteer: loadGazetteer(GAZETTEERS), gazetteers: GAZETTEERS, jobs: 1 });
  const seconds = { none: [] as number[], one: [] as number[], two: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    const times = [await run(one), await run(two), await run(here)] as const;
    if (round < 0) continue;
    seconds.one.push(times[0]);
    seconds.two.push(times[1]);
    seconds.none.push(times[2]);
  }
  for (const pool of [one, two, here]) await pool.close();
  const speed = (times: readonly number[]): string => `${Math.round(REPORTS / median(times))} reports/s`;
  console.log(`${REPORTS} reports, ${characters} characters, median of ${ROUNDS} rounds`);
  console.log(`main thread   ${speed(seconds.none)}`);
  console.log(`one thread    ${speed(seconds.one)}`);
  console.log(`two threads   ${speed(seconds.two)}`);
  console.log(`ratio         ${(median(seconds.one) / median(seconds.two)).toFixed(2)} (at least 1.7)`);
  console.log(`starting a thread costs ${Math.round(start)} ms of a core`);
} finally {
  remove();
}
