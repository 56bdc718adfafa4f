/**
 * The code units that a pattern of one character matches, as a table. Most texts have none of what a step looks for: one look-up a character tells so for a fraction of
 * what a search with a class of many ranges costs.
 */
export function unitsMatching(pattern: RegExp): Uint8Array {
  const table = new Uint8Array(0x10000);
  const one = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  for (let code = 0; code < table.length; code++) if (one.test(String.fromCharCode(code))) table[code] = 1;
  return table;
}

/** Whether the text has any of the code units. */
export function hasUnit(text: string, table: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (table[text.charCodeAt(i)] === 1) return true;
  return false;
}
