import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ExtractedReport } from '../../src/model/report.js';
import { decompose, type Decomposed } from '../../src/pipeline.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.(?:txt|md)$/.test(name) ? [path] : [];
  });

export const CORPUS = filesBelow('examples/corpus').sort();
export const SEEDS_FOLDER = '../shared/seeds';
/** The real reports, where they are at hand; tests of them are skipped elsewhere. */
export const SEEDS = existsSync(SEEDS_FOLDER) ? filesBelow(SEEDS_FOLDER).sort() : [];
if (SEEDS.length === 0) process.stderr.write(`${SEEDS_FOLDER} is not there: tests of the real reports are skipped.\n`);

export const gazetteer = loadGazetteer(['examples/gazetteer.tsv']);

export const decomposeAll = (text: string, file = 'test.txt'): Decomposed[] =>
  decompose({ file, sha256: createHash('sha256').update(text).digest('hex'), text, manifest: {} }, { gazetteer });

/** The one report of a text. */
export function decomposeText(text: string, file = 'test.txt'): ExtractedReport {
  const [decomposed, ...more] = decomposeAll(text, file);
  if (!decomposed || more.length > 0) throw new Error(`${file} holds ${more.length + 1} reports.`);
  if ('failure' in decomposed) throw new Error(decomposed.failure.error.message);
  return decomposed.report;
}

export const decomposeFile = (path: string): ExtractedReport => decomposeText(readFileSync(path, 'utf8'), path);
