/**
 * All matches of a global pattern from the text's beginning, as `text.matchAll(pattern)` finds them. That makes a new pattern for every call, which costs as much as several sentences' search; here the
 * pattern itself walks over the text, and stands at its beginning again afterwards.
 * Throws a TypeError, as `matchAll`, for a pattern that is not global.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`not a global pattern: ${pattern.source}`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += lengthAt(text, pattern);
  }
  return matches;
}

/** Behind an empty match the search goes on with the next character; to a pattern without `u` each half of a character is one. */
const lengthAt = (text: string, { unicode, lastIndex }: RegExp): number =>
  unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
