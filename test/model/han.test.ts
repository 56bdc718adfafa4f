import { expect, it } from '@jest/globals';
import { HAN } from '../../src/model/han.js';

it('HAN is the property class, character by character', () => {
  const [own, script] = [new RegExp(`^${HAN}$`, 'u'), /^\p{Script=Han}$/u];
  const different: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    if (own.test(character) !== script.test(character)) different.push(code.toString(16));
  }
  expect(different).toEqual([]);
});
