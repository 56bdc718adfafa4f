import { codeSet, isIn } from '../model/code-set.js';
import { isWhiteSpace } from '../model/white-space.js';
import type { Span } from '../model/span.js';

const EDGES = codeSet('。！？；，、：;,:.!?*＊·•');
const isEdge = (code: number): boolean => isWhiteSpace(code) || isIn(EDGES, code);

/** Marks of Markdown that begin a line: before a statement's first word they belong to the list, not to it. */
const LINE_MARKS = codeSet('#>+-');

/** The span without white space and list punctuation at its edges (labelling.md, rule 9). Marks that close something (》”）) stay. */
export function trimEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && (isEdge(text.charCodeAt(start)) || isIn(LINE_MARKS, text.charCodeAt(start)))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The words of the span without these edges. */
export function trimmedWords(text: string, span: Span): string {
  const { start, end } = trimEdges(text, span);
  return text.slice(start, end);
}
