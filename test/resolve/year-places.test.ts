import { describe, expect, it } from '@jest/globals';
import { matchesOf } from '../../src/model/matches.js';
import { YEAR } from '../../src/resolve/numerals.js';
import { matchesAtYears } from '../../src/resolve/year-places.js';

describe('matches at the places where a year may be written', () => {
  const pattern = `(?<!\\d)(${YEAR})(?:[-至](${YEAR}))?年`;
  it.each([
    '2020年，我镇公开信息30条，比2019年多5条',
    '二〇二〇年、二○二一年、二零二二年、二Ο二三年、贰零贰零年',
    '2019-2020年；120202年；22020年；202020年',
    '第二十条、2.公开、20条、二月',
    '',
  ])('are those of a global search: %s', (text) => {
    const sticky = matchesAtYears(text, new RegExp(pattern, 'y'));
    const global = matchesOf(text, new RegExp(pattern, 'g'));
    expect(sticky.map((m) => [m.index, ...m])).toEqual(global.map((m) => [m.index, ...m]));
  });
});
