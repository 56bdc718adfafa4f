/**
 * How many reports a second are read and decomposed from text, web pages, Word and PDF, and what of it is the reading? The same reports (the example corpus) in each format,
 * one thread, warm, the formats taking turns, the median of several rounds; processor time, so that a machine with other work to do gives the same figures.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { decompose } from '../src/pipeline.js';
import { readSource } from '../src/read/read-file.js';
import { loadGazetteer } from '../src/resolve/gazetteer-file.js';
import { neutral, type Part } from '../test/support/formats/neutral.js';
import { toDocx } from '../test/support/formats/write-docx.js';
import { toHtml } from '../test/support/formats/write-html.js';
import { toPdf } from '../test/support/formats/write-pdf.js';
import { toText } from '../test/support/formats/write-text.js';
import { median } from './support/median.js';

const WARM_UP = 5;
const [ROUNDS = 5] = process.argv.slice(2).map(Number);
const gazetteer = loadGazetteer(['examples/gazetteer.tsv']);
const FORMATS: Readonly<Record<string, (parts: readonly Part[]) => string | Buffer>> = {
  txt: toText,
  html: toHtml,
  docx: toDocx,
  pdf: toPdf,
};

const folder = mkdtempSync(join(tmpdir(), 'disclosure-bench-'));
const sources = (await fastGlob('examples/corpus/**/*.{txt,md}')).sort().map((file) => readFileSync(file, 'utf8'));
const files = Object.fromEntries(
  Object.entries(FORMATS).map(([format, write]) => [
    format,
    sources.map((source, i) => {
      const file = join(folder, `${i}.${format}`);
      writeFileSync(file, write(neutral(source)));
      return file;
    }),
  ]),
);

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of processor time for all files of a format: the reading, and the whole. */
async function run(format: string): Promise<{ readonly reading: number; readonly whole: number }> {
  let [reading, whole] = [0, 0];
  for (const file of files[format] ?? []) {
    const begun = cpu();
    for await (const read of readSource(file)) {
      reading += cpu() - begun;
      if ('failure' in read) throw new Error(read.failure.error.message);
      for (const one of decompose(read.document, { gazetteer }))
        if ('failure' in one) throw new Error(one.failure.error.message);
    }
    whole += cpu() - begun;
  }
  return { reading, whole };
}

try {
  const times = Object.fromEntries(
    Object.keys(FORMATS).map((format) => [format, [] as Awaited<ReturnType<typeof run>>[]]),
  );
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const format of Object.keys(FORMATS)) {
      const time = await run(format);
      if (round >= 0) times[format]?.push(time);
    }
  console.log(`${sources.length} reports, one thread, median of ${ROUNDS} rounds`);
  const whole = (format: string): number => median((times[format] ?? []).map((time) => time.whole));
  for (const [format, all] of Object.entries(times)) {
    const share = median(all.map((time) => time.reading / time.whole)) * 100;
    const per = whole(format) / sources.length;
    console.log(
      `${format.padEnd(5)} ${per.toFixed(1).padStart(6)} ms a report  ${String(Math.round(1000 / per)).padStart(4)} reports/s  ${(whole(format) / whole('txt')).toFixed(1)} times text  ${share.toFixed(0)} % of it reading`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
