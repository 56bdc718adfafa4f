import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { UserError } from '../errors.js';
import { Gazetteer } from './gazetteer.js';
import { parsePlaces } from './places-file.js';
import type { Place } from './place.js';
import { levelOfCode } from './place.js';

/** The national gazetteer as `npm run gazetteer` writes it (scripts/gazetteer-text.ts says how). */
export function parseNational(text: string): { version: string; places: Place[] } {
  const [head = '', ...lines] = text.split('\n');
  const places: Place[] = [];
  let county = '';
  for (const line of lines) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const written = line.slice(0, tab);
    const code = written.length === 3 ? county + written : written;
    if (code.length === 6) county = code;
    const level = levelOfCode(code);
    if (level !== null) places.push({ code, name: line.slice(tab + 1), level, former: [], mergedInto: null });
  }
  return { version: head.slice(head.indexOf('\t') + 1), places };
}

function readExtra(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    throw new UserError(
      `Gazetteer ${file}: ${reason}. Give the path of a TSV file with the columns code, name, level, aliases.`,
    );
  }
}

/**
 * The national gazetteer, the renamings that ship with it and the user's own files (format: docs/gazetteer.md, example: examples/gazetteer.tsv), in that order;
 * a later line for the same code replaces the earlier one. Takes about 0.2 s: call it once.
 * @throws UserError naming file and line where a user's file is missing or malformed
 */
export function loadGazetteer(extraFiles: readonly string[] = []): Gazetteer {
  const data = readFileSync(new URL('./data/gazetteer.tsv.gz', import.meta.url));
  const national = parseNational(gunzipSync(data).toString('utf8'));
  const versions = [national.version];
  const places = [...national.places];
  const known = new Set(places.map(({ code }) => code));
  // Former names of divisions that the project is sure of; a change of them raises the extractor's version like any rule.
  const renamed = fileURLToPath(new URL('./data/renamed.tsv', import.meta.url));
  for (const place of parsePlaces(readFileSync(renamed, 'utf8'), renamed, known)) places.push(place);
  for (const file of extraFiles) {
    const text = readExtra(file);
    for (const place of parsePlaces(text, file, known)) places.push(place);
    versions.push(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8));
  }
  return new Gazetteer(versions.join('+'), places);
}
