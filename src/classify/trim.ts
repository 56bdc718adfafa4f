import type { Span } from '../model/span.js';

const EDGE = /[\s。！？；，、：;,:.!?*＊·•]/;

/** Marks of Markdown that begin a line: before a statement's first word they belong to the list, not to it. */
const LINE_MARK = /[#>+-]/;

/** The span without white space and list punctuation at its edges (labelling.md, rule 9). Marks that close something (》”）) stay. */
export function trimEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && (EDGE.test(text[start] ?? '') || LINE_MARK.test(text[start] ?? ''))) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
