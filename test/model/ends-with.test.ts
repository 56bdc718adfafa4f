import { expect, it } from '@jest/globals';
import { endsWithOne } from '../../src/model/ends-with.js';

it.each(['', '：', '问题：', '问题:', '：问题', '问题：\n', '问题'])('says of %p what the pattern says', (text) => {
  expect(endsWithOne(text, '：:')).toBe(/[：:]$/.test(text));
});
