import { Converter } from 'opencc-js/t2cn';

const generic = Converter({ from: 't', to: 'cn' });

let table: Uint8Array | null = null;

/** Characters that simplified text does not have, by code unit: those that OpenCC's generic table changes. Built at the first text. */
export function traditionalOnly(): Uint8Array {
  if (table !== null) return table;
  table = new Uint8Array(0x10000);
  const characters = Array.from({ length: 0xa000 - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i));
  // A line a character, so that no phrase of the table spans two.
  generic(characters.join('\n'))
    .split('\n')
    .forEach((converted: string, i: number) => {
      if (converted !== characters[i]) (table as Uint8Array)[0x4e00 + i] = 1;
    });
  return table;
}

export const isHanUnit = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
