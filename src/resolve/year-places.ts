import { codeSet, isIn } from '../model/code-set.js';

/** What a year as `YEAR` (numerals.ts) writes it begins with: 20, 二〇 (the ring in any script), 贰零. */
const FIRST = codeSet('2二贰');
const SECOND = codeSet('0〇○◯零OoΟО');

/** Of the text that was asked for last: the periods and the years of one report are read in the same one. */
let last: { readonly text: string; readonly places: readonly number[] } = { text: '', places: [] };

/**
 * Matches of a pattern that begins with a year, as a global search finds them: leftmost first, without overlap. The pattern is sticky and is tried only where a year may be written, a
 * dozen places of a report; a search would try its alternatives at every character.
 */
export function matchesAtYears(text: string, pattern: RegExp): RegExpExecArray[] {
  if (last.text !== text) last = { text, places: placesIn(text) };
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (const place of last.places) {
    if (place < from) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    from = place + match[0].length;
  }
  return matches;
}

function placesIn(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i + 1 < text.length; i++)
    if (isIn(FIRST, text.charCodeAt(i)) && isIn(SECOND, text.charCodeAt(i + 1))) places.push(i);
  return places;
}
