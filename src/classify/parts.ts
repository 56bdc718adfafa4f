import { isBlank } from '../model/blank.js';
import { codeSet, type CodeSet, isIn } from '../model/code-set.js';
import type { Span } from '../model/span.js';

const ENDS = codeSet('。！？');
const SEMICOLON = codeSet('；');

/** Sentences inside a span, each with its final mark. */
export const sentencesOf = (text: string, span: Span): Span[] => cutBehind(text, span, ENDS, true);

/** The halves of a sentence between its ；, without them. */
export const semicolonParts = (text: string, span: Span): Span[] => cutBehind(text, span, SEMICOLON, false);

function cutBehind(text: string, span: Span, marks: CodeSet, keepsMark: boolean): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && !isIn(marks, text.charCodeAt(at))) continue;
    const behind = Math.min(at + 1, span.end);
    if (!isBlank(text, from, at)) parts.push({ start: from, end: keepsMark ? behind : at });
    from = behind;
  }
  return parts;
}
