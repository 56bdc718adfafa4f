/**
 * Does memory stay flat, however many reports there are? Peak resident memory of the whole process, threads included, for 10,000 and for 100,000 reports (or the
 * numbers that are given), each in a process of its own: found, read, decomposed by two threads, turned into lines, thrown away. Goal: within 20 %. Takes some minutes.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inOrder } from '../src/commands/pool/in-order.js';
import { Pool } from '../src/commands/pool/pool.js';
import { tasksOf } from '../src/commands/pool/tasks.js';
import { collectFiles } from '../src/read/collect-files.js';
import { loadGazetteer } from '../src/resolve/gazetteer-file.js';
import { manyReports } from './support/many-reports.js';

const GAZETTEERS = ['examples/gazetteer.tsv'];
const JOBS = 2;

interface Measured {
  readonly reports: number;
  readonly failures: number;
  readonly seconds: number;
  readonly peakMb: number;
}

async function measure(folder: string): Promise<Measured> {
  const begun = performance.now();
  const pool = new Pool({ gazetteer: loadGazetteer(GAZETTEERS), gazetteers: GAZETTEERS, jobs: JOBS });
  let [reports, failures] = [0, 0];
  const tasks = tasksOf(collectFiles([folder]), new Map());
  for await (const { bad } of inOrder(tasks, ({ task }) => pool.lines(task), pool.ahead)) {
    reports++;
    failures += bad;
  }
  await pool.close();
  const seconds = (performance.now() - begun) / 1000;
  return { reports, failures, seconds, peakMb: process.resourceUsage().maxRSS / 1024 };
}

function measureApart(count: number): Measured {
  const { folder, remove } = manyReports(count);
  try {
    const self = fileURLToPath(import.meta.url);
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', self, '--measure', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(stdout) as Measured;
  } finally {
    remove();
  }
}

const [word, ...rest] = process.argv.slice(2);
if (word === '--measure') console.log(JSON.stringify(await measure(rest[0] ?? '')));
else {
  const counts = word === undefined ? [10_000, 100_000] : [word, ...rest].map(Number);
  const peaks = counts.map((count) => {
    const { reports, failures, seconds, peakMb } = measureApart(count);
    const speed = `${Math.round(reports / seconds)} reports/s`;
    console.log(`${reports} reports (${failures} failed), ${JOBS} threads: peak ${Math.round(peakMb)} MB, ${speed}`);
    return peakMb;
  });
  console.log(`ratio of the last to the first: ${((peaks.at(-1) ?? 0) / (peaks[0] ?? 1)).toFixed(2)} (at most 1.20)`);
}
