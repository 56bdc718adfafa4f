import type { Evidence, Span } from './span.js';

/**
 * The text that the rules read (simplified, half-width where the form demands it, without noise), and the way back:
 * code unit i of `text` came from source code units `[sourceStart[i], sourceEnd[i])`.
 */
export interface NormalisedText {
  readonly source: string;
  readonly text: string;
  readonly sourceStart: Int32Array;
  readonly sourceEnd: Int32Array;
}

/** The source span behind a non-empty span of the normalised text; an empty span stays empty at its place. */
export function toSource(text: NormalisedText, span: Span): Evidence {
  const at = (i: number): number => text.sourceStart[i] ?? text.sourceEnd.at(-1) ?? text.source.length;
  const start = at(span.start);
  const end = span.end > span.start ? (text.sourceEnd[span.end - 1] ?? text.source.length) : start;
  return { start, end, quote: text.source.slice(start, end) };
}

/** A stretch of the text as a text of its own, with the way back to the whole source. */
export const cut = (text: NormalisedText, { start, end }: Span): NormalisedText => ({
  source: text.source,
  text: text.text.slice(start, end),
  sourceStart: text.sourceStart.subarray(start, end),
  sourceEnd: text.sourceEnd.subarray(start, end),
});
