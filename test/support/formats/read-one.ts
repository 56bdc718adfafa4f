import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource, type ManifestOf, type ReadResult } from '../../../src/read/read-file.js';

/** All that one file yields. */
export async function readAll(file: string, manifestOf?: ManifestOf): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readSource(file, manifestOf)) results.push(result);
  return results;
}

/** Writes the bytes under a name and reads them; the folder is gone afterwards, and its path from what is returned. */
export async function readBytes(name: string, bytes: Buffer | string): Promise<ReadResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-bytes-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return JSON.parse(JSON.stringify(await readAll(file)).replaceAll(`${folder}/`, '')) as ReadResult[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of the one document in the bytes. */
export async function textOf(name: string, bytes: Buffer | string): Promise<string> {
  const [result, ...more] = await readBytes(name, bytes);
  if (more.length > 0 || result === undefined) throw new Error(`${name} yields ${more.length + 1} results`);
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return result.document.text;
}

/** The code and the message of the one failure. */
export async function failureOf(
  name: string,
  bytes: Buffer | string,
): Promise<{ readonly code: string; readonly message: string }> {
  const [result] = await readBytes(name, bytes);
  if (result === undefined || 'document' in result) throw new Error(`${name} is read: ${result?.document.text ?? ''}`);
  return result.failure.error;
}
