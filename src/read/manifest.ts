import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { UserError } from '../errors.js';
import type { ManifestEntry } from '../model/report.js';

/** What a manifest says of each file, by absolute path. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

const DATE = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/;

/**
 * A manifest: CSV with a header, or JSONL, with the columns file, url, publishedOn, retrievedAt, issuer, year (all but file may be absent).
 * Paths are relative to the manifest's folder.
 * @throws UserError naming the manifest and the line
 */
export function readManifest(path: string): Manifest {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new UserError(
      `The manifest ${path} cannot be read. Give the path of a CSV or JSONL file.`,
      'MANIFEST_UNREADABLE',
    );
  }
  const entries = new Map<string, ManifestEntry>();
  rows(path, text).forEach((row, i) => {
    const where = `${path}, entry ${i + 1}`;
    const file = row['file'];
    if (!file) throw new UserError(`${where}: the column "file" is missing or empty.`, 'MANIFEST_INVALID');
    for (const key of ['publishedOn', 'retrievedAt'] as const) {
      if (row[key] && !DATE.test(row[key]))
        throw new UserError(`${where}: ${key} is "${row[key]}"; write it as YYYY-MM-DD.`, 'MANIFEST_INVALID');
    }
    if (row['year'] && !/^\d{4}$/.test(row['year']))
      throw new UserError(`${where}: year is "${row['year']}"; write four digits.`, 'MANIFEST_INVALID');
    entries.set(resolve(dirname(path), file), {
      ...(row['url'] ? { url: row['url'] } : {}),
      ...(row['publishedOn'] ? { publishedOn: row['publishedOn'] } : {}),
      ...(row['retrievedAt'] ? { retrievedAt: row['retrievedAt'] } : {}),
      ...(row['issuer'] ? { issuer: row['issuer'] } : {}),
      ...(row['year'] ? { year: Number(row['year']) } : {}),
    });
  });
  return entries;
}

function rows(path: string, text: string): Record<string, string>[] {
  try {
    if (/\.(?:jsonl|ndjson)$/i.test(path) || text.trimStart().startsWith('{')) {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) =>
          Object.fromEntries(
            Object.entries(JSON.parse(line) as Record<string, unknown>).map(([key, value]) => [
              key,
              String(value ?? ''),
            ]),
          ),
        );
    }
    return parse(text, { columns: true, skip_empty_lines: true, trim: true }) as Record<string, string>[];
  } catch (error) {
    throw new UserError(
      `The manifest ${path} is neither CSV with a header nor JSONL: ${(error as Error).message.split('\n')[0]}`,
      'MANIFEST_INVALID',
    );
  }
}
