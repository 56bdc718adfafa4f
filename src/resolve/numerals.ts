const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  '◯': '0',
  Ο: '0',
  О: '0',
  零: '0',
  O: '0',
  o: '0',
  '０': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  壹: '1',
  贰: '2',
  叁: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
};

/** A year as it may be written: 2020, 二〇二〇, 二○二零, 二0二0; letters and rings of other scripts stand for 〇. Use inside a larger expression; `yearValue` reads it. */
export const YEAR = '(?:20\\d\\d|二[〇○◯零OoΟО0][〇○◯零OoΟО0一二三四五六七八九]{2}|贰零[零壹贰][零壹贰叁肆伍陆柒捌玖])';

/** 二〇一九 → 2019. */
export const yearValue = (written: string): number => Number([...written].map((unit) => DIGITS[unit] ?? unit).join(''));

const UNITS = '一二三四五六七八九';

/** A month or day: 12, 十二, 三十一, 二十. NaN for anything else. */
export function smallNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const match = /^([一二三]?)(十?)([一二三四五六七八九]?)$/.exec(written);
  if (!match || written === '') return Number.NaN;
  const [, tens = '', ten = '', unit = ''] = match;
  if (ten === '') return UNITS.indexOf(written) + 1 || Number.NaN;
  return (tens === '' ? 1 : UNITS.indexOf(tens) + 1) * 10 + (unit === '' ? 0 : UNITS.indexOf(unit) + 1);
}
