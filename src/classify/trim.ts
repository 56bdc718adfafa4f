import { isWhiteSpace } from '../model/white-space.js';
import type { Span } from '../model/span.js';

const EDGES = '。！？；，、：;,:.!?*＊·•';
const isEdge = (text: string, at: number): boolean =>
  isWhiteSpace(text.charCodeAt(at)) || EDGES.includes(text.charAt(at));

/** Marks of Markdown that begin a line: before a statement's first word they belong to the list, not to it. */
const LINE_MARKS = '#>+-';

/** The span without white space and list punctuation at its edges (labelling.md, rule 9). Marks that close something (》”）) stay. */
export function trimEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && (isEdge(text, start) || LINE_MARKS.includes(text.charAt(start)))) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  return { start, end };
}
