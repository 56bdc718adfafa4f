import type { Span } from '../model/span.js';
import { isWhiteSpace } from '../model/white-space.js';

/** A line that is not blank; the span is without white space at its edges. */
export interface TextLine extends Span {
  readonly text: string;
}

export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let next = 0; next < text.length;) {
    const feed = text.indexOf('\n', next);
    let [start, end] = [next, feed < 0 ? text.length : feed];
    next = end + 1;
    while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
    if (start === end) continue;
    while (isWhiteSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, text: text.slice(start, end) });
  }
  return lines;
}
