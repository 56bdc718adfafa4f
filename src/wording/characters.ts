/**
 * What kind of character a code unit is, one byte each: a pattern with a property class asks the same of every character of every text, at many times the cost of a look-up.
 */
export const LETTER_OR_NUMBER = 0;
export const NEITHER = 1;
/** Half of a character outside the BMP, which only a pattern can tell. */
export const HALF = 2;

const WORD = /^[\p{L}\p{N}]/u;

const KIND = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code >= 0xd800 && code <= 0xdfff ? HALF : WORD.test(String.fromCharCode(code)) ? LETTER_OR_NUMBER : NEITHER,
);

export const kindOf = (code: number): number => KIND[code] as number;

/** Whether the whole character at `at` is a letter or a number. */
export const isWordCharacter = (text: string, at: number): boolean =>
  WORD.test(String.fromCodePoint(text.codePointAt(at) as number));
