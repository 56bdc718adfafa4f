let table: Uint8Array | null = null;

/** 1 for a character of GB2312's first level (the 3755 common ones), 2 for one of its second level, 0 for any other code unit. Built at the first text. */
export function commonHan(): Uint8Array {
  if (table !== null) return table;
  table = new Uint8Array(0x10000);
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const code = decoder.decode(Uint8Array.of(row, cell)).charCodeAt(0);
      if (code >= 0x4e00 && code <= 0x9fff) table[code] = row < 0xd8 ? 1 : 2;
    }
  }
  return table;
}
