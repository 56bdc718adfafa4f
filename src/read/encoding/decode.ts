import { Refusal } from '../refusal.js';
import { COMMON } from './common-characters.js';

/** GB2312 and GBK are subsets of GB18030, and files that say one of them often hold the larger one. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/**
 * The text of a file in one of the encodings in which such reports come. A byte order mark decides (and stays in the text, as a character that normalisation drops); then
 * whether the bytes are UTF-8 throughout, which no other encoding is by chance; else the reading in which the most characters are ones that Chinese officials write. What the file
 * declares of itself only tips the scales: pages that say gb2312 and are UTF-8 are common.
 * @throws Refusal BINARY, UNKNOWN_ENCODING
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = MARKS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (mark) return { encoding: mark[0], text: as(mark[0], bytes) };
  const zeros = bytes.includes(0);
  if (!zeros) {
    const text = strictUtf8(bytes);
    if (text !== null) {
      if (isMostlyControl(text)) throw new Refusal('BINARY', 'is a binary file, not a document');
      return { encoding: 'utf-8', text };
    }
  }
  const candidates: readonly Encoding[] = zeros
    ? ['utf-16le', 'utf-16be']
    : ['gb18030', 'big5', 'utf-8', 'utf-16le', 'utf-16be'];
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const hint = encodingOf(declared);
  const [best] = candidates
    .map((encoding) => ({ encoding, worth: worth(as(encoding, sample)) * (encoding === hint ? DECLARED_BONUS : 1) }))
    .sort((a, b) => b.worth - a.worth);
  if (best && best.worth >= MIN_WORTH) return { encoding: best.encoding, text: as(best.encoding, bytes) };
  if (zeros || isMostlyControl(Buffer.from(sample).toString('latin1')))
    throw new Refusal('BINARY', 'is a binary file, not a document');
  throw new Refusal(
    'UNKNOWN_ENCODING',
    'is in an encoding that is none of UTF-8, UTF-16, GB18030 and Big5; save it as UTF-8 text',
  );
}

/** The encoding behind a name in a page's or an XML file's head; null for names of others. */
export function encodingOf(name: string | null): Encoding | null {
  const plain = (name ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/^(?:gb|gbk|gb2312|gb231280|gb18030|xgbk|cp936|ms936|euccn|hzgb2312)$/.test(plain)) return 'gb18030';
  if (/^(?:big5|big5hkscs|cp950|xxbig5)$/.test(plain)) return 'big5';
  if (plain === 'utf8') return 'utf-8';
  return null;
}

/** What a page or an XML file says of its own encoding, in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,20})["']/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1] ??
    null
  );
}

const SAMPLE_BYTES = 65_536;
/** Below, the reading is noise: right ones score 0.3 and more, wrong ones under 0.1 (test/read/encoding.test.ts). */
const MIN_WORTH = 0.15;
const DECLARED_BONUS = 1.1;

const as = (encoding: Encoding, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** Null where a byte is wrong; a last character that the end of the file cuts is forgiven, for the text before it is whole. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Share of common characters among all that are not ASCII, less twice the share of what no text holds. */
function worth(text: string): number {
  let foreign = 0;
  let common = 0;
  let bad = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) bad++;
      continue;
    }
    foreign++;
    if (COMMON.has(character)) common++;
    else if (code === 0xfffd || (code >= 0xe000 && code < 0xf900) || code > 0xfffff) bad++;
  }
  return foreign === 0 ? 0 : (common - 2 * bad) / foreign;
}

/** Control characters that no text file holds, one in twenty and more. */
function isMostlyControl(text: string): boolean {
  const sample = text.slice(0, 4096);
  // eslint-disable-next-line no-control-regex
  return (sample.match(/[\0-\x08\x0B\x0E-\x1A\x1C-\x1F]/g)?.length ?? 0) > sample.length / 20;
}
