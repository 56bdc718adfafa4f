import { inflateRawSync } from 'node:zlib';
import { inMegabytes, MAX_DOCUMENT_BYTES, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FREE_BYTES } from '../limits.js';
import { Refusal } from '../refusal.js';
import type { Member } from './directory.js';
import type { RandomAccess } from './random-access.js';

/** What an archive, with all archives inside it, may still unpack. */
export class Budget {
  private left = MAX_UNPACKED_BYTES;

  /** Nothing more can be unpacked: the rest of the archive is not read. */
  get isSpent(): boolean {
    return this.left < 0;
  }

  take(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0)
      throw new Refusal('ZIP_BOMB', `unpacks to more than ${inMegabytes(MAX_UNPACKED_BYTES)}; pack fewer files`);
  }
}

const LOCAL_LENGTH = 30;

/**
 * A member's bytes. Nothing that the archive says of its size is believed: unpacking stops at the limit itself.
 * @throws Refusal ENCRYPTED, TRUNCATED, ZIP_BOMB, TOO_LARGE, UNSUPPORTED_FORMAT
 */
export function unpack(archive: RandomAccess, member: Member, budget: Budget): Buffer {
  if (member.encrypted) throw new Refusal('ENCRYPTED', 'is encrypted; save it without a password');
  const header = archive.slice(member.headerAt, member.headerAt + LOCAL_LENGTH);
  if (header.length < LOCAL_LENGTH || header.readUInt32LE(0) !== 0x04034b50) throw damaged();
  const from = member.headerAt + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (member.packed > MAX_DOCUMENT_BYTES) throw tooLarge();
  const packed = archive.slice(from, from + member.packed);
  if (packed.length < member.packed) throw damaged();
  const bytes = member.method === 0 ? packed : member.method === 8 ? inflate(packed) : null;
  if (bytes === null)
    throw new Refusal('UNSUPPORTED_FORMAT', 'is packed by a method other than "deflate"; pack it anew as plain .zip');
  budget.take(bytes.length);
  return bytes;
}

function inflate(packed: Buffer): Buffer {
  const byRatio = Math.max(RATIO_FREE_BYTES, packed.length * MAX_RATIO);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.min(byRatio, MAX_DOCUMENT_BYTES) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw damaged();
    if (byRatio >= MAX_DOCUMENT_BYTES) throw tooLarge();
    throw new Refusal('ZIP_BOMB', `unpacks to more than ${MAX_RATIO} times its size, as no document does`);
  }
}

const damaged = (): Refusal => new Refusal('TRUNCATED', 'is cut off or damaged; fetch it again');
const tooLarge = (): Refusal => new Refusal('TOO_LARGE', `unpacks to more than ${inMegabytes(MAX_DOCUMENT_BYTES)}`);
