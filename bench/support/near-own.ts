/**
 * Our side of bench/near-duplicates.ts, in a process of its own so that its peak memory is its own. Usage: near-own.ts FILE pairs|components JOBS SAMPLE
 * Prints a JSON object; `missed` and `sampled` count the near pairs among SAMPLE consecutive sentences, found by comparing each two.
 */
import { createReadStream } from 'node:fs';
import { BigramTable } from '../../src/near/bigrams.js';
import { nearComponents, nearPairs } from '../../src/near/near-duplicates.js';
import { SentenceList } from '../../src/near/sentence-list.js';
import { isNear } from '../../src/model/near-threshold.js';

const [file = '', what = 'pairs', jobs = '1', sample = '0'] = process.argv.slice(2);

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const timed = { seconds: 0, cpu: 0 };
async function time<T>(work: () => T | Promise<T>): Promise<T> {
  const [begun, cpu] = [performance.now(), cpuSeconds()];
  const done = await work();
  timed.seconds += (performance.now() - begun) / 1000;
  timed.cpu += cpuSeconds() - cpu;
  return done;
}

const list = new SentenceList();
let rest = '';
for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 22 })) {
  const lines = (rest + (chunk as string)).split('\n');
  rest = lines.pop() ?? '';
  await time(() => lines.forEach((line) => list.add(line)));
}

if (what === 'components') {
  const first = await time(() => nearComponents(list, { jobs: Number(jobs) }));
  print({ pairs: first.filter((root, i) => root === i).length });
} else {
  const { pairs, first } = await time(() => nearPairs(list, { jobs: Number(jobs) }));
  const peakMb = peak();
  const found = new Set<number>();
  const size = Math.min(Number(sample), first.length);
  for (let i = 0; i < pairs.a.length; i++) {
    const [a, b] = [pairs.a[i] as number, pairs.b[i] as number];
    if (b < size) found.add(a * size + b);
  }
  const all = bruteForce(size, first);
  print({
    pairs: pairs.a.length,
    peakMb,
    sampled: all.length,
    missed: all.filter((pair) => !found.has(pair)).length,
  });
}

/** Near pairs among the first sentences, each two of them compared, as a * size + b. */
function bruteForce(size: number, first: Uint32Array): number[] {
  const { units, starts } = list.shared();
  const table = new BigramTable();
  const near: number[] = [];
  const at = (i: number): number => starts[i] as number;
  const sizes = Array.from({ length: size }, (_, i) => table.fill(units, at(i), at(i + 1)));
  for (let a = 0; a < size; a++) {
    if (first[a] !== a) continue;
    table.fill(units, at(a), at(a + 1));
    for (let b = a + 1; b < size; b++) {
      const [sizeA, sizeB] = [sizes[a] as number, sizes[b] as number];
      if (first[b] === b && isNear(table.common(units, at(b), at(b + 1), 1), sizeA, sizeB)) near.push(a * size + b);
    }
  }
  return near;
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

function print(more: Record<string, number>): void {
  console.log(JSON.stringify({ ...timed, peakMb: peak(), ...more }));
}
