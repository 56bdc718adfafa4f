import { applyEdits, editsByPattern, type Aligned } from './aligned.js';

/** Half-width punctuation in Chinese prose and what it means there. */
const TO_FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/**
 * Letters, digits and look-alikes to one form: full-width letters and digits to ASCII, Kangxi radicals and compatibility characters by
 * NFKC, half-width brackets to full width, half-width punctuation beside a Han character (never inside 1,234, 12:30 or an address) to full width.
 */
export function foldWidth(input: Aligned): Aligned {
  const folded = applyEdits(
    input,
    editsByPattern(input.text, /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0E\uFF05\uFF5C\uFF0F\u2F00-\u2FD5\uF900-\uFAFF\u2000-\u200A\u3000\u00A0]/g, (m) =>
      m[0].normalize('NFKC'),
    ),
  );
  const brackets = applyEdits(
    folded,
    editsByPattern(folded.text, /[()]/g, (m) => (m[0] === '(' ? '（' : '）')),
  );
  const { text } = brackets;
  return applyEdits(
    brackets,
    editsByPattern(text, /[,:;?!]/g, (m) => {
      const beside = (text[m.index - 1] ?? '') + (text[m.index + 1] ?? '');
      return /[\p{Script=Han}（）《》“”"、。，；：]/u.test(beside) ? (TO_FULL_WIDTH[m[0]] ?? null) : null;
    }),
  );
}
