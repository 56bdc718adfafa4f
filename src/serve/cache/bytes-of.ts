/** Bytes that V8 needs for a small thing beside what stands in it. */
const HEAD = 16;
const SLOT = 8;

/** About how many bytes of memory rows take: texts by two bytes a character, a slot for every value, a head for everything that is no number. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return HEAD + 2 * value.length;
  if (typeof value !== 'object' || value === null) return SLOT;
  let bytes = HEAD;
  for (const part of Object.values(value)) bytes += SLOT + bytesOf(part);
  return bytes;
}
