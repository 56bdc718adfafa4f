import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { MAX_DOCUMENT_BYTES } from './limits.js';

/** SHA-256 of a file's bytes, hexadecimal, as `readSource` gives it to the file's document; null for what is not read as one. */
export async function hashOf(file: string): Promise<string | null> {
  try {
    if ((await stat(file)).size > MAX_DOCUMENT_BYTES) return null;
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch {
    return null;
  }
}
