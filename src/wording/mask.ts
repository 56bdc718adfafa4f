import { GENERAL_RULES } from './mask-rules.js';
import { issuerRules } from './issuer-names.js';

/** Version of the mask: raised whenever a masked wording can come out differently, so that stored wordings are known to be stale. */
export const MASK_VERSION = 1;

/** One issuer's mask: the indices of the characters (UTF-16 code units of `text`) that it keeps, in order. */
export type Mask = (text: string) => number[];

const CACHE_LIMIT = 512;
const compiled = new Map<string, Mask>();

/**
 * The mask for an issuer's names (full, short and former ones; 人民政府 and 乡 → 镇 are derived from them).
 *
 * A pass drops what the rules name; dropping can bring two halves together (我2021年镇 → 我镇), so passes repeat until nothing more
 * goes. That makes the mask idempotent by construction: the last pass over its own outcome has dropped nothing.
 */
export function maskFor(issuerNames: readonly string[]): Mask {
  const key = issuerNames.join('\n');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const rules = [...GENERAL_RULES, ...issuerRules(issuerNames)];
  const mask: Mask = (text) => {
    let kept = Array.from({ length: text.length }, (_, i) => i);
    let current = text;
    for (;;) {
      const drop = new Uint8Array(current.length);
      for (const rule of rules) {
        for (const match of current.matchAll(rule)) drop.fill(1, match.index, match.index + match[0].length);
      }
      const next = kept.filter((_, i) => drop[i] === 0);
      if (next.length === kept.length) return kept;
      current = Array.from(next, (i) => text.charAt(i)).join('');
      kept = next;
    }
  };
  if (compiled.size >= CACHE_LIMIT) compiled.clear();
  compiled.set(key, mask);
  return mask;
}

const keep = (text: string, kept: readonly number[]): string => kept.map((i) => text.charAt(i)).join('');

/**
 * The wording under the mask: what recurrence compares. `text` is a statement's cleaned wording with its title, simplified and folded.
 * Years, the issuer's name, list markers, punctuation and white space are dropped; every other character and number stays in its order.
 */
export function maskWording(text: string, issuerNames: readonly string[]): string {
  return keep(text, maskFor(issuerNames)(text));
}
