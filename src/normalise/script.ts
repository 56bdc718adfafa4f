import { Converter } from 'opencc-js/t2cn';
import type { Script } from '../model/kinds.js';
import { applyEdits, editsByPattern, type Aligned, type Edit } from './aligned.js';

/**
 * Two converters: `t` leaves simplified text as it is and serves to recognise the script; `tw` also folds the Taiwan variants (著力, 裡面), which in a
 * simplified text would be wrong to touch (著名). Source: OpenCC dictionaries by opencc-js.
 */
const generic = Converter({ from: 't', to: 'cn' });
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
const TERM = new RegExp([...TERMS.keys()].join('|'), 'g');

/** Share of converted characters from which a text counts as traditional: real ones lie above 0.2, simplified ones with a stray variant below 0.01. */
const TRADITIONAL_SHARE = 0.03;

export function detectScript(text: string): Script {
  const converted = generic(text);
  if (converted === text) return 'HANS';
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  let changed = 0;
  const length = Math.min(text.length, converted.length);
  for (let i = 0; i < length; i++) if (text[i] !== converted[i]) changed++;
  return han > 0 && changed / han > TRADITIONAL_SHARE ? 'HANT' : 'HANS';
}

/**
 * Traditional → simplified, aligned. Terms first, each an edit of its own since it may change the number of characters. opencc-js gives no
 * alignment and may change the number of code units, so the text is converted run by run
 * (its dictionary phrases never span punctuation), and only a run whose length changed is aligned by its equal head and tail.
 */
export function toSimplified(input: Aligned, script: Script): Aligned {
  if (script === 'HANS') return input;
  const terms = editsByPattern(input.text, TERM, ([term]) => TERMS.get(term) ?? null);
  const inTerms = applyEdits(input, terms);
  const edits: Edit[] = [];
  for (const run of inTerms.text.matchAll(/[^\s\p{P}]+/gu)) {
    const before = run[0];
    const after = taiwan(before);
    if (after === before) continue;
    edits.push(...alignRun(before, after, run.index));
  }
  return applyEdits(inTerms, edits);
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
