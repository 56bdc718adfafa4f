const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
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
};

/** A year as it may be written: 2020, 二〇二〇, 二○二零. Use inside a larger expression; `yearValue` reads it. */
export const YEAR = '(?:20\\d\\d|二[〇○零Oo][〇○零Oo一二三四五六七八九]{2})';

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
