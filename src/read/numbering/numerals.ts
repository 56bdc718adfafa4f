const DIGITS = '〇一二三四五六七八九';

/** 1 → 一, 10 → 十, 21 → 二十一, 100 → 一百. */
export function chineseNumber(value: number): string {
  if (value <= 0 || value > 999) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const digit = (n: number): string => DIGITS[n] ?? '';
  return (
    (hundreds > 0 ? `${digit(hundreds)}百` : '') +
    (tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十` : hundreds > 0 && ones > 0 ? '零' : '') +
    (ones > 0 ? digit(ones) : '')
  );
}

const FORMAL: Readonly<Record<string, string>> = Object.fromEntries(
  [...'一二三四五六七八九十百'].map((character, i) => [character, '壹贰叁肆伍陆柒捌玖拾佰'[i] ?? '']),
);
export const formalNumber = (value: number): string => chineseNumber(value).replace(/./gu, (c) => FORMAL[c] ?? c);

/** ① to ⑳, then ㉑ to ㊿. */
export const circled = (value: number): string =>
  value >= 1 && value <= 20
    ? String.fromCharCode(0x245f + value)
    : value >= 21 && value <= 35
      ? String.fromCharCode(0x3251 + value - 21)
      : value >= 36 && value <= 50
        ? String.fromCharCode(0x32b1 + value - 36)
        : String(value);

/** a … z, aa, bb as word processors count on. */
export const letters = (value: number): string =>
  value < 1 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return sign.repeat(times);
  }).join('');
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
export const heavenlyStem = (value: number): string => STEMS[value - 1] ?? String(value);

export const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
