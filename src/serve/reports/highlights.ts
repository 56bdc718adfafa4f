import type { Highlight } from './generated/types.js';

/**
 * Where the words of a search stand in a text: spans in UTF-16 code units, ascending, those that touch or overlap as one. Spans instead of
 * markup: what a report says is data, and a page that shows it decides how.
 */
export function highlightsOf(text: string, words: readonly (readonly string[])[]): Highlight[] {
  const lower = text.toLowerCase();
  // A letter whose small form is longer would move all spans behind it.
  const searched = lower.length === text.length ? lower : text;
  const found = words
    .flat()
    .flatMap((word) => placesOf(searched, word))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const spans: Highlight[] = [];
  for (const span of found) {
    const last = spans.at(-1);
    if (last && span.start <= last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else spans.push(span);
  }
  return spans;
}

function placesOf(text: string, word: string): Highlight[] {
  const places: Highlight[] = [];
  if (word === '') return places;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    places.push({ start, end: start + word.length });
  return places;
}
