import type { Span } from '../model/span.js';

const EDGE = /[\s。；，、：;,:.*＊·•]/;

/** The span without white space and list punctuation at its edges (labelling.md, rule 9). Marks that close something (》”）) stay. */
export function trimEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
