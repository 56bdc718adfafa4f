import { expect, it } from '@jest/globals';
import { isWhiteSpace } from '../../src/model/white-space.js';

it('says of every code unit what \\s says, and of the place behind a text that nothing stands there', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    (code) => isWhiteSpace(code) !== /\s/.test(String.fromCharCode(code)),
  );
  expect(wrong).toEqual([]);
  expect(isWhiteSpace(''.charCodeAt(0))).toBe(false);
});
