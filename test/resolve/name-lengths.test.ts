import { expect, it } from '@jest/globals';
import { NameLengths } from '../../src/resolve/name-lengths.js';

const NAMES = ['石篆镇', '赵县', '梨川街道', '岑浦经济开发区', '岑浦县'];
const lengths = new NameLengths(NAMES);

it('is at least as long as every name that begins or ends at the place', () => {
  for (const name of NAMES) {
    expect(lengths.beginning(`${name}人民政府`)).toBeGreaterThanOrEqual(name.length);
    for (const before of ['', '在', '汀岚县'])
      expect(lengths.endingAt(`${before}${name}的`, before.length + name.length)).toBeGreaterThanOrEqual(name.length);
  }
  expect(lengths.beginning('岑浦县')).toBe('岑浦经济开发区'.length);
});

it('is 0 where no name begins or ends', () => {
  expect(lengths.endingAt('各街道', 3)).toBe(0);
  expect(lengths.endingAt('我镇', 2)).toBe(0);
  expect(lengths.endingAt('', 0)).toBe(0);
  expect(lengths.beginning('公开工作')).toBe(0);
  expect(lengths.beginning('')).toBe(0);
});
