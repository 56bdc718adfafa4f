/**
 * What does the extraction of a report cost, against what opencc-js (t → cn) alone needs to convert the same report's Traditional version?
 * One thread, text input, the example corpus and the development reports; both sides in one run, alternating, the median of several rounds, in processor time.
 * Also: the share of each stage. Goal: at most ten times, aim five.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { Converter } from 'opencc-js';
import { check } from '../src/check/check.js';
import { classify } from '../src/classify/classify.js';
import { divide } from '../src/divide/divide.js';
import { normalise } from '../src/normalise/normalise.js';
import { decompose } from '../src/pipeline.js';
import { loadGazetteer } from '../src/resolve/gazetteer-file.js';
import { resolveIssuer } from '../src/resolve/issuer.js';
import { resolveYear } from '../src/resolve/year.js';
import { segment } from '../src/segment/segment.js';
import { describeWording } from '../src/wording/sentences.js';
import { median } from './support/median.js';

const ROUNDS = 9;
/** Rounds before the measured ones, 4,600 reports: the programs run for thousands of them, and V8 goes on compiling for as long (docs/decisions/0008-extraction-speed.md). */
const WARM = 60;
/** The yardstick takes a fraction of the time, so it is measured over several rounds. */
const YARDSTICK_ROUNDS = 20;
const gazetteer = loadGazetteer(['examples/gazetteer.tsv', 'examples/evaluation/gazetteer.tsv']);
const files = (await fastGlob(['examples/corpus/**/*.{txt,md}', 'examples/evaluation/development/*.{txt,md}'])).sort();
const documents = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, sha256: createHash('sha256').update(text).digest('hex'), text, manifest: {} };
});
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
const toTraditional = Converter({ from: 'cn', to: 't' });
const traditional = documents.map(({ text }) => toTraditional(text));
const convert = Converter({ from: 't', to: 'cn' });

/** Milliseconds of processor time: other work on the machine counts less than in the time that goes by. */
const time = (run: () => void): number => {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};
const STAGES = ['normalise', 'divide', 'segment', 'classify', 'resolve', 'check', 'mask'] as const;
const shares = Object.fromEntries(STAGES.map((stage) => [stage, [] as number[]])) as Record<
  (typeof STAGES)[number],
  number[]
>;
const whole: number[] = [];
const yardstick: number[] = [];

function stages(): void {
  const sums = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<(typeof STAGES)[number], number>;
  const timed = <T>(stage: (typeof STAGES)[number], run: () => T): T => {
    let result!: T;
    sums[stage] += time(() => (result = run()));
    return result;
  };
  for (const document of documents) {
    const text = timed('normalise', () => normalise(document.text));
    const title = timed('divide', () => divide(text.text)).reports[0]?.title ?? null;
    const segmented = timed('segment', () => segment(text, title));
    const input = { text, title: segmented.title, fileName: document.file, hints: {}, override: null };
    const { issuer, year } = timed('resolve', () => {
      const resolved = resolveYear(input).year;
      return { year: resolved, issuer: resolveIssuer({ ...input, year: resolved.value }, gazetteer).issuer };
    });
    const classified = timed('classify', () => classify(text, segmented, year.value));
    timed('check', () => check({ text, segmented, classified, issuer, year }));
    timed('mask', () => classified.statements.forEach((s) => describeWording(s.text, [issuer.name])));
  }
  for (const stage of STAGES) shares[stage].push(sums[stage]);
}

for (let round = 0; round < ROUNDS + WARM; round++) {
  const warm = round >= WARM;
  const converted =
    time(() => {
      for (let i = 0; i < YARDSTICK_ROUNDS; i++) traditional.forEach((text) => convert(text));
    }) / YARDSTICK_ROUNDS;
  const extracted = time(() => documents.forEach((document) => decompose(document, { gazetteer })));
  if (!warm) continue;
  yardstick.push(converted);
  whole.push(extracted);
  stages();
}

const [mine, theirs] = [median(whole), median(yardstick)];
const per = (ms: number): string => `${(ms / documents.length).toFixed(2)} ms a report`;
console.log(`${documents.length} reports, ${characters} characters, one thread, median of ${ROUNDS} rounds`);
console.log(`extraction                 ${per(mine)}  ${Math.round((documents.length / mine) * 1000)} reports/s`);
console.log(
  `opencc-js t → cn           ${per(theirs)}  ${(characters / theirs / 1000).toFixed(1)} million characters/s`,
);
console.log(`ratio                      ${(mine / theirs).toFixed(1)} (at most 10, aim 5)`);
const sum = STAGES.reduce((total, stage) => total + median(shares[stage]), 0);
for (const stage of STAGES)
  console.log(`  ${stage.padEnd(12)} ${((median(shares[stage]) / sum) * 100).toFixed(0).padStart(3)} %`);
