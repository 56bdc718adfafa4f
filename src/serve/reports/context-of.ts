import type { Span } from '../../model/span.js';

/** Code units on each side at most, for texts without sentence ends. */
const REACH = 300;
const SENTENCE_END = /[。！？!?]/u;

/**
 * The words around `span`: the rest of its own sentences and one sentence before and after, inside of `section`, without white space at the edges.
 * All three are UTF-16 code units of the same source.
 */
export function contextOf(source: string, section: Span, span: Span): string {
  const from = Math.max(section.start, span.start - REACH);
  const to = Math.min(section.end, span.end + REACH);
  // The first sentence end on each side closes (or opens) the span's own sentence, the second one its neighbour.
  let start = span.start;
  for (let ends = 0; start > from; start--) {
    if (SENTENCE_END.test(source[start - 1] ?? '') && ++ends === 2) break;
  }
  let end = span.end;
  for (let ends = 0; end < to; end++) {
    if (SENTENCE_END.test(source[end - 1] ?? '') && ++ends === 2) break;
  }
  return source.slice(start, end).trim();
}
