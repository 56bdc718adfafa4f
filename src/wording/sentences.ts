import { createHash } from 'node:crypto';
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
const SENTENCE = /[^。！!？?；;\n]+/gu;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%％]+$/gu;

/** Opaque key of a masked sentence: 22 characters base64url of SHA-256 over mask version and text. */
export const wordingHash = (masked: string): string =>
  createHash('sha256').update(`wording\n${MASK_VERSION}\n${masked}`).digest('base64url').slice(0, 22);

/**
 * Both sides of "unchanged" for one statement: the masked whole (copied from last year?) and its masked sentences (said by everybody?).
 * The caller maps `start`/`end` back to the source. Pure; never throws.
 */
export function describeWording(text: string, issuerNames: readonly string[]): DescribedWording {
  const mask = maskFor(issuerNames);
  const raws = [...text.matchAll(SENTENCE)];
  const whole = mask(text);
  const sentences = raws.flatMap((match): MaskedSentence[] => {
    const raw = match[0];
    // One sentence and nothing else but its edges: masked once.
    const masked = raws.length === 1 ? whole : mask(raw);
    if (masked.length < SHORTEST_WORDING || Array.from(masked).length < SHORTEST_WORDING) return [];
    const lead = /^[^\p{L}\p{N}]*/u.exec(raw)?.[0].length ?? 0;
    const start = match.index + lead;
    const end = start + raw.slice(lead).replace(EDGE, '').length;
    return [{ hash: wordingHash(masked), text: masked, start, end }];
  });
  return { masked: whole, sentences };
}
