import type { Span } from '../model/span.js';
import { trimSpan } from './trim-span.js';

const OPENING = '（《“「『【';
const CLOSING = '）》”」』】';

/**
 * Sentences of `[start, end)`: they end behind 。！？, or at a line feed; not inside brackets or quotation marks. White space and line feeds at
 * the edges are outside. A bracket that is never closed ends with its line, so it cannot swallow the rest.
 */
export function sentences(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  let depth = 0;
  const push = (until: number): void => {
    const span = trimSpan(text, from, until);
    if (span.end > span.start) found.push(span);
    from = until;
    depth = 0;
  };
  for (let i = start; i < end; i++) {
    const character = text[i] as string;
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '\n') push(i);
    else if ('。！？'.includes(character) && (depth === 0 || !closesLater(text, i, end))) {
      while (i + 1 < end && '”」』）'.includes(text[i + 1] as string)) i++;
      push(i + 1);
    }
  }
  push(end);
  return found;
}

/** Whether the bracket that is open at `at` closes soon: a stray opening bracket must not join sentences. */
function closesLater(text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 80); i++) {
    const character = text[i] as string;
    if (character === '\n') return false;
    if (CLOSING.includes(character)) return true;
    if (OPENING.includes(character)) return false;
  }
  return false;
}
