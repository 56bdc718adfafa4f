/**
 * What a text holds that some step of normalisation looks for, one bit a kind. Most texts have little of it: one walk over the text tells every step whether it has anything to do,
 * for what one step's search alone would cost.
 */
export const KIND = {
  /** Letters and signs of Latin-1 above ASCII: what mojibake begins with. */
  LATIN: 1,
  /** Characters that no reader sees, carriage returns among them. */
  INVISIBLE: 1 << 1,
  /** What marks of Markdown, tags, entities and bookmarks begin with. */
  MARK: 1 << 2,
  /** Spaces, wide and no-break ones among them. */
  SPACE: 1 << 3,
  /** White space other than line feeds and tabs. */
  WHITE: 1 << 4,
  /** Characters of another width or shape than the plain one. */
  FOLDED: 1 << 5,
  /** ASCII punctuation that stands for Chinese punctuation. */
  PUNCTUATION: 1 << 6,
  /** Signs between the names of a breadcrumb, and the I of ICP. */
  PAGE: 1 << 7,
  /** Small letters, with tone marks too. */
  LETTER: 1 << 8,
} as const;

const KINDS = new Uint16Array(0x10000);

/** Takes every code unit that the pattern of one character matches for one of this kind. */
function learn(kind: number, pattern: RegExp): void {
  for (let code = 0; code < KINDS.length; code++)
    if (pattern.test(String.fromCharCode(code))) KINDS[code] = (KINDS[code] as number) | kind;
}
learn(KIND.LATIN, /[\xA1-\xFF]/);
// U+DB40 begins the variation selectors outside the BMP.
learn(
  KIND.INVISIBLE,
  /[\uFEFF\u200B-\u200F\u2028-\u202E\u2060-\u2064\u00AD\r\uDB40]|\p{Variation_Selector}|(?![\t\n\f])\p{Cc}/u,
);
learn(KIND.MARK, /[*_~`\\&[{<【]/);
learn(KIND.SPACE, /[ \u3000\u00A0]/);
learn(KIND.WHITE, /[^\S\n\t]/);
learn(
  KIND.FOLDED,
  /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0E\uFF05\uFF5C\uFF0F\u2E80-\u2FD5\u31D0\uF900-\uFAFF\u2000-\u200A\u3000\u00A0\u3220-\u3229\u2474-\u249B\uD87E]/,
);
learn(KIND.PUNCTUATION, /[(),:;?!.]/);
learn(KIND.PAGE, /[>＞»›﹥Ii]/);
learn(KIND.LETTER, /[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/);

/** Of the text that was asked for last: a step that changes nothing leaves it to the next one. */
let last = { text: '', kinds: 0 };

/** Whether the text holds any code unit of these kinds. */
export function has(text: string, kinds: number): boolean {
  if (last.text !== text) last = { text, kinds: kindsIn(text) };
  return (last.kinds & kinds) !== 0;
}

function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) kinds |= KINDS[text.charCodeAt(i)] as number;
  return kinds;
}
