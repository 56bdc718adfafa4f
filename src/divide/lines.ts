import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';

/** A line that is not blank; the span is without white space at its edges. */
export interface TextLine extends Span {
  readonly text: string;
}

export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of matchesOf(text, /[^\n]+/g)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + match[0].indexOf(words);
    lines.push({ start, end: start + words.length, text: words });
  }
  return lines;
}
