import { codeSet, isIn } from './code-set.js';
import { isWhiteSpace } from './white-space.js';

/** A number as a cell may hold it, with sign, thousands separators and unit. Spaces are dropped before. Groups: word of change, sign, digits, unit. */
const NUMBER =
  /^(增加?|减少?)?(?:人民币|[￥¥])?([-+＋－−—–])?(\d{1,3}(?:[,，]\d{3}){1,4}|\d{1,12})(\.\d{1,6})?(件|条|项|个|万元|亿元|元|万|份|宗|%|次|人次|人|期|篇|起|例|名|场)?(?:人民币|整)?$/;
/** The ways to leave a cell empty, kept apart in its words. */
const EMPTY = /^(?:[-—–－−_/／\\无]{1,4}|\*{1,8}|零|暂无)?$/;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export interface CellValue {
  readonly value: number;
  /** As written in the cell; empty where it names none. */
  readonly unit: string;
}

/** What a value cell can begin with. Every line and cell is asked, most are words, and their first character tells. */
const BEGINS = codeSet('0123456789增减人￥¥-+＋－−—–_/／\\无*零暂');

/** The number in a cell; null for blanks, "/", "-", 无 and words. The value is the number as written: 3.5万元 is 3.5 with the unit 万元. */
export function cellValue(words: string): CellValue | null {
  // A table's cells are mostly single digits and empty.
  const first = words.charCodeAt(0);
  if (words.length === 1 && isDigit(first)) return { value: first - 0x30, unit: '' };
  if (words === '' || !(isIn(BEGINS, first) || isWhiteSpace(first))) return null;
  const squeezed = words.replace(/\s/g, '');
  if (squeezed === '零') return { value: 0, unit: '' };
  const match = NUMBER.exec(squeezed);
  if (!match) return null;
  const [, change, sign, digits = '', fraction = '', unit = ''] = match;
  const number = Number(digits.replace(/[,，]/g, '') + fraction);
  const negative = change?.startsWith('减') === true || (sign !== undefined && !/[+＋]/.test(sign));
  return { value: negative && number !== 0 ? -number : number, unit };
}

/** A value cell: a number, or one of the ways to leave a cell empty. */
export function isValueCell(words: string): boolean {
  if (words.length > 24) return false;
  if (words === '') return true;
  const first = words.charCodeAt(0);
  if (!isIn(BEGINS, first)) return isWhiteSpace(first) && isValueCell(words.trim());
  if (words.length === 1 && isDigit(first)) return true;
  const squeezed = words.replace(/\s/g, '');
  return EMPTY.test(squeezed) || NUMBER.test(squeezed);
}
