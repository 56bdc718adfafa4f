import { FORMAL_ORDINALS } from '../model/numerals.js';
import type { MarkerStyle } from '../model/segmented.js';

/** How one style of list marker is written. `line`: at the beginning of a paragraph; `inline`: in running text, where more must speak for it. */
interface Style {
  readonly style: MarkerStyle;
  /** Group 1 (or 2) is the numeral. */
  readonly pattern: string;
  /** Every character that the pattern can begin with. */
  readonly first: string;
  /** Inline only behind one of these. */
  readonly behind: string;
}

const NUMERALS = '一二三四五六七八九十';
/** As money orders write them, in reports of old style: 壹、概述. */
const FORMAL_NUMERALS = Object.keys(FORMAL_ORDINALS).join('');
const CN = `[${NUMERALS}]{1,3}`;
const DIGITS = '0123456789';
export const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮';
export const STEMS = '甲乙丙丁戊己庚辛壬癸';
const DASHES = '●■◆▲★※•▪◇○';
const SENTENCE_EDGE = '[。；：！？!?;:，,、）”》]';
const CLAUSE_EDGE = '[。；：:;]';

/** The order is the order of trial at one place. */
const STYLES: readonly Style[] = [
  { style: 'CN_PAREN', first: '（', pattern: `（(${CN})）[、.．]?`, behind: SENTENCE_EDGE },
  {
    style: 'NUM_PAREN',
    first: `（${DIGITS}`,
    pattern: '[（](\\d{1,2})[）][、.．]?|(?<![\\d（])(\\d{1,2})）[、.．]?',
    behind: SENTENCE_EDGE,
  },
  // 一是一, 二是否 are no markers.
  {
    style: 'SHI',
    first: NUMERALS,
    pattern: `(${CN})(?:是要|是(?!否|一[，、。；二])|要(?!求|点|素))[，,：:]?`,
    // 我镇一要…，二要…: the first may stand behind who acts.
    behind: `(?:${SENTENCE_EDGE}|(?:[镇乡局们]|街道)(?=一要))`,
  },
  // 三、四季度 and 1、2月份 are no markers.
  {
    style: 'CN_COMMA',
    first: NUMERALS,
    pattern: `(${CN})[、．.](?!${CN}(?:季度|月|类|级|号))`,
    behind: CLAUSE_EDGE,
  },
  {
    style: 'NUM_COMMA',
    first: DIGITS,
    pattern: '(?<!\\d)(\\d{1,2})、(?!\\d{1,2}(?:月|日|号|、))',
    behind: CLAUSE_EDGE,
  },
  {
    style: 'NUM_DOT',
    first: DIGITS,
    pattern: '(?<![\\d.])(\\d{1,2})[.．](?!\\d(?!\\d{3}年))',
    behind: CLAUSE_EDGE,
  },
  { style: 'CIRCLED', first: CIRCLED, pattern: `([${CIRCLED}])[、.．]?`, behind: '' },
  {
    style: 'DI',
    first: '第其',
    pattern: `(?:第|其)(${CN})(?:个(?:问题|方面|不足)|件事?|桩|点)?(?:[，、,：:]|是(?!否))`,
    behind: SENTENCE_EDGE,
  },
  { style: 'STEM', first: STEMS, pattern: `([${STEMS}])、`, behind: CLAUSE_EDGE },
  {
    style: 'SEQUENCE',
    first: '首其再最',
    pattern: '(首先|其次|再次|再者|最后(?!一))(?:是)?[，,：:]?',
    behind: '[。；：:;，]',
  },
];

/** A list line without a numeral, or whose numeral was lost (、健全制度, （）健全制度); only at the beginning of a paragraph, where Markdown's own bullets are gone already. */
const DASH: Style = {
  style: 'DASH',
  first: `—-、（${DASHES}`,
  pattern: `(?:——|--|、|（ ?）、?|[${DASHES}])(?=\\p{Script=Han})`,
  behind: '',
};
/** 第五部分 存在的问题, 一 总体情况, 壹、概述: numbers that only headings have. */
const HEADING_STYLES: readonly Style[] = [
  { style: 'CN_COMMA', first: '第', pattern: `第(${CN})(?:部分|章|节)[、，：:.]?\\s*`, behind: '' },
  { style: 'CN_COMMA', first: NUMERALS, pattern: `(${CN})[ \u3000]+(?=\\p{Script=Han})`, behind: '' },
  { style: 'CN_COMMA', first: FORMAL_NUMERALS, pattern: `([${FORMAL_NUMERALS}])、`, behind: '' },
];
/** A style's pattern, sticky: it is tried only where `FIRST` allows it. */
export interface Trial {
  readonly style: MarkerStyle;
  readonly regex: RegExp;
}
export const AT_START = [...STYLES, DASH, ...HEADING_STYLES].map((s): Trial => ({
  style: s.style,
  regex: new RegExp(`(?:${s.pattern})`, 'yu'),
}));
export const INLINE = STYLES.map((s): Trial => ({
  style: s.style,
  regex: new RegExp(`${s.behind === '' ? '' : `(?<=${s.behind}\\n?)`}(?:${s.pattern})`, 'y'),
}));
export const ALL_INLINE = (1 << INLINE.length) - 1;
/** Styles that need no edge before them. */
export const ANYWHERE = STYLES.reduce((bits, { behind }, i) => bits | (behind === '' ? 1 << i : 0), 0);
export const EDGE = 1 << 15;

/**
 * By code unit: a bit for each style (in the order of `AT_START`) that can begin with it, and `EDGE` for what must stand before a marker in running text. Ten patterns searched
 * through every paragraph cost more than all else in this stage; one look-up a character leaves a handful of places to try them at.
 */
export const FIRST = new Uint16Array(0x10000);
[...STYLES, DASH, ...HEADING_STYLES].forEach(({ first }, i) => mark(first, 1 << i));
mark('。；：！？!?;:，,、）”》镇乡局们道\n', EDGE);

function mark(characters: string, bit: number): void {
  for (const character of characters) FIRST[character.charCodeAt(0)] = (FIRST[character.charCodeAt(0)] ?? 0) | bit;
}
