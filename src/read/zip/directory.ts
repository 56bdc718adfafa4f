import { MAX_MEMBERS } from '../limits.js';
import { Refusal } from '../refusal.js';
import type { RandomAccess } from './random-access.js';

/** A member as the archive's directory lists it. Its sizes are what the archive says, not what is true. */
export interface Member {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly headerAt: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;

/**
 * The directory at the end of a zip archive. Names without the UTF-8 flag are those of a Chinese Windows (GB18030) unless they are valid UTF-8.
 * @throws Refusal TRUNCATED where the directory is missing or runs over the end, TOO_LARGE, ZIP_BOMB where members overlap
 */
export function readDirectory(archive: RandomAccess): Member[] {
  const { count, start, size } = locate(archive);
  if (count > MAX_MEMBERS) throw new Refusal('TOO_LARGE', `has more than ${MAX_MEMBERS} members; pack fewer`);
  const directory = archive.slice(start, start + size);
  const members: Member[] = [];
  for (let at = 0; at + ENTRY_LENGTH <= directory.length && members.length < count;) {
    if (directory.readUInt32LE(at) !== ENTRY) throw cutOff();
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const name = directory.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    const flags = directory.readUInt16LE(at + 8);
    const extra = directory.subarray(at + ENTRY_LENGTH + nameLength, at + ENTRY_LENGTH + nameLength + extraLength);
    members.push({
      name: nameOf(name),
      encrypted: (flags & 1) !== 0,
      method: directory.readUInt16LE(at + 10),
      ...large(extra, {
        unpacked: directory.readUInt32LE(at + 24),
        packed: directory.readUInt32LE(at + 20),
        headerAt: directory.readUInt32LE(at + 42),
      }),
    });
    at += ENTRY_LENGTH + nameLength + extraLength + directory.readUInt16LE(at + 32);
  }
  if (members.length < count) throw cutOff();
  forbidOverlaps(members);
  return members;
}

const cutOff = (): Refusal =>
  new Refusal('TRUNCATED', 'is cut off or damaged: the directory of its members is not there; fetch it again');

function locate(archive: RandomAccess): { readonly count: number; readonly start: number; readonly size: number } {
  const from = Math.max(0, archive.length - END_LENGTH - MAX_COMMENT);
  const tail = archive.slice(from, archive.length);
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const found = {
      count: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      start: tail.readUInt32LE(at + 16),
    };
    const isLarge = found.count === 0xffff || found.start === 0xffffffff;
    const end = isLarge ? locateLarge(archive, from + at) : found;
    if (end.start + end.size > archive.length) throw cutOff();
    return end;
  }
  throw cutOff();
}

function locateLarge(archive: RandomAccess, end: number): ReturnType<typeof locate> {
  const locator = archive.slice(end - 20, end);
  if (locator.length < 20 || locator.readUInt32LE(0) !== LOCATOR_64) throw cutOff();
  const at = Number(locator.readBigUInt64LE(8));
  const record = archive.slice(at, at + 56);
  if (record.length < 56 || record.readUInt32LE(0) !== END_64) throw cutOff();
  const field = (offset: number): number => Number(record.readBigUInt64LE(offset));
  return { count: field(32), size: field(40), start: field(48) };
}

interface Sizes {
  readonly unpacked: number;
  readonly packed: number;
  readonly headerAt: number;
}

/** Sizes beyond 4 GB stand in an extra field, in this order, each only where the entry's own field says so. */
function large(extra: Buffer, sizes: Sizes): { readonly packed: number; readonly headerAt: number } {
  const values = { ...sizes };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let field = at + 4;
    for (const key of ['unpacked', 'packed', 'headerAt'] as const) {
      if (values[key] !== 0xffffffff || field + 8 > extra.length) continue;
      values[key] = Number(extra.readBigUInt64LE(field));
      field += 8;
    }
  }
  return { packed: values.packed, headerAt: values.headerAt };
}

function nameOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Members that share their packed bytes multiply them: the mark of a bomb, and of nothing else. */
function forbidOverlaps(members: readonly Member[]): void {
  const ordered = [...members].sort((a, b) => a.headerAt - b.headerAt);
  ordered.forEach((member, i) => {
    const next = ordered[i + 1];
    if (next && member.headerAt + member.packed > next.headerAt)
      throw new Refusal('ZIP_BOMB', 'has members that share their bytes, as archives do that unpack without end');
  });
}
