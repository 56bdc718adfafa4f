/** Chinese digits as lists and sentences write them. */
export const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const UP_TO_TEN = '一二三四五六七八九十';
/** As money orders write them. */
const FORMAL: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  参: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
};

/** Chinese numeral up to 99 (十一, 二十, 三) as a list uses it; NaN for anything else. */
export function chineseOrdinal(text: string): number {
  // Nearly all list numerals are one of these ten.
  const single = text.length === 1 ? UP_TO_TEN.indexOf(FORMAL[text] ?? text) : -1;
  if (single >= 0) return single + 1;
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return Number.NaN;
  const [, tens, ten, ones] = match;
  if (!ten) return ones !== undefined ? Number.NaN : (DIGITS[tens ?? ''] ?? Number.NaN);
  return (tens ? (DIGITS[tens] ?? 1) : 1) * 10 + (ones ? (DIGITS[ones] ?? 0) : 0);
}
