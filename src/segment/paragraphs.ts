import type { Span } from '../model/span.js';
import { trimSpan } from './trim-span.js';

/** Non-blank lines of the normalised text outside the tables: `[start, end)` without white space at the edges. */
export function paragraphs(text: string, from: number, to: number, tables: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let at = from; at < to;) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 || feed > to ? to : feed;
    const line = trimSpan(text, at, end);
    at = end + 1;
    if (line.end > line.start && !isInTable(line, tables)) found.push(line);
  }
  return found;
}

function isInTable(line: Span, tables: readonly Span[]): boolean {
  for (const table of tables) if (table.start < line.end && line.start < table.end) return true;
  return false;
}
