import type { Span } from '../model/span.js';

const MAX_TITLE = 24;

/** The short title in front of an item's sentences (labelling.md, rule 1): its first sentence, or what stands before its first colon; null where the item is one sentence. */
export function itemTitle(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const match = /^[^。！？；：\n]{2,}(?=[。：])/.exec(words);
  if (!match || match[0].length > MAX_TITLE || match[0].length + 2 >= words.length) return null;
  if ((match[0].match(/，/g)?.length ?? 0) > 1 || /[“《（][^”》）]*$/.test(match[0])) return null;
  return { start: span.start, end: span.start + match[0].length };
}
