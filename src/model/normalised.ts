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
  const start = sourceStartOf(text, span.start);
  const end = sourceEndOf(text, span, start);
  return { start, end, quote: text.source.slice(start, end) };
}

/** The same without the words, for the hundreds of cells and sentences whose words nobody asks for. */
export function toSourceSpan(text: NormalisedText, span: Span): Span {
  const start = sourceStartOf(text, span.start);
  return { start, end: sourceEndOf(text, span, start) };
}

const sourceStartOf = ({ sourceStart, sourceEnd, source }: NormalisedText, at: number): number =>
  sourceStart[at] ?? sourceEnd[sourceEnd.length - 1] ?? source.length;

const sourceEndOf = ({ sourceEnd, source }: NormalisedText, span: Span, start: number): number =>
  span.end > span.start ? (sourceEnd[span.end - 1] ?? source.length) : start;

/** A stretch of the text as a text of its own, with the way back to the whole source. */
export const cut = (text: NormalisedText, { start, end }: Span): NormalisedText => ({
  source: text.source,
  text: text.text.slice(start, end),
  sourceStart: text.sourceStart.subarray(start, end),
  sourceEnd: text.sourceEnd.subarray(start, end),
});
