import { codeSet, isIn } from '../model/code-set.js';
import type { Span } from '../model/span.js';
import { trimSpan } from './trim-span.js';

const OPENING = codeSet('（《“「『【');
const CLOSING = codeSet('）》”」』】');
const ENDING = codeSet('。！？');
/** Closing marks that belong to the sentence that ends before them. */
const BEHIND_END = codeSet('”」』）');
const FEED = 0x0a;

/** Every character of a report is looked at here, and nearly all are Han characters or digits: these are told by their code alone, since no mark lies between. */
const isMark = (code: number): boolean => (code < 0x4e00 ? code > 0x2000 || code === 0x0a : code > 0xff00);

/**
 * Sentences of `[start, end)`: they end behind 。！？, or at a line feed; not inside brackets or quotation marks. White space and line feeds at
 * the edges are outside. A bracket that is never closed ends with its line, so it cannot swallow the rest.
 */
export function sentences(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isMark(code)) continue;
    if (isIn(OPENING, code)) depth++;
    else if (isIn(CLOSING, code)) depth = Math.max(0, depth - 1);
    else if (code === FEED) {
      push(found, text, from, i);
      from = i;
      depth = 0;
    } else if (isIn(ENDING, code) && (depth === 0 || !closesLater(text, i, end))) {
      while (i + 1 < end && isIn(BEHIND_END, text.charCodeAt(i + 1))) i++;
      push(found, text, from, i + 1);
      from = i + 1;
      depth = 0;
    }
  }
  push(found, text, from, end);
  return found;
}

function push(found: Span[], text: string, from: number, until: number): void {
  const span = trimSpan(text, from, until);
  if (span.end > span.start) found.push(span);
}

/** Whether the bracket that is open at `at` closes soon: a stray opening bracket must not join sentences. */
function closesLater(text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 80); i++) {
    const code = text.charCodeAt(i);
    if (!isMark(code)) continue;
    if (code === FEED) return false;
    if (isIn(CLOSING, code)) return true;
    if (isIn(OPENING, code)) return false;
  }
  return false;
}
