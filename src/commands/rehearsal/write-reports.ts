import { createWriteStream, mkdirSync, writeFileSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { generateReports } from '../../rehearse/generate.js';
import type { Truth } from '../../rehearse/truth.js';
import type { Gazetteer } from '../../resolve/gazetteer.js';
import { placesOf } from './places.js';

export interface WrittenReports {
  readonly reports: number;
  readonly townships: number;
  readonly bytes: number;
  /** What is true of the first townships' reports, by division code. */
  readonly sample: ReadonlyMap<string, Truth[]>;
}

/** Townships whose links are compared with the truth. */
const SAMPLE = 300;

/**
 * Writes generated reports below `folder`: reports/<county>/<township>/<year>.txt, and truth/<county>.jsonl with one line a report.
 */
export async function writeReports(
  folder: string,
  gazetteer: Gazetteer,
  reports: number,
  seed: string,
): Promise<WrittenReports> {
  const sample = new Map<string, Truth[]>();
  const counts = { reports: 0, townships: 0, bytes: 0 };
  let [county, township] = ['', ''];
  let stream: WriteStream | null = null;
  mkdirSync(join(folder, 'truth'), { recursive: true });
  for (const { file, text, truth } of generateReports(placesOf(gazetteer), { reports, seed })) {
    const path = join(folder, 'reports', file);
    if (truth.code !== township) {
      township = truth.code;
      counts.townships++;
      mkdirSync(dirname(path), { recursive: true });
    }
    if (stream === null || !truth.code.startsWith(county)) {
      await ended(stream);
      county = truth.code.slice(0, 6);
      stream = createWriteStream(join(folder, 'truth', `${county}.jsonl`));
    }
    writeFileSync(path, text);
    stream.write(`${JSON.stringify(truth)}\n`);
    counts.reports++;
    counts.bytes += Buffer.byteLength(text);
    const own = sample.get(truth.code);
    if (own !== undefined) own.push(truth);
    else if (sample.size < SAMPLE) sample.set(truth.code, [truth]);
  }
  await ended(stream);
  return { ...counts, sample };
}

async function ended(stream: WriteStream | null): Promise<void> {
  stream?.end();
  if (stream?.closed === false) await once(stream, 'close');
}
