import { Converter } from 'opencc-js/t2cn';
import type { Script } from '../model/kinds.js';
import { matchesOf } from '../model/matches.js';
import { applyEdits, editsByPattern, type Aligned, type Edit } from './aligned.js';
import { isHanUnit, traditionalOnly } from './han.js';

/** Folds Traditional characters and the Taiwan variants (著力, 裡面). Source: OpenCC dictionaries by opencc-js. */
const taiwan = Converter({ from: 'tw', to: 'cn' });

/**
 * Taiwan terms that machine conversion puts into mainland reports and that would hide every cue. OpenCC's own dictionary of terms (`twp`) is no help: it
 * takes words that both sides share for Taiwan's (建立 → 创建, 文件 → 文档, 查詢 → 查找, 執行 → 运行), so that a pledge copied from a report in the
 * other script would no longer be the same. Only words that no mainland report has are listed.
 */
const TERMS: ReadonlyMap<string, string> = new Map([
  ['入口網站', '门户网站'],
  ['資訊', '信息'],
  ['網際網路', '互联网'],
  ['網路', '网络'],
  ['軟體', '软件'],
  ['硬體', '硬件'],
  ['資料庫', '数据库'],
  ['伺服器', '服务器'],
  ['簡訊', '短信'],
  ['數位化', '数字化'],
  ['列印', '打印'],
  ['螢幕', '屏幕'],
]);
/**
 * Variants that OpenCC leaves as they are, and the characters that the list of variants of 1955 (第一批异体字整理表) puts in their place; in Traditional texts alone, since a
 * simplified one that has them means them.
 */
const VARIANTS =
  '瑯琅坵丘崐昆廻回徧遍栢柏棃梨煖暖疎疏窰窑磘窑緜绵繙翻臯皋菓果蔴麻蘓苏鄕乡鎗枪鑛矿閙闹隄堤隣邻靑青飜翻鵞鹅嵒岩甎砖賸剩濬浚毘毗畊耕畧略畱留盌碗擕携攷考庻庶朶朵澂澄猨猿騐验鬦斗麤粗';
const PLAIN = new Map(Array.from({ length: VARIANTS.length / 2 }, (_, i) => [VARIANTS[2 * i], VARIANTS[2 * i + 1]]));
const VARIANT = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');
const TERM = new RegExp([...TERMS.keys()].join('|'), 'g');

/** Words that a text in both scripts may have in simplified characters and that the Taiwan table would take for its own variant (显著 → 显着). */
const KEPT = /(?<=[显执昭土])著/g;

/**
 * Share of Traditional characters from which a text counts as traditional: real ones lie above 0.2, simplified ones with a stray variant below 0.002; one that was
 * strewn with them (0.013 was seen) needs the conversion too.
 */
const TRADITIONAL_SHARE = 0.01;
/** A paragraph of this length with this share makes a text of both scripts traditional as a whole: simplified characters pass the conversion unchanged. */
const MIN_PARAGRAPH = 30;
const PARAGRAPH_SHARE = 0.12;

export function detectScript(text: string): Script {
  const traditional = traditionalOnly();
  let han = 0;
  let found = 0;
  let hanBefore = 0;
  let foundBefore = 0;
  let isMixed = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x0a;
    if (code === 0x0a) {
      const inParagraph = han - hanBefore;
      if (inParagraph >= MIN_PARAGRAPH && found - foundBefore > inParagraph * PARAGRAPH_SHARE) isMixed = true;
      hanBefore = han;
      foundBefore = found;
    } else if (isHanUnit(code)) {
      han++;
      found += traditional[code] as number;
    }
  }
  return isMixed || found > han * TRADITIONAL_SHARE ? 'HANT' : 'HANS';
}

/**
 * Traditional → simplified, aligned. Terms first, each an edit of its own since it may change the number of characters. opencc-js gives no
 * alignment and may change the number of code units. Where neither side has a character outside the BMP and the length is the same, each unit stands for its own; else
 * the text is converted run by run (its dictionary phrases never span punctuation), and only a run whose length changed is aligned by its equal head and tail.
 */
export function toSimplified(input: Aligned, script: Script): Aligned {
  if (script === 'HANS') return input;
  const terms = editsByPattern(input.text, TERM, ([term]) => TERMS.get(term) ?? null);
  const inTerms = applyEdits(input, terms);
  const whole = convert(inTerms.text);
  if (whole.length === inTerms.text.length && !SURROGATE.test(whole) && !SURROGATE.test(inTerms.text))
    return { ...inTerms, text: whole };
  const edits: Edit[] = [];
  for (const run of matchesOf(inTerms.text, /[^\s\p{P}]+/gu)) {
    const before = run[0];
    const after = convert(before);
    if (after === before) continue;
    edits.push(...alignRun(before, after, run.index));
  }
  return applyEdits(inTerms, edits);
}

function convert(words: string): string {
  const converted = taiwan(words).replace(VARIANT, (variant: string) => PLAIN.get(variant) ?? variant);
  if (converted.length !== words.length) return converted;
  const kept = matchesOf(words, KEPT).map(({ index }) => index);
  return kept.reduce((text, at) => `${text.slice(0, at)}著${text.slice(at + 1)}`, converted);
}

const SURROGATE = /[\uD800-\uDFFF]/;

function alignRun(before: string, after: string, offset: number): Edit[] {
  // Equal length is no proof of unit-by-unit correspondence: one character may have grown and another shrunk.
  if (before.length === after.length && !SURROGATE.test(before) && !SURROGATE.test(after))
    return [{ start: offset, end: offset + before.length, replacement: after }];
  const left = [...before];
  const right = [...after];
  if (left.length === right.length) return alignCodePoints(left, right, offset);
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  let tail = 0;
  const room = Math.min(before.length, after.length) - head;
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [
    { start: offset + head, end: offset + before.length - tail, replacement: after.slice(head, after.length - tail) },
  ];
}

/** Same number of characters but not of code units (a character outside the BMP became one inside): character by character. */
function alignCodePoints(before: readonly string[], after: readonly string[], offset: number): Edit[] {
  const edits: Edit[] = [];
  let at = offset;
  before.forEach((character, i) => {
    const replacement = after[i] ?? '';
    if (character !== replacement) edits.push({ start: at, end: at + character.length, replacement });
    at += character.length;
  });
  return edits;
}
