/**
 * How long a name can be that begins, or ends, at a place of a text: an upper bound by the first two or the last three characters there, in small tables. Most words are no beginning or end of a name
 * (我镇, 各街道), and are told so without looking for each of their lengths in a map of tens of thousands of names. Other characters may share a place in the table; then only the bound is too high.
 */
export class NameLengths {
  readonly #byBeginning = new Uint8Array(PLACES);
  readonly #byEnding = new Uint8Array(PLACES);
  /** Names of two characters have no third last one. */
  readonly #ofTwo = new Uint8Array(PLACES);

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const length = Math.min(name.length, LONGEST);
      raise(this.#byBeginning, placeOfTwo(name, 0), length);
      if (length > 2) raise(this.#byEnding, placeOfThree(name, name.length - 3), length);
      else raise(this.#ofTwo, placeOfTwo(name, 0), length);
    }
  }

  /** Names that `text` begins with. */
  beginning(text: string): number {
    return this.#byBeginning[placeOfTwo(text, 0)] as number;
  }

  /** Names that end in front of `end`. */
  endingAt(text: string, end: number): number {
    const longer = this.#byEnding[placeOfThree(text, end - 3)] as number;
    return Math.max(longer, this.#ofTwo[placeOfTwo(text, end - 2)] as number);
  }
}

const PLACES = 0x10000;
/** What a place of a table holds at most; no name is as long. */
const LONGEST = 0xff;

const raise = (table: Uint8Array, place: number, length: number): void => {
  table[place] = Math.max(table[place] as number, length);
};

/** In front of a text and behind it any place will do. */
const placeOfTwo = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31) ^ text.charCodeAt(at + 1)) & (PLACES - 1);

const placeOfThree = (text: string, at: number): number =>
  ((placeOfTwo(text, at) * 31) ^ text.charCodeAt(at + 2)) & (PLACES - 1);
