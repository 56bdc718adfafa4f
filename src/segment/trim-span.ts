import type { Span } from '../model/span.js';
import { isWhiteSpace } from '../model/white-space.js';

/** `[start, end)` without white space at its edges; empty where there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let a = start;
  let b = end;
  while (a < b && isWhiteSpace(text.charCodeAt(a))) a++;
  while (b > a && isWhiteSpace(text.charCodeAt(b - 1))) b--;
  return { start: a, end: b };
}
