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
/** Digits as money orders write them (壹, 贰). */
export const FORMAL_DIGITS: Readonly<Record<string, number>> = {
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
/** The same as list numerals: 参 is the Traditional 參, which stands for 叁. */
export const FORMAL_ORDINALS: Readonly<Record<string, number>> = { ...FORMAL_DIGITS, 参: 3, 拾: 10 };

/** Chinese numeral up to 99 (十一, 二十, 三) as a list uses it; NaN for anything else. */
export function chineseOrdinal(text: string): number {
  // Nearly all list numerals are one of these ten.
  const single = text.length === 1 ? UP_TO_TEN.indexOf(text) : -1;
  if (single >= 0) return single + 1;
  const formal = FORMAL_ORDINALS[text];
  if (formal !== undefined) return formal;
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return Number.NaN;
  const [, tens, ten, ones] = match;
  if (!ten) return ones !== undefined ? Number.NaN : (DIGITS[tens ?? ''] ?? Number.NaN);
  return (tens ? (DIGITS[tens] ?? 1) : 1) * 10 + (ones ? (DIGITS[ones] ?? 0) : 0);
}
