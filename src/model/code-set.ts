/**
 * A set of characters, looked up by code unit. `'，。'.includes(text.charAt(i))` makes a string of every character and has the runtime search for it; a report's
 * characters are asked some ten thousand times. All sets share a table, a bit each: the characters of a text lie far apart, and a table for each set would fill the processor's cache.
 */
export interface CodeSet {
  readonly table: Int32Array;
  readonly bit: number;
}

const BITS = 32;
const tables: Int32Array[] = [];
let sets = 0;

/** Of characters of one code unit. Made once a module: each takes a bit for good. */
export function codeSet(characters: string): CodeSet {
  if (sets % BITS === 0) tables.push(new Int32Array(0x10000));
  const set = { table: tables.at(-1) as Int32Array, bit: 1 << (sets++ % BITS) };
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    set.table[code] = (set.table[code] as number) | set.bit;
  }
  return set;
}

/** Whether the code unit is of the set; what is none (`charCodeAt` beyond the text) never is. */
export const isIn = ({ table, bit }: CodeSet, code: number): boolean => ((table[code] as number) & bit) !== 0;

/** Whether any character of the text is in the set: what a pattern needs, before the pattern is tried. */
export function hasOneOf(text: string, { table, bit }: CodeSet): boolean {
  for (let i = 0; i < text.length; i++) if (((table[text.charCodeAt(i)] as number) & bit) !== 0) return true;
  return false;
}

/** The stretches between the characters of the set, which are left out: `text.split(/[…]/)`. */
export function splitAt(text: string, set: CodeSet): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isIn(set, text.charCodeAt(i))) continue;
    parts.push(text.slice(from, i));
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts;
}
