import { dropPunctuation, GENERAL_RULES, type MaskRule } from './mask-rules.js';
import { issuerRules } from './issuer-names.js';

/** Version of the mask: raised whenever a masked wording can come out differently, so that stored wordings are known to be stale. */
export const MASK_VERSION = 1;

/** One issuer's mask: what it keeps of a text, in order. */
export type Mask = (text: string) => string;

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
    for (let current = text; ;) {
      const drop = new Uint8Array(current.length);
      dropPunctuation(current, drop);
      for (const rule of rules) dropMatches(current, rule, drop);
      const next = keep(current, drop);
      if (next.length === current.length) return next;
      current = next;
    }
  };
  if (compiled.size >= CACHE_LIMIT) compiled.clear();
  compiled.set(key, mask);
  return mask;
}

/** Leftmost matches without overlap, as a global search would find them. */
function dropMatches(text: string, { pattern, first }: MaskRule, drop: Uint8Array): void {
  for (let i = 0; i < text.length; i++) {
    if (!first.has(text.charCodeAt(i))) continue;
    pattern.lastIndex = i;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    drop.fill(1, i, i + match[0].length);
    i += match[0].length - 1;
  }
}

/** What is not dropped, joined from its runs. */
function keep(text: string, drop: Uint8Array): string {
  let kept = '';
  for (let from = drop.indexOf(0); from >= 0;) {
    const end = drop.indexOf(1, from);
    kept += text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? -1 : drop.indexOf(0, end);
  }
  return kept;
}

/**
 * The wording under the mask: what recurrence compares. `text` is a statement's cleaned wording with its title, simplified and folded.
 * Years, the issuer's name, list markers, punctuation and white space are dropped; every other character and number stays in its order.
 */
export const maskWording = (text: string, issuerNames: readonly string[]): string => maskFor(issuerNames)(text);
