import { flatMapped } from '../model/flat-mapped.js';
import { matchesOf } from '../model/matches.js';
import { divisionStem } from './fold.js';
import type { Gazetteer } from './gazetteer.js';
import type { Kept } from './narrow.js';
import type { Place } from './place.js';

/** What a county's sites and accounts are called behind its bare name: 古蔺政务网, 古蔺发布, 古蔺党建. */
const SITE =
  '(?:县|市|区|旗)?(?:政务|政府|党政|公众|发布|融媒|电视台|论坛|在线|门户|信息网|新闻|人民政府|党建|微|官微|日报|广播)';

/** Sites named after the bare name of a county that holds one of the places. Names of one character (赵县) are too short to tell. */
export function bySiteName(places: readonly Place[], text: string, gazetteer: Gazetteer): Kept | null {
  const stems = new Map<string, string[]>();
  for (const { code } of places) {
    const county = gazetteer.place(code.slice(0, 6));
    if (county === null) continue;
    const stem = divisionStem(county.name);
    if (stem.length < 2 || /区$/.test(stem)) continue;
    stems.set(stem, [...(stems.get(stem) ?? []), county.code]);
  }
  if (stems.size === 0) return null;
  const pattern = new RegExp(
    `(?<=^|[^\\p{Script=Han}]|[在过和及与了用、])(${[...stems.keys()].join('|')})${SITE}`,
    'gu',
  );
  const found = matchesOf(text, pattern);
  const counties = new Set(flatMapped(found, ([, stem = '']) => stems.get(stem) ?? []));
  const [first] = found;
  if (first === undefined) return null;
  return {
    kept: places.filter(({ code }) => counties.has(code.slice(0, 6))),
    words: { start: first.index, end: first.index + first[0].length },
  };
}
