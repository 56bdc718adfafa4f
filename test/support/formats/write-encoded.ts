/**
 * Text in an encoding that Node reads and does not write: the writing is found by reading every two-byte (and for GB18030, four-byte) code.
 * Characters that the encoding lacks become "?".
 */
const tables = new Map<string, ReadonlyMap<string, Buffer>>();

function tableOf(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, Buffer> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, Buffer>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Buffer.from([lead, trail]);
      const character = decoder.decode(bytes);
      if ([...character].length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, bytes);
    }
  }
  // The four-byte codes below U+10000 that are needed here: no-break spaces, letters with tone marks, rare characters.
  if (encoding === 'gb18030') {
    for (let i = 0; i < 4 * 12600; i++) {
      const bytes = Buffer.from([
        0x81 + Math.floor(i / 12600),
        0x30 + (Math.floor(i / 1260) % 10),
        0x81 + (Math.floor(i / 10) % 126),
        0x30 + (i % 10),
      ]);
      const character = decoder.decode(bytes);
      if (!table.has(character)) table.set(character, bytes);
    }
  }
  tables.set(encoding, table);
  return table;
}

export function encodeAs(encoding: 'gb18030' | 'big5', text: string): Buffer {
  const table = tableOf(encoding);
  return Buffer.concat(
    [...text].map((character) =>
      character.charCodeAt(0) < 0x80 ? Buffer.from(character) : (table.get(character) ?? Buffer.from('?')),
    ),
  );
}
