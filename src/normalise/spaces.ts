import { applyEdits, editsByPattern, type Aligned } from './aligned.js';

/**
 * White space inside Chinese text says nothing: it goes, except between two ASCII words. Line feeds stay (they bound
 * paragraphs and cells), and so do tabs (they bound cells).
 */
export function dropSpaces(input: Aligned): Aligned {
  const { text } = input;
  return applyEdits(
    input,
    editsByPattern(text, /[^\S\n\t]+/g, (m) => {
      const before = text[m.index - 1] ?? '\n';
      const after = text[m.index + m[0].length] ?? '\n';
      return /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after) ? ' ' : '';
    }),
  );
}
