/**
 * Words found by the two characters that they begin with. A table of 2^16 places holds a number for each pair of characters (0: nothing begins so; pairs may
 * share a place, so what is found is only a candidate); one look-up a character of the text then excludes nearly all of it. That is several times faster than to
 * let patterns of hundreds of alternatives search the text one after the other.
 */
export const PLACES = 0x10000;

/** Place of the pair that stands at `at`; behind the last character any place will do. */
export const placeOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31) ^ text.charCodeAt(at + 1)) & 0xffff;
