/**
 * Words found by two characters of theirs. A table of 2^16 places holds a number for each pair of characters (0: no word is found by it; pairs may
 * share a place, so what is found is only a candidate); one look-up a character of the text then excludes nearly all of it. That is several times faster than to
 * let patterns of hundreds of alternatives search the text one after the other.
 */
export const PLACES = 0x10000;

/** Place of a pair of code units. */
export const placeOfPair = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff;

/** Place of the pair that stands at `at`; behind the last character any place will do. */
export const placeOf = (text: string, at: number): number => placeOfPair(text.charCodeAt(at), text.charCodeAt(at + 1));
