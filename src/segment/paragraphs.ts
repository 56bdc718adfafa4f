import type { Span } from '../model/span.js';

/** Non-blank lines of the normalised text outside the tables: `[start, end)` without white space at the edges. */
export function paragraphs(text: string, from: number, to: number, tables: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(from, to).matchAll(/[^\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = from + match.index + match[0].indexOf(trimmed);
    const end = start + trimmed.length;
    if (!tables.some((table) => table.start < end && start < table.end)) found.push({ start, end });
  }
  return found;
}
