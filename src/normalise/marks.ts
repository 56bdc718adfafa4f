import { flatMapped } from '../model/flat-mapped.js';
import { matchesOf } from '../model/matches.js';
import { applyEdits, editsByPattern, type Aligned } from './aligned.js';
import { has, KIND } from './units.js';

/** Marks that word processors, web exports and Markdown leave in a text and that no reader sees. */
const INVISIBLE =
  /[\uFEFF\u200B-\u200F\u2028-\u202E\u2060-\u2064\u00AD]|\p{Variation_Selector}|\r(?=\n)|(?![\t\n\f\r])\p{Cc}/gu;
/** [bookmark: _GoBack], as Word's text export writes it; {.underline} and the like from converters; comments. */
const BOOKMARK =
  /[[【]bookmark[:：][^\]】\n]{0,80}[\]】]|\{(?:[.#][\w-]{1,40} ?|[\w-]{1,20}="[^"\n]{0,60}" ?){1,4}\}|<!--[^\n]{0,200}?-->/g;
/** Markdown emphasis: runs of two or three * or _ (a lone * may stand for a starred-out word, **** for a placeholder), ~~ and `. */
const EMPHASIS = /(?<![*＊])\*{2,3}(?![*＊])|(?<!_)_{2,3}(?!_)|(?<!~)~~(?!~)|(?<!`)`{1,3}(?!`)/g;
/** Stars for a figure that was blotted out: 公开信息**条，… They stay, so that nothing else is read there. */
const STARRED_FIGURE =
  /^\*+(?:余|多)?(?:[条條]|件|次|份|篇|期|[场場]|人次|[个個]|[项項]|宗|[万萬]元|元|名)(?:[，。；、！）)\s]|$)/;
/** **9条, whose stars nothing closes on the line: the first digits were blotted out. */
const STARRED_HEAD =
  /^\*+\d{1,4}(?:余|多)?(?:[条條]|件|次|份|篇|期|[场場]|人次|[个個]|[项項]|宗|[万萬]元|元|名)(?![^\n]*\*\*)/;
/** Tells, of one run of stars after the other, whether it stands for a figure. */
function starredFigures(text: string): (at: number) => boolean {
  let lineEnd = -1;
  let opened = 0;
  return (at) => {
    if (at > lineEnd) {
      opened = 0;
      const feed = text.indexOf('\n', at);
      lineEnd = feed < 0 ? text.length : feed;
    }
    // Behind **words these stars close what others have opened.
    const closes = opened % 2 === 1;
    const before = text[at - 1] ?? '';
    const tail = STARRED_FIGURE.test(text.slice(at, at + 12));
    const isFigure = /\p{Script=Han}/u.test(before)
      ? tail || (!closes && STARRED_HEAD.test(text.slice(at, at + 400)))
      : /\d/.test(before) && tail && !closes;
    if (!isFigure) opened++;
    return isFigure;
  };
}
/** *words*: opens before a letter, not in front of punctuation; the near misses are 张*，李* and a cell that holds a star. */
const SINGLE_STAR =
  /(?<=^|[\s，。；：、（“])\*(?=[\p{L}\p{N}（《“])([^*＊\n|]{1,80})(?<=[\p{L}\p{N}。）》”])\*(?![*＊])/gu;
/** Markdown's backslash before punctuation, and the entities that survive a careless export. */
const ESCAPE = /\\(?=[.()[\]*_#\-+!>~|`{}])/g;
const ENTITY =
  /&(nbsp|ensp|emsp|thinsp|quot|amp|lt|gt|ldquo|rdquo|lsquo|rsquo|middot|mdash|hellip|#\d{2,5}|#x[\da-f]{2,4});/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', quot: '"', amp: '&', lt: '<', gt: '>' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', middot: '·', mdash: '—', hellip: '…' },
};
/** Links and pictures, with an address, a path or a reference behind them; an address in <> alone. */
const LINK =
  /!?\[([^\]\n]{0,120})\](?:\((?:[a-z]{2,6}:|\.{0,2}\/|#|www\.|[^\s()<>]{1,200}\.(?:html?|aspx?|jsp|png|jpe?g|gif|pdf|docx?|xlsx?|zip|rar)\b)[^)\n]{0,300}\)|\[\w{0,20}\](?!\())|<(?=https?:|mailto:)[^<>\s]{1,300}>/g;
const FOOTNOTE = /\[\^[\w-]{1,12}\]:?/g;
/** Tags of a web page that was taken for text; those that end a line become a line feed. */
const TAG =
  /<(\/?)(br|p|div|tr|li|h[1-6]|table|tbody|ul|ol|b|i|u|s|em|strong|span|font|a|sup|sub|center|o:p|td|th|img|hr)\b[^<>\n]{0,300}>/gi;
const ENDS_LINE = /^(?:br|p|div|tr|li|h[1-6]|table|ul|ol|hr)$/i;

export function dropMarks(input: Aligned): Aligned {
  let current = input;
  if (has(input.text, KIND.INVISIBLE)) {
    current = drop(input, INVISIBLE);
    if (current.text.includes('\r')) current = edit(current, /\r/g, () => '\n');
  }
  if (!has(current.text, KIND.MARK)) return current;
  if (holds(current, 'bookmark') || holds(current, '{') || holds(current, '<!--')) current = drop(current, BOOKMARK);
  if (holds(current, '<'))
    current = edit(current, TAG, ([, close, name = '']) =>
      (close || /^(?:br|hr)$/i.test(name)) && ENDS_LINE.test(name) ? '\n' : '',
    );
  if (/\*\*|__|~~|`/.test(current.text)) {
    const { text } = current;
    const isStarredFigure = starredFigures(text);
    current = edit(current, EMPHASIS, ({ index }) => (isStarredFigure(index) ? null : ''));
  }
  if (holds(current, '*')) {
    // Each star is an edit of its own: the words between them keep their places.
    current = applyEdits(
      current,
      flatMapped(matchesOf(current.text, SINGLE_STAR), ({ 0: all, index }) => [
        { start: index, end: index + 1, replacement: '' },
        { start: index + all.length - 1, end: index + all.length, replacement: '' },
      ]),
    );
  }
  if (holds(current, '\\')) current = drop(current, ESCAPE);
  if (holds(current, '&')) current = edit(current, ENTITY, (m) => entity(m[1] ?? ''));
  if (holds(current, '[^')) current = drop(current, FOOTNOTE);
  if (holds(current, '](') || holds(current, '][') || holds(current, '<'))
    current = edit(current, LINK, (m) => m[1] ?? '');
  return current;
}

const holds = ({ text }: Aligned, mark: string): boolean => text.includes(mark);

function entity(name: string): string | null {
  const number = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  if (!number) return ENTITIES[name.toLowerCase()] ?? null;
  const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : null;
}

/** Lines that underline a heading or part a page, in Markdown. A row of dashes under a table's head has bars; a lone dash is a cell. */
const RULE = /(?<=^|\n)[ \t]*(?:={3,}|-{3,}|\*{3,}|(?:\* ){2,}\*|(?:- ){2,}-|`{3}\w{0,10})[ \t]*(?=\n|$)/g;
/** Heading, quotation, bullet and task marks at the beginning of a line, dropped after hard breaks are joined (they say where a line begins anew). */
const LINE_MARK = /(?<=^|\n)[ \t]*(?:#{1,6}[ \t]*|>[ \t]?|[-*+][ \t]+(?=[^|\n-])(?:\[[ xX]\][ \t]+)?)+/g;

/** Whether any line begins with what a mark begins with: a text without one, as most are, need not be searched. */
function hasLineMark(text: string): boolean {
  for (let at = 0; ;) {
    while (text[at] === ' ' || text[at] === '\t') at++;
    if (at < text.length && '=-*`#>+'.includes(text[at] as string)) return true;
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return false;
  }
}

export function dropLineMarks(input: Aligned): Aligned {
  return hasLineMark(input.text) ? drop(drop(input, RULE), LINE_MARK) : input;
}

const edit = (input: Aligned, pattern: RegExp, replace: (match: RegExpExecArray) => string | null): Aligned =>
  applyEdits(input, editsByPattern(input.text, pattern, replace));

const drop = (input: Aligned, pattern: RegExp): Aligned => edit(input, pattern, () => '');
