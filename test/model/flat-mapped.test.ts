import { expect, test } from '@jest/globals';
import { flatMapped } from '../../src/model/flat-mapped.js';

const MAKERS: readonly ((item: number, index: number) => number | number[])[] = [
  () => [],
  (item) => item,
  (item, index) => [item, index],
  (item) => (item % 2 === 0 ? [] : [item]),
];

test.each(MAKERS)('gives what flatMap gives', (make) => {
  for (const items of [[], [1], [3, 4, 5]]) expect(flatMapped(items, make)).toEqual(items.flatMap(make));
});

test('lists in the lists stay', () => {
  expect(flatMapped([1, 2], (item) => [[item]])).toEqual([[1], [2]]);
});
