import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';

/** Sentences inside a span, each with its final mark. */
export const sentencesOf = (text: string, span: Span): Span[] => cutBehind(text, span, /[。！？]|$/g, true);

/** The halves of a sentence between its ；, without them. */
export const semicolonParts = (text: string, span: Span): Span[] => cutBehind(text, span, /；|$/g, false);

function cutBehind(text: string, span: Span, mark: RegExp, keepsMark: boolean): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (const match of matchesOf(text.slice(span.start, span.end), mark)) {
    const at = span.start + match.index;
    const end = at + match[0].length;
    if (text.slice(from, at).trim() !== '') parts.push({ start: from, end: keepsMark ? end : at });
    from = end;
  }
  return parts;
}
