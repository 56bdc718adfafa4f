import { kindOf, NEITHER } from './characters.js';
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
  const scan = scanOf([...GENERAL_RULES, ...issuerRules(issuerNames)]);
  const mask: Mask = (text) => {
    for (let current = text; ;) {
      const drop = nothingDropped(current.length);
      dropPunctuation(current, drop);
      dropMatches(current, scan, drop);
      const next = keep(current, drop);
      if (next.length === current.length) return next;
      current = next;
    }
  };
  if (compiled.size >= CACHE_LIMIT) compiled.clear();
  compiled.set(key, mask);
  return mask;
}

/** The rules with two tables that tell by a character's lower bits which of them (one bit each) may begin with it, and have it second. A character that shares its bits with another is tried in vain. */
interface Scan {
  readonly rules: readonly MaskRule[];
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  /** Where the last match of each rule ends, while a text is walked over. */
  readonly ends: Int32Array;
}

const LOWER_BITS = 0xfff;

function scanOf(rules: readonly MaskRule[]): Scan {
  const first = new Uint8Array(LOWER_BITS + 1);
  const second = new Uint8Array(LOWER_BITS + 1);
  const mark = (table: Uint8Array, characters: string, bit: number): void => {
    for (let i = 0; i < characters.length; i++) {
      const at = characters.charCodeAt(i) & LOWER_BITS;
      table[at] = (table[at] ?? 0) | bit;
    }
  };
  rules.forEach((rule, k) => {
    mark(first, rule.first, 1 << k);
    if (rule.second !== null) mark(second, rule.second, 1 << k);
    else second.forEach((bits, at) => (second[at] = bits | (1 << k)));
  });
  return { rules, first, second, ends: new Int32Array(rules.length) };
}

/** Leftmost matches of each rule without overlap, as a global search for it would find them: one walk over the text for all rules. */
function dropMatches(text: string, { rules, first, second, ends }: Scan, drop: Uint8Array): void {
  ends.fill(0);
  for (let i = 0; i < text.length; i++) {
    let bits = first[text.charCodeAt(i) & LOWER_BITS] as number;
    if (bits === 0) continue;
    bits &= second[text.charCodeAt(i + 1) & LOWER_BITS] as number;
    for (let k = 0; bits !== 0; k++, bits >>= 1) {
      if ((bits & 1) === 0 || i < (ends[k] as number)) continue;
      const { pattern, opensClause } = rules[k] as MaskRule;
      if (opensClause && i > 0 && kindOf(text.charCodeAt(i - 1)) !== NEITHER) continue;
      pattern.lastIndex = i;
      const match = pattern.exec(text);
      if (match === null) continue;
      const end = i + match[0].length;
      drop.fill(1, i, end);
      ends[k] = end;
    }
  }
}

/** What is not dropped, joined from its runs. */
function keep(text: string, drop: Uint8Array): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (drop[i] === 0) continue;
    if (i > from) kept += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** One table for all texts, as long as the longest: what a pass marks is read before the next one begins. */
let marks = new Uint8Array(1024);

function nothingDropped(length: number): Uint8Array {
  if (marks.length < length) marks = new Uint8Array(2 * length);
  else marks.fill(0, 0, length);
  return marks;
}

/**
 * The wording under the mask: what recurrence compares. `text` is a statement's cleaned wording with its title, simplified and folded.
 * Years, the issuer's name, list markers, punctuation and white space are dropped; every other character and number stays in its order.
 */
export const maskWording = (text: string, issuerNames: readonly string[]): string => maskFor(issuerNames)(text);
