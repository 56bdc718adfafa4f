import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Bytes of which only stretches are looked at: an archive of a gigabyte is read member by member. */
export interface RandomAccess {
  readonly length: number;
  /** `[start, end)`, cut at the end of the data. */
  slice(start: number, end: number): Buffer;
}

export const inMemory = (bytes: Uint8Array): RandomAccess => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { length: buffer.length, slice: (start, end) => buffer.subarray(start, end) };
};

export function onDisk(file: string): RandomAccess & { close(): void } {
  const handle = openSync(file, 'r');
  const length = statSync(file).size;
  return {
    length,
    slice: (start, end) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(end, length) - start));
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, start));
    },
    close: () => closeSync(handle),
  };
}
