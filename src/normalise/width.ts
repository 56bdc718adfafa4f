import { applyEdits, editsByPattern, type Aligned } from './aligned.js';

/** Half-width punctuation in Chinese prose and what it means there. */
const TO_FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/**
 * Radicals of the supplement (U+2E80–2EF3) that stand for whole characters in texts taken from PDF files. NFKC folds only two of them; the characters here are
 * those of Unicode's EquivalentUnifiedIdeograph, traditional shapes already simplified.
 */
const RADICALS =
  '⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺬示⺶羊⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';
const RADICAL = new Map(
  Array.from({ length: RADICALS.length / 2 }, (_, i) => [RADICALS[2 * i], RADICALS[2 * i + 1]] as const),
);

/**
 * Letters, digits and look-alikes to one form: full-width letters and digits to ASCII, Kangxi radicals and compatibility characters by
 * NFKC, radicals of the supplement by the table above, half-width brackets to full width, half-width punctuation beside a Han character (never inside 1,234, 12:30 or an address) to full width.
 */
export function foldWidth(input: Aligned): Aligned {
  const folded = applyEdits(
    input,
    editsByPattern(
      input.text,
      /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0E\uFF05\uFF5C\uFF0F\u2E80-\u2FD5\uF900-\uFAFF\u2000-\u200A\u3000\u00A0]/g,
      (m) => RADICAL.get(m[0]) ?? m[0].normalize('NFKC'),
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
