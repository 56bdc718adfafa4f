import { hash } from 'node:crypto';
import { codeSet, isIn } from '../model/code-set.js';
import { HALF, isWordCharacter, kindOf, LETTER_OR_NUMBER, NEITHER } from './characters.js';
import { MASK_VERSION, maskFor } from './mask.js';

/**
 * Sentences of fewer masked characters are not recorded as shared wording. What is that short is a title or a stock head (加强组织领导,
 * 拓宽公开渠道, 强化监督考核: 6 characters): everybody's without anybody having copied it, and as a node it would tie all issuers together.
 */
export const SHORTEST_WORDING = 8;

/** One masked sentence: `start`/`end` are UTF-16 code units of the statement's text, without edge punctuation and white space. */
export interface MaskedSentence {
  readonly hash: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface DescribedWording {
  /** The whole wording under the mask. */
  readonly masked: string;
  /** Its sentences, in order; those shorter than SHORTEST_WORDING are left out, a sentence that stands twice is listed twice. */
  readonly sentences: readonly MaskedSentence[];
}

/** Sentences end at 。！？ and at ；, as two halves of a list item are two sentences to whoever copies one of them. */
const ENDS = codeSet('。！!？?；;\n');

/** Opaque key of a masked sentence: 22 characters base64url of SHA-256 over mask version and text. */
export const wordingHash = (masked: string): string =>
  hash('sha256', `wording\n${MASK_VERSION}\n${masked}`, 'base64url').slice(0, 22);

/**
 * Both sides of "unchanged" for one statement: the masked whole (copied from last year?) and its masked sentences (said by everybody?).
 * The caller maps `start`/`end` back to the source. Pure; never throws.
 */
export function describeWording(text: string, issuerNames: readonly string[]): DescribedWording {
  const mask = maskFor(issuerNames);
  const whole = mask(text);
  const sentences: MaskedSentence[] = [];
  let isFirst = true;
  for (let from = 0; from < text.length; from++) {
    let to = from;
    while (to < text.length && !isIn(ENDS, text.charCodeAt(to))) to++;
    if (to > from) {
      // One sentence and nothing else but its end: masked once.
      const masked = isFirst && endsAll(text, to) ? whole : mask(text.slice(from, to));
      isFirst = false;
      if (isLongEnough(masked)) sentences.push({ hash: wordingHash(masked), text: masked, ...trimmed(text, from, to) });
    }
    from = to;
  }
  return { masked: whole, sentences };
}

function endsAll(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) if (!isIn(ENDS, text.charCodeAt(i))) return false;
  return true;
}

/** In characters, which have up to two code units. */
const isLongEnough = (masked: string): boolean =>
  masked.length >= SHORTEST_WORDING &&
  (masked.length >= 2 * SHORTEST_WORDING || Array.from(masked).length >= SHORTEST_WORDING);

/** A sentence without what is neither letter nor number at its edges; the percent sign of a number stays. */
function trimmed(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  while (start < to) {
    const kind = kindOf(text.charCodeAt(start));
    if (kind === LETTER_OR_NUMBER || (kind === HALF && isWordCharacter(text, start))) break;
    start++;
  }
  let end = to;
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    const kind = kindOf(code);
    if (kind === LETTER_OR_NUMBER || code === 0x25 || code === 0xff05) break;
    if (kind === NEITHER) end--;
    else {
      const length = end - 2 >= start && (text.codePointAt(end - 2) as number) > 0xffff ? 2 : 1;
      if (isWordCharacter(text, end - length)) break;
      end -= length;
    }
  }
  return { start, end };
}
