import { stat, readFile } from 'node:fs/promises';
import type { FailureCode, ManifestEntry } from '../model/report.js';
import { kindOfBytes } from './kind.js';
import { inMegabytes, MAX_ARCHIVE_BYTES, MAX_DOCUMENT_BYTES } from './limits.js';
import { isWordPackage } from './docx/read-docx.js';
import { failureOf, readArchive, readDocument, type ReadResult } from './read-document.js';
import { Refusal } from './refusal.js';
import { readStandardInput, STANDARD_INPUT } from './standard-input.js';
import { openingBytes } from './opening-bytes.js';
import { readDirectory } from './zip/directory.js';
import { inMemory, onDisk } from './zip/random-access.js';

export type { ReadResult } from './read-document.js';

/** What people say of a file, or of a member of an archive by its name `archive.zip/member`. */
export type ManifestOf = (file: string) => ManifestEntry;

/**
 * The documents of one file, one after the other: one, or all those in an archive. `-` is standard input.
 * Never throws: what can't be read is a failure that names the file, or the member, and the reason; the others go on.
 */
export async function* readSource(
  file: string,
  manifestOf: ManifestOf = () => ({}),
): AsyncGenerator<ReadResult, void, void> {
  try {
    if (file === STANDARD_INPUT) {
      const bytes = await readStandardInput();
      const archive = inMemory(bytes);
      if (kindOfBytes(bytes) === 'zip') yield* readArchive(file, archive, manifestOf);
      else yield await readDocument(file, bytes, manifestOf);
      return;
    }
    const { size } = await stat(file);
    if (kindOfBytes(await openingBytes(file)) === 'zip') {
      if (size > MAX_ARCHIVE_BYTES)
        throw new Refusal('TOO_LARGE', `has more than ${inMegabytes(MAX_ARCHIVE_BYTES)}; split it`);
      const archive = onDisk(file);
      try {
        yield* readArchive(file, archive, manifestOf);
      } finally {
        archive.close();
      }
      return;
    }
    if (size > MAX_DOCUMENT_BYTES)
      throw new Refusal(
        'TOO_LARGE',
        `has more than ${inMegabytes(MAX_DOCUMENT_BYTES)}; split it, or save its text alone`,
      );
    yield await readDocument(file, await readFile(file), manifestOf);
  } catch (error) {
    yield failureOf(file, asRefusal(error));
  }
}

/** What the operating system says of a file, in words. */
function asRefusal(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof Refusal || typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return error;
  const [failure, reason] = OF_THE_SYSTEM[code] ?? (['UNREADABLE', `cannot be read (${code})`] as const);
  return new Refusal(failure, reason);
}

const OF_THE_SYSTEM: Readonly<Record<string, readonly [code: FailureCode, reason: string]>> = {
  ENOENT: ['NOT_FOUND', 'does not exist'],
  EACCES: ['PERMISSION_DENIED', 'may not be read: its permissions forbid it'],
  EPERM: ['PERMISSION_DENIED', 'may not be read: its permissions forbid it'],
  ELOOP: ['UNREADABLE', 'is a link that leads back to itself'],
};

/** Does a file hold several documents, to be read one after the other? Whatever is wrong with it is left to `readSource` to say. */
export async function isArchive(file: string): Promise<boolean> {
  try {
    if (kindOfBytes(await openingBytes(file)) !== 'zip') return false;
    const archive = onDisk(file);
    try {
      return !isWordPackage(readDirectory(archive));
    } finally {
      archive.close();
    }
  } catch {
    return false;
  }
}
