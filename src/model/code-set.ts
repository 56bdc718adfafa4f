/**
 * A set of characters as a table by code unit: 1 for a member. `'，。'.includes(text.charAt(i))` makes a string of every character and has the runtime search for it; a report's
 * characters are asked some ten thousand times. A number that is none (`charCodeAt` beyond the text) is no member.
 */
export type CodeSet = Readonly<Uint8Array>;

/** Of characters of one code unit. */
export function codeSet(characters: string): CodeSet {
  const set = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}

/** Whether any character of the text is in the set: what a pattern needs, before the pattern is tried. */
export function hasOneOf(text: string, set: CodeSet): boolean {
  for (let i = 0; i < text.length; i++) if (set[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** The stretches between the characters of the set, which are left out: `text.split(/[…]/)`. */
export function splitAt(text: string, set: CodeSet): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (set[text.charCodeAt(i)] === 0) continue;
    parts.push(text.slice(from, i));
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts;
}
