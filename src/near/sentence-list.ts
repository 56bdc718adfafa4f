/** Sentences as threads share them: `units[starts[i], starts[i + 1])` is sentence i, in UTF-16 code units. */
export interface SharedSentences {
  readonly count: number;
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
}

const FIRST_UNITS = 1 << 16;
const FIRST_SENTENCES = 1 << 12;
const GROWTH = 1.5;

/**
 * Takes sentences one after the other, two bytes a code unit and four a sentence, so that none of the strings need be kept. Growing copies what is there, so the peak is 1.67 times the final size.
 * Holds up to 2^31 code units.
 */
export class SentenceList {
  private bytes = new SharedArrayBuffer(FIRST_UNITS * 2);
  private text = Buffer.from(this.bytes);
  private starts = new Uint32Array(new SharedArrayBuffer((FIRST_SENTENCES + 1) * 4));
  private count = 0;

  static of(texts: Iterable<string>): SentenceList {
    const list = new SentenceList();
    for (const text of texts) list.add(text);
    return list;
  }

  /** Returns the sentence's index, counted from 0. */
  add(text: string): number {
    const start = this.starts[this.count] as number;
    const end = start + text.length;
    if (end * 2 > this.bytes.byteLength) this.grow(end);
    if (this.count + 2 > this.starts.length) {
      const more = new Uint32Array(new SharedArrayBuffer(Math.ceil(this.starts.length * GROWTH) * 4));
      more.set(this.starts);
      this.starts = more;
    }
    this.text.write(text, start * 2, 'utf16le');
    this.starts[++this.count] = end;
    return this.count - 1;
  }

  shared(): SharedSentences {
    return { count: this.count, units: new Uint16Array(this.bytes), starts: this.starts };
  }

  private grow(units: number): void {
    const more = new SharedArrayBuffer(Math.ceil(Math.max(units, (this.bytes.byteLength / 2) * GROWTH)) * 2);
    new Uint8Array(more).set(new Uint8Array(this.bytes));
    this.bytes = more;
    this.text = Buffer.from(more);
  }
}
