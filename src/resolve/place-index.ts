import type { KnownPlace, PlaceIndex, PlaceMatch } from '../model/places.js';
import type { Gazetteer } from './gazetteer.js';
import { parentCode, type NamedPlace, type Place } from './place.js';

/** Longest text that is looked up: the longest chain of names in the country has some 40 characters. */
const LONGEST = 80;
/** Places whose names begin with the text, at most: a list to choose from, not an answer. */
const MOST_BEGINNINGS = 50;

/** The gazetteer for look-ups from outside. Counting and grouping takes some 20 ms, once. */
export function placeIndex(gazetteer: Gazetteer): PlaceIndex {
  const below = new Map<string | null, Place[]>();
  const townships = new Map<string, number>();
  for (const place of gazetteer.places()) {
    if (place.mergedInto !== null) continue;
    const above = nearestKnown(place, gazetteer);
    const siblings = below.get(above);
    if (siblings === undefined) below.set(above, [place]);
    else siblings.push(place);
    if (place.level !== 'TOWNSHIP') continue;
    for (const length of [2, 4, 6, 9]) {
      const code = place.code.slice(0, length);
      townships.set(code, (townships.get(code) ?? 0) + 1);
    }
  }
  const known = (place: Place): KnownPlace => ({
    code: place.code,
    name: place.name,
    fullName: gazetteer.fullName(place),
    level: place.level,
  });
  return {
    resolve: (text) => resolvePlace(text, gazetteer),
    laterCodes: (code) => laterCodes(code, gazetteer),
    children: (code) => (below.get(code) ?? []).map(known).sort(byCode),
    townshipsIn: (code) => townships.get(code) ?? 0,
  };
}

/** A code that was changed leads to the place's present one, a place that was merged to the one that holds it now; a circle of mergers ends where it began. */
function laterCodes(code: string, gazetteer: Gazetteer): string[] {
  const codes = new Set([code]);
  for (let place = gazetteer.place(code); place !== null;) {
    codes.add(place.code);
    const successor = place.mergedInto === null ? null : gazetteer.place(place.mergedInto.code);
    place = successor === null || codes.has(successor.code) ? null : successor;
  }
  codes.delete(code);
  return [...codes];
}

/** The place above, over a level that is missing (counties directly below a province). */
function nearestKnown(place: Place, gazetteer: Gazetteer): string | null {
  for (let code = parentCode(place.code); code !== null; code = parentCode(code)) {
    if (gazetteer.place(code)?.code === code) return code;
  }
  return null;
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

const RANK = { CODE: 0, NAME: 1, SHORT: 2, FORMER: 3, PREFIX: 4 } as const;

/**
 * The places that a text may mean, present names before former ones, then by code. Several answers are several candidates: a bare 太平镇 is
 * never decided here. Only where nothing bears the name, the places whose names begin with it.
 */
function resolvePlace(text: string, gazetteer: Gazetteer): PlaceMatch[] {
  const wanted = text
    .normalize('NFKC')
    .replace(/[\s,，、·/>-]/gu, '')
    .slice(0, LONGEST);
  if (wanted === '') return [];
  const named = /^\d+$/u.test(wanted)
    ? byCodeText(wanted, gazetteer)
    : matches(wanted.replace(/(?:人民政府|(?<=街道)办事处|(?<!街道)街道办事处)$/u, ''), gazetteer, new Map());
  const found = named.length > 0 ? named : beginnings(wanted, gazetteer);
  const once = new Map<string, PlaceMatch>();
  for (const { place, matched, until } of found.sort((a, b) => RANK[a.matched] - RANK[b.matched])) {
    if (once.has(place.code)) continue;
    once.set(place.code, {
      code: place.code,
      name: place.name,
      fullName: gazetteer.fullName(place),
      level: place.level,
      matched,
      until,
    });
  }
  return [...once.values()].sort((a, b) => RANK[a.matched] - RANK[b.matched] || byCode(a, b));
}

type Found = Pick<NamedPlace, 'place' | 'until'> & Pick<PlaceMatch, 'matched'>;

/** 330000000 is read as 33; a former code leads to the place of today. */
function byCodeText(digits: string, gazetteer: Gazetteer): Found[] {
  for (const code of [digits, digits.replace(/(?:000|0000|00)$/u, ''), digits.replace(/0+$/u, '')]) {
    const place = gazetteer.place(code);
    if (place !== null) return [{ place, until: null, matched: place.code === code ? 'CODE' : 'FORMER' }];
  }
  return [];
}

const found = ({ place, via, until }: NamedPlace): Found => ({ place, until, matched: via });

/** By the whole text, or by a division's name in front and what lies in that division behind it. */
function matches(text: string, gazetteer: Gazetteer, known: Map<string, Found[]>): Found[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const all: Found[] = [...gazetteer.townships(text).map(found), ...divisionsNamed(text, gazetteer)];
  known.set(text, all);
  for (let cut = 2; cut <= text.length - 2; cut++) {
    const heads = divisionsNamed(text.slice(0, cut), gazetteer);
    if (heads.length === 0) continue;
    for (const match of matches(text.slice(cut), gazetteer, known)) {
      if (heads.some(({ place }) => place.code !== match.place.code && gazetteer.holds(place, match.place)))
        all.push(match);
    }
  }
  return all;
}

const divisionsNamed = (name: string, gazetteer: Gazetteer): Found[] => [
  ...gazetteer.divisions(name).map(found),
  ...gazetteer.byStem(name).map((place) => ({ place, until: null, matched: 'SHORT' as const })),
];

function beginnings(text: string, gazetteer: Gazetteer): Found[] {
  const places: Found[] = [];
  for (const place of gazetteer.places()) {
    if (!place.name.startsWith(text) || place.mergedInto !== null) continue;
    places.push({ place, until: null, matched: 'PREFIX' });
    if (places.length === MOST_BEGINNINGS) break;
  }
  return places;
}
