import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string | Buffer;
  readonly bytes: Buffer;
  /** Bit flags, such as 1 for encrypted. */
  readonly flags?: number;
}

/** A zip archive, deflated. */
export function toZip(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, flags } of members) {
    const nameBytes = Buffer.from(name as string);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags ?? (typeof name === 'string' ? 0x0800 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, packed);
    const own = Buffer.alloc(14);
    own.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, own, nameBytes);
    at += 30 + nameBytes.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

/** zlib.crc32 came with Node 20.15 and 22.2. */
const crc = (bytes: Buffer): number => crc32(bytes);
