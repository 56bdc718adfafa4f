/** White space as \s knows it. Nearly all characters are Chinese ones: one comparison dismisses them. */
export const isSpace = (code: number): boolean =>
  code <= 0x3000
    ? code === 0x20 ||
      (code >= 0x09 && code <= 0x0d) ||
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 &&
        (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)) ||
      code === 0x1680
    : code === 0xfeff;

/** The first `most` characters of text[start, end) that are no white space (one more may be asked for, to learn whether there are more). */
export function squeezed(text: string, start: number, end: number, most: number): string {
  let kept = '';
  for (let i = start; i < end && kept.length < most;) {
    while (i < end && isSpace(text.charCodeAt(i))) i++;
    const from = i;
    const stop = Math.min(end, i + most - kept.length);
    while (i < stop && !isSpace(text.charCodeAt(i))) i++;
    kept += text.slice(from, i);
  }
  return kept;
}
