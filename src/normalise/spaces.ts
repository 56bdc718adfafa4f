import { isWhiteSpace } from '../model/white-space.js';
import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { has, KIND } from './units.js';

/**
 * White space inside Chinese text says nothing: it goes, except between two ASCII words. Line feeds stay (they bound
 * paragraphs and cells), and so do tabs (they bound cells).
 */
export function dropSpaces(input: Aligned): Aligned {
  const { text } = input;
  if (!has(text, KIND.WHITE)) return input;
  const edits: Edit[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isSpace(text.charCodeAt(i))) continue;
    const start = i;
    while (i + 1 < text.length && isSpace(text.charCodeAt(i + 1))) i++;
    const parts = isLetter(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(i + 1));
    edits.push({ start, end: i + 1, replacement: parts ? ' ' : '' });
  }
  return applyEdits(input, edits);
}

const isSpace = (code: number): boolean => isWhiteSpace(code) && code !== 0x0a && code !== 0x09;
/** Of ASCII; beyond the text there is none. */
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
