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
import { median } from './support/median.js';

const [REPORTS = 3000, ROUNDS = 5] = process.argv.slice(2).map(Number);
const GAZETTEERS = ['examples/gazetteer.tsv'];
const AHEAD = 32;

const { folder, characters, remove } = manyReports(REPORTS);
const settings = { gazetteers: GAZETTEERS, withSource: false };

interface Run {
  readonly seconds: number;
  /** Seconds of processor time, of all threads. */
  readonly cpu: number;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** All reports, from finding the files to the finished lines. */
async function run(threads: Pick<Pool, 'lines'>): Promise<Run> {
  const [begun, cpu] = [performance.now(), cpuSeconds()];
  let lines = 0;
  const tasks = tasksOf(collectFiles([folder]), new Map());
  for await (const { bad } of inOrder(tasks, ({ task }) => threads.lines(task), AHEAD)) {
    if (bad > 0) throw new Error('A report was not read.');
    lines++;
  }
  if (lines !== REPORTS) throw new Error(`${lines} lines of ${REPORTS}`);
  return { seconds: (performance.now() - begun) / 1000, cpu: cpuSeconds() - cpu };
}

/** Processor milliseconds until a thread has done its first report. */
async function startCost(): Promise<number> {
  const costs: number[] = [];
  for (let i = 0; i < 3; i++) {
    const before = cpuSeconds();
    const threads = new Threads(1, settings);
    await threads.lines({ file: `${folder}/0000/000000.txt`, entry: {} });
    costs.push((cpuSeconds() - before) * 1000);
    await threads.close();
  }
  return median(costs);
}

try {
  const start = await startCost();
  const [one, two] = [new Threads(1, settings), new Threads(2, settings)];
  const here = new Pool({ gazetteer: loadGazetteer(GAZETTEERS), gazetteers: GAZETTEERS, jobs: 1 });
  const sides = { 'main thread': here, 'one thread': one, 'two threads': two };
  const runs = Object.fromEntries(Object.keys(sides).map((side) => [side, [] as Run[]]));
  for (let round = -1; round < ROUNDS; round++)
    for (const [side, threads] of Object.entries(sides)) {
      const time = await run(threads);
      if (round >= 0) runs[side]?.push(time);
    }
  for (const pool of [one, two, here]) await pool.close();
  console.log(`${REPORTS} reports, ${characters} characters, median of ${ROUNDS} rounds`);
  const of = (side: string, what: (run: Run) => number): number => median((runs[side] ?? []).map(what));
  const seconds = (side: string): number => of(side, (run) => run.seconds);
  for (const side of Object.keys(runs)) {
    const [speed, cost] = [REPORTS / seconds(side), (of(side, ({ cpu }) => cpu) / REPORTS) * 1000];
    const cores = of(side, (run) => run.cpu / run.seconds).toFixed(1);
    console.log(
      `${side.padEnd(12)} ${speed.toFixed(0).padStart(5)} reports/s, ${cost.toFixed(1)} ms of processor time a report, ${cores} cores had`,
    );
  }
  console.log(`ratio ${(seconds('one thread') / seconds('two threads')).toFixed(2)} (at least 1.7, on two free cores)`);
  console.log(`starting a thread costs ${Math.round(start)} ms of a core`);
} finally {
  remove();
}
