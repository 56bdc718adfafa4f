import { flatMapped } from '../model/flat-mapped.js';
import { matchesOf } from '../model/matches.js';
import type { AreaCode } from './index-number.js';

/** The first two digits of a postcode and the provinces that use them. Four-digit districts do not follow the prefectures closely enough. */
const PROVINCES: readonly (readonly [digits: string, province: string])[] = [
  ['10', '11'],
  ['20', '31'],
  ['30', '12'],
  ['40', '50'],
  ['01 02', '15'],
  ['03 04', '14'],
  ['05 06 07', '13'],
  ['11 12', '21'],
  ['13', '22'],
  ['15 16', '23'],
  // Two leagues of 内蒙古 write the numbers of their neighbours.
  ['13 16', '15'],
  ['21 22', '32'],
  ['23 24', '34'],
  ['25 26 27', '37'],
  ['31 32', '33'],
  ['33 34', '36'],
  ['35 36', '35'],
  ['41 42', '43'],
  ['43 44', '42'],
  ['45 46 47', '41'],
  ['51 52', '44'],
  ['53 54', '45'],
  ['55 56', '52'],
  ['57', '46'],
  ['61 62 63 64', '51'],
  ['65 66 67', '53'],
  ['71 72', '61'],
  ['73 74', '62'],
  ['75', '64'],
  ['81', '63'],
  ['83 84', '65'],
  ['85 86', '54'],
];

/** The provinces of every number that is called a postcode (邮编：646500). */
export function postcodeAreas(text: string): AreaCode[] {
  return flatMapped(matchesOf(text, /(?:邮编|邮政编码)(?:为|是)?[:：]?(\d\d)\d{4}(?!\d)/g), (match) =>
    PROVINCES.filter(([digits]) => digits.split(' ').includes(match[1] ?? '')).map(([, code]) => ({
      code,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
