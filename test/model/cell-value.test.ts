import { describe, expect, it } from '@jest/globals';
import { cellValue, isValueCell } from '../../src/model/cell-value.js';

describe('the value of a cell', () => {
  const cases: readonly (readonly [written: string, value: number | null, why: string])[] = [
    ['0', 0, 'zero'],
    ['', null, 'blank'],
    ['/', null, 'stroke'],
    ['-', null, 'dash'],
    ['—', null, 'em dash'],
    ['_', null, 'underscore'],
    ['无', null, '无'],
    ['12', 12, 'a number'],
    ['+3', 3, 'an increase'],
    ['-3', -3, 'a decrease'],
    ['1,234', 1234, 'thousands separator'],
    ['0万元', 0, 'with a unit'],
    ['152790元', 152790, 'with a unit'],
    ['3.5', 3.5, 'a decimal'],
    ['3件', 3, 'with a unit'],
    ['３', null, 'full-width digits are folded before'],
    ['3.5 万元', 3.5, 'a space before the unit'],
    ['1，234.50元', 1234.5, 'a full-width separator'],
    ['人民币152790元整', 152790, 'money in words of a voucher'],
    ['＋2', 2, 'a full-width sign'],
    ['－2', -2, 'a full-width sign'],
    ['增加3', 3, 'a change in words'],
    ['减2', -2, 'a change in words'],
    ['-0', 0, 'no negative zero'],
    ['零', 0, 'zero in words'],
    ['--', null, 'two dashes'],
    ['约3', null, 'no plain number'],
    ['**', null, 'starred out'],
  ];
  it.each(cases)('%j → %j (%s)', (written, value) => expect(cellValue(written)?.value ?? null).toBe(value));
});

it.each(['', '0', '/', '-', '—', '_', '无', '0万元', '3.5 万元', '**'])('%j is a value cell', (words) =>
  expect(isValueCell(words)).toBe(true),
);
it.each(['规章', '其他', '2021年', '第3页', '1.', '约3', '12.03.2021'])('%j is none', (words) =>
  expect(isValueCell(words)).toBe(false),
);
