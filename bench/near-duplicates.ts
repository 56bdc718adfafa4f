/**
 * How fast are near sentences found (bigram Jaccard of at least 0.8), against Python's datasketch and rensa on the same sentences, shingling included on both sides, each on all cores that it
 * can use, one after the other in turns, median of the rounds? Goals at 1 M sentences: at least 8 × datasketch and 1.5 × rensa, recall at least 0.999, at most 1.2 GB; 10 M within 6 GB.
 *
 * `npm run bench -- near-duplicates [SENTENCES] [ROUNDS] [PYTHON]`. For the other sides:
 *   python3 -m venv /tmp/near-duplicates && /tmp/near-duplicates/bin/pip install datasketch==2.0.0 rensa==0.5.0
 * PYTHON is that folder's bin/python unless given; without it our side runs alone. Ours checks every pair exactly; the others are asked for candidates only, with bands for the same recall.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeSync, openSync, closeSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formulaicSentences } from './support/formulaic-sentences.js';
import { median } from './support/median.js';

const [sentences = '100000', rounds = '5', python = '/tmp/near-duplicates/bin/python'] = process.argv.slice(2);
const N = Number(sentences);
/** Consecutive sentences of which each two are compared, for recall. */
const SAMPLE = 20_000;
const support = (name: string): string => fileURLToPath(new URL(`support/${name}`, import.meta.url));

interface Run {
  readonly seconds: number;
  /** Seconds of processor time, of all cores. */
  readonly cpu: number;
  readonly pairs: number;
  readonly peakMb: number;
  readonly sampled?: number;
  readonly missed?: number;
}

function run(command: string, args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}:\n${stderr}`);
  return JSON.parse(stdout) as Run;
}

const folder = mkdtempSync(join(tmpdir(), 'near-duplicates-'));
try {
  const file = join(folder, 'sentences.txt');
  let characters = 0;
  const out = openSync(file, 'w');
  let lines: string[] = [];
  for (const sentence of formulaicSentences(N)) {
    characters += sentence.length;
    lines.push(sentence);
    if (lines.length < 10_000) continue;
    writeSync(out, `${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) writeSync(out, `${lines.join('\n')}\n`);
  closeSync(out);

  const own = (what: string, sample = 0): Run =>
    run(process.execPath, [
      '--import',
      'tsx',
      support('near-own.ts'),
      file,
      what,
      String(availableParallelism()),
      String(sample),
    ]);
  const other = (way: string) => (): Run => run(python, [support('near-duplicates.py'), way, file]);
  const sides: Record<string, () => Run> = { 'this project': () => own('pairs') };
  if (existsSync(python))
    Object.assign(sides, {
      rensa: other('rensa'),
      'rensa, flags': other('rensa-flags'),
      datasketch: other('datasketch'),
    });
  else
    console.log(
      `${python} is not there, so our side runs alone; the head of ${fileURLToPath(import.meta.url)} says how to get it.`,
    );

  const runs: Record<string, Run[]> = {};
  for (let round = 0; round < Number(rounds); round++)
    for (const [side, once] of Object.entries(sides)) (runs[side] ??= []).push(once());
  const middle = (side: string, what: (run: Run) => number): number => median((runs[side] ?? []).map(what));
  console.log(
    `${N} sentences, ${Math.round(characters / N)} characters each, ${availableParallelism()} cores, median of ${rounds} rounds`,
  );
  for (const side of Object.keys(sides)) {
    const [seconds, cpu, pairs] = [
      middle(side, (r) => r.seconds),
      middle(side, (r) => r.cpu),
      middle(side, (r) => r.pairs),
    ];
    const [wall, core] = [
      seconds / middle('this project', (r) => r.seconds),
      cpu / middle('this project', (r) => r.cpu),
    ];
    console.log(
      `${side.padEnd(13)} ${seconds.toFixed(1).padStart(7)} s, ${cpu.toFixed(1).padStart(6)} s of processor time; we are ${wall.toFixed(1)} × as fast (${core.toFixed(1)} × by processor time); ` +
        `${pairs} ${side === 'rensa, flags' ? 'sentences flagged' : side === 'this project' ? 'pairs, all checked' : 'candidates, unchecked'}; peak ${Math.round(middle(side, (r) => r.peakMb))} MB`,
    );
  }
  const { sampled = 0, missed = 0 } = own('pairs', SAMPLE);
  console.log(
    `recall ${(1 - missed / sampled).toFixed(5)}: ${missed} of ${sampled} near pairs among ${Math.min(SAMPLE, N)} consecutive sentences are missed`,
  );
  const components = own('components');
  console.log(
    `components alone: ${components.seconds.toFixed(1)} s, ${components.cpu.toFixed(1)} s of processor time, ${components.pairs} components, peak ${Math.round(components.peakMb)} MB`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
