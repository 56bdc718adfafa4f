import { isWordCharacter, kindOf, LETTER_OR_NUMBER, NEITHER } from './characters.js';

/**
 * What the mask drops, rule by rule. Masked words are dropped and not replaced, so that 2021年我镇将…, 我镇将… and 将… are one wording.
 * Every pattern is written with its near misses: a lookbehind or lookahead below stands for a real word that would be torn apart.
 * Table of examples: test/wording/mask.test.ts; explanation: docs/masking.md.
 */

/** 1900 to 2099 in Arabic or Chinese digits; the zero is written 〇, ○, 零, O or 0. */
const YEAR = '(?:(?<!\\d)(?:19|20)\\d{2}|[一二][〇○零Oo0九][〇○零Oo0一二三四五六七八九]{2})';

/**
 * 年度 belongs to the year and goes with it. Before 底, 初, 末, 终, 内 the character 年 stays: 2021年底前, 今年年底前 and 年底前 are one wording.
 */
const TAIL = '年(?:度|(?![底初末终内]))';

/** Absolute years, and ranges of them: 2021年, 2021年度, 2021—2023年, 2021年至2023年, 二〇二一年. 2021条 and 〔2021〕30号 are no years. */
const absolute = `${YEAR}(?:\\s*年?度?\\s*[-—–~～至到、和]+\\s*${YEAR})*\\s*(?:${TAIL}|(?=年[底初末终内]))`;

/** The word before 年底 in 今年底: the year goes, 年底 stays. */
const relative = [
  // 如今年轻人; 至今年均; 今年年底 leaves 年底
  '今(?:年度?(?![轻均龄纪底初末终内])|(?=年[底初末终内]))',
  // 说明年度安排, 证明年限, 表明, 注明, 标明, 声明, 写明 …
  '(?<![说证表阐注文透声标写查鲜清申指])明(?:年度?(?![轻均龄纪限底初末终内])|(?=年[底初末终内]))',
  '(?<![失出进回过除])去年度?',
  // 近年来年均; 未来年度
  '(?<![近未历以年从后原由])来年(?!均)',
  // 以前年度, 今后年度
  '(?<![以此之])前年(?!度)',
  '(?<![今以之此前])后年(?!度)',
  // 成本年均; 本年新收, 本年制发 … are labels of the official form and stay
  '(?<![成资样文版基根])本年(?:度|(?!新收|新制|新公|增|制发|废止|处理|收费|均))',
  // 应当年底前
  '(?<![应相适恰正])当年(?:度|(?![底初末终内]))',
  // 三年以上年限; 上年结转 is a label
  '(?<![以马])上(?:一个?)?年(?:度|(?!结转|限|均))',
  // 结转下年度 is a label; 以下年度
  '(?<![以乡结]|结转)下(?:一个?)?年(?:度|(?!均))',
  // 更新一年一次, 创新年度评选
  '(?<![更创革翻])新的?一年[里中]?',
  '(?<![更创革翻])新的?年度',
  '[翌次]年(?!均)',
  '今明两年',
].join('|');

/** Where a clause begins: at the start of the text or behind punctuation. */
const CLAUSE = '(?<=(?:^|[。；;：:！!？?，,])\\s{0,9})';
/** Where a sentence begins; 、 behind a numeral is a marker only there (三、四季度 is none). */
const SENTENCE = '(?<=(?:^|[。；;：:！!？?])\\s{0,9})';
const NUMERAL = '[一二三四五六七八九十]{1,3}';

const CIRCLED_MARKER = '[\\u2460-\\u249b\\u2776-\\u2793\\u3220-\\u3229]';
/** List markers; the extractor leaves the first one outside the statement, those of inner lists stand within it. */
const markers = [
  `${CLAUSE}[（(]\\s*(?:${NUMERAL}|\\d{1,2})\\s*[）)]`,
  // 1、2月份 are months; 1.5万 is a number
  `${SENTENCE}\\d{1,2}\\s*(?:、(?!\\d{1,2}[月日号])|[.．](?!\\d)|[.．](?=(?:19|20)\\d{2}年)|[）)])`,
  // 三、四季度
  `${SENTENCE}${NUMERAL}\\s*[、.．](?![一二三四五六七八九十](?!是))`,
  `${CLAUSE}${NUMERAL}是(?!否|非)`,
  // 一要 … 二要 …: the numeral is the marker, the verb stays
  `${CLAUSE}[一二三四五六七八九](?=要[^求点素])`,
  // 第一时间, 第二十条
  `${CLAUSE}第${NUMERAL}(?:是|点?[，,、：:])`,
  `${CLAUSE}其[一二三四五六](?:是|[，,、：:])`,
  // 最后一公里
  `${CLAUSE}(?:首先|其次|再次)[，,、：:]?`,
  `${CLAUSE}最后[，,、：:]`,
].join('|');

/**
 * A rule with the characters that it can begin with, and those that can come second (null: any). The pattern is sticky and is tried only where both stand: looking up two characters is far
 * cheaper than a search with lookbehinds at every character.
 */
export interface MaskRule {
  readonly pattern: RegExp;
  readonly first: string;
  readonly second: string | null;
  /** Only where a clause may begin: at the start, behind punctuation or white space. */
  readonly opensClause: boolean;
}

export const maskRule = (pattern: string, first: string, second: string | null, opensClause = false): MaskRule => ({
  pattern: new RegExp(pattern, 'uy'),
  first,
  second,
  opensClause,
});

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
const CIRCLED = range(0x2460, 0x249b) + range(0x2776, 0x2793) + range(0x3220, 0x3229);

/** All rules of a pass read the same text, so markers and years still see the punctuation that goes with them. */
export const GENERAL_RULES: readonly MaskRule[] = [
  maskRule(CIRCLED_MARKER, CIRCLED, null),
  maskRule(markers, '0123456789一二三四五六七八九十（(第其首再最', null, true),
  maskRule(absolute, '12一二', '90〇○零Oo九'),
  maskRule(relative, '今明去来前后本当上下新翌次', '年一个的明'),
];
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Marks in `drop` everything that is neither letter nor digit, but for the decimal point and the percent sign of a number. */
export function dropPunctuation(text: string, drop: Uint8Array): void {
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LETTER_OR_NUMBER) continue;
    if (kind === NEITHER) {
      if (!belongsToNumber(text, i)) drop[i] = 1;
      continue;
    }
    const length = (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
    if (!isWordCharacter(text, i)) drop.fill(1, i, i + length);
    i += length - 1;
  }
}

function belongsToNumber(text: string, at: number): boolean {
  const character = text[at] as string;
  if (!'%％.．'.includes(character) || !isDigit(text.charCodeAt(at - 1))) return false;
  return character === '%' || character === '％' || isDigit(text.charCodeAt(at + 1));
}
