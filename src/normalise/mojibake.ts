import { flatMapped } from '../model/flat-mapped.js';
import { matchesOf } from '../model/matches.js';
import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { has, KIND } from './units.js';

/** Letters that Windows-1252 shows for the bytes 0x80–0x9F, in their order. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BYTE: ReadonlyMap<string, number> = new Map([...CP1252].map((letter, i) => [letter, 0x80 + i]));
/** Runs of letters that stand for bytes above 0x7F, begun by one that a text in Chinese has in a gloss at most. */
const LATIN_RUN = new RegExp(`[\\u00A1-\\u00FF][\\u0080-\\u00FF${CP1252}]{1,}`, 'g');
/** Signs that a Chinese text may have side by side: §, °, ±, ·, ×, ÷. */
const SIGNS_ONLY = /^[\xA7\xB0\xB1\xB7\xD7\xF7…—–“”‘’•\xA0]+$/;
/** Pairs of bytes of GB2312: punctuation and symbols (rows A1–A3), characters (B0–F7). */
const GB2312 = /^(?:[\xA1-\xA3\xB0-\xF7][\xA1-\xFE])+$/;
const CHINESE = /\p{Script=Han}|^[\u2010-\u2026\u3000-\u303F\uFF00-\uFFEF]+$/u;

/**
 * Chinese that was read in a wrong encoding, repaired where nothing was lost on the way: UTF-8 or GBK taken for Latin-1 (æ”¿åºœ, ÐÅÏ¢). The source text stays as it was decoded; each
 * repaired character stands for the letters that were it. UTF-8 taken for GBK (鏀垮簻) has characters that share a letter, so that no span could tell them apart: it is flagged (quality), as is
 * all that has lost bytes.
 */
export function repairMojibake(input: Aligned): Aligned {
  if (!has(input.text, KIND.LATIN) || !/[\xA1-\xFF][\x80-\xFF€-™ŠšŒœŽžŸƒˆ˜‚-•]/.test(input.text)) return input;
  return applyEdits(
    input,
    flatMapped(matchesOf(input.text, LATIN_RUN), (match) => repaired(match[0], match.index)),
  );
}

function repaired(run: string, at: number): Edit[] {
  if (SIGNS_ONLY.test(run)) return [];
  const bytes = Uint8Array.from(run, (letter) => BYTE.get(letter) ?? letter.charCodeAt(0));
  const words = decoded('utf-8', bytes) ?? (GB2312.test(run) ? decoded('gb18030', bytes) : null);
  if (words === null) return [];
  let start = at;
  return [...words.text].map((replacement) => {
    const end = start + words.bytesOf(replacement);
    const edit = { start, end, replacement };
    start = end;
    return edit;
  });
}

interface Decoded {
  readonly text: string;
  readonly bytesOf: (character: string) => number;
}

function decoded(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    // Two bytes of GBK may be one of UTF-8, but no Chinese one.
    if (!CHINESE.test(text)) return null;
    return { text, bytesOf: encoding === 'utf-8' ? (character) => Buffer.byteLength(character) : () => 2 };
  } catch {
    return null;
  }
}
