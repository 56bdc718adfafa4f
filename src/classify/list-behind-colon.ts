import type { Span } from '../model/span.js';
import { isLeadIn, modeOf } from './lead-in.js';

export interface RunningList {
  readonly lead: Span;
  readonly parts: readonly Span[];
}

/**
 * A list without numerals inside one sentence: 回头看毛病不少：A；B；C。 The words before the colon must lead in to problems or remedies; the parts are
 * divided by ； (labelling.md, rules 3 and 15). Null for any other sentence, also where only one part follows.
 */
export function listBehindColon(text: string, sentence: Span): RunningList | null {
  const words = text.slice(sentence.start, sentence.end);
  const colon = words.search(/[：:]/);
  if (colon < 0 || colon > MAX_LEAD || !words.includes('；')) return null;
  const lead = words.slice(0, colon + 1);
  if (!isLeadIn(lead, true) || modeOf(lead) === null) return null;
  const parts: Span[] = [];
  let from = colon + 1;
  for (const match of words.slice(colon + 1).matchAll(/；|$/g)) {
    const end = colon + 1 + match.index;
    if (words.slice(from, end).replace(/[。\s]/g, '').length > 0)
      parts.push({ start: sentence.start + from, end: sentence.start + end });
    from = end + match[0].length;
  }
  return parts.length > 1 ? { lead: { start: sentence.start, end: sentence.start + colon + 1 }, parts } : null;
}

/** A longer lead is a sentence of its own. */
const MAX_LEAD = 60;
