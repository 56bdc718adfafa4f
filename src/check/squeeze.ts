import { isWhiteSpace } from '../model/white-space.js';

/** The first `most` characters of text[start, end) that are no white space (one more may be asked for, to learn whether there are more). */
export function squeezed(text: string, start: number, end: number, most: number): string {
  let kept = '';
  for (let i = start; i < end && kept.length < most;) {
    while (i < end && isWhiteSpace(text.charCodeAt(i))) i++;
    const from = i;
    const stop = Math.min(end, i + most - kept.length);
    while (i < stop && !isWhiteSpace(text.charCodeAt(i))) i++;
    kept += text.slice(from, i);
  }
  return kept;
}
