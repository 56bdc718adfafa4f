import { flatMapped } from '../model/flat-mapped.js';
import type { Evidence, Span } from '../model/span.js';
import { standing, type Standing } from './division-evidence.js';
import { evidenceOf } from './compact.js';
import { speaksAsIssuer } from './foreign-names.js';
import type { AreaCode } from './index-number.js';
import type { Mention } from './mentions.js';
import { isElsewhere, liesIn } from './mentions.js';
import { phoneAreas } from './phone-areas.js';
import type { Place, PlaceLevel } from './place.js';
import { postcodeAreas } from './postcodes.js';
import { bySiteName } from './site-names.js';
import type { Surroundings } from './surroundings.js';
import { byVillages } from './villages.js';

export interface Narrowed {
  readonly places: readonly Place[];
  /** The words that excluded the others, null where nothing did. */
  readonly evidence: Evidence | null;
  /** The text puts the name into a county that holds none of the places. */
  readonly contradiction: { readonly evidence: Evidence; readonly county: string | null } | null;
}

export interface Kept {
  readonly kept: readonly Place[];
  readonly words: Span;
}
type Step = (places: readonly Place[]) => Kept | null;

/** A division directly before the name: 古蔺县太平镇 in an address, a sign-off, a sentence. */
function adjacent(namings: readonly Mention[], around: Surroundings): Step {
  return (places) => {
    for (const naming of namings) {
      const chain = around.chainBefore(naming);
      const kept = chain.length === 0 ? [] : places.filter((place) => chain.every((link) => liesIn(place, link)));
      if (kept.length > 0) return { kept, words: { start: around.chainStart(naming), end: naming.end } };
    }
    return null;
  };
}

function byAreas(areas: () => readonly AreaCode[]): Step {
  return (places) => {
    const found = areas();
    const kept = places.filter((place) => found.some(({ code }) => place.code.startsWith(code)));
    const words = found.find(({ code }) => kept.some((place) => place.code.startsWith(code)));
    return words === undefined ? null : { kept, words };
  };
}

/** Divisions named anywhere: a superior or an address before a plain mention, which counts only where no such stands. */
function byDivisions(level: PlaceLevel, around: Surroundings, foreign: ReadonlySet<number>): Step {
  return (places) => {
    const links = around
      .ofLevel(level)
      .filter((link) => places.some((place) => liesIn(place, link)))
      .map((link) => ({ link, how: standing(link, around, foreign) }));
    const of = (how: Standing): Mention[] => links.filter((one) => one.how === how).map(({ link }) => link);
    const strong = of('STRONG');
    const used = strong.length > 0 ? strong : of('PLAIN');
    const [words] = used;
    return words === undefined
      ? null
      : { kept: places.filter((place) => used.some((link) => liesIn(place, link))), words };
  };
}

/** Other townships that the text names, by the counties that they lie in; a name that many bear counts for little. */
function byNeighbours(name: string, around: Surroundings, foreign: ReadonlySet<number>): Step {
  return (places) => {
    const counties = new Set(places.map(({ code }) => code.slice(0, 6)));
    const scores = new Map<string, { score: number; words: Mention }>();
    const names = new Set<string>([name]);
    for (const mention of around.townships) {
      if (names.has(mention.name) || foreign.has(mention.start) || isElsewhere(around.view.text, mention.start))
        continue;
      names.add(mention.name);
      for (const { place } of mention.places) {
        const county = place.code.slice(0, 6);
        if (!counties.has(county)) continue;
        const held = scores.get(county);
        if (held === undefined) scores.set(county, { score: 1 / mention.places.length, words: mention });
        else held.score += 1 / mention.places.length;
      }
    }
    const best = Math.max(0, ...[...scores.values()].map(({ score }) => score));
    const near = [...scores].filter(([, { score }]) => score * 2 > best);
    const words = near[0]?.[1].words;
    return words === undefined
      ? null
      : { kept: places.filter(({ code }) => near.some(([county]) => code.startsWith(county))), words };
  };
}

/** The county that a mention means, null where several bear the name. */
function onlyCounty({ places }: Mention): string | null {
  const counties = places.filter(({ place }) => place.level === 'COUNTY');
  return counties.length === 1 ? (counties[0]?.place.code ?? null) : null;
}

/**
 * Uses what the text says of counties, index numbers, prefectures, provinces, neighbours, villages, sites, telephones and postcodes, strongest first, to
 * exclude places of the same name. Evidence that fits none of them excludes nothing, except a county written directly before the name, which
 * contradicts them all. What belongs to another township left in a copied report is no evidence.
 */
export function narrow(places: readonly Place[], name: string, around: Surroundings): Narrowed {
  const { view } = around;
  const namings = around.townships.filter((mention) => mention.name === name);
  const isAdjacent = adjacent(namings, around);
  const strange = flatMapped(namings, (naming) => around.chainBefore(naming).slice(0, 1)).find(
    ({ places: divisions }) => divisions.some(({ place }) => place.level === 'COUNTY'),
  );
  if (strange !== undefined && isAdjacent(places) === null)
    return {
      places,
      evidence: null,
      contradiction: { evidence: evidenceOf(view, strange), county: onlyCounty(strange) },
    };
  if (places.length <= 1) return { places, evidence: null, contradiction: null };

  const foreign = new Set(
    flatMapped(
      around.townships.filter((mention) => mention.name !== name && speaksAsIssuer(mention, around)),
      (mention) => [mention.start, ...around.chainBefore(mention).map(({ start }) => start)],
    ),
  );
  const steps: Step[] = [
    isAdjacent,
    byAreas(() => around.areas),
    byDivisions('COUNTY', around, foreign),
    byDivisions('PREFECTURE', around, foreign),
    byDivisions('PROVINCE', around, foreign),
    byNeighbours(name, around, foreign),
    (list) => byVillages(list, view.text),
    (list) => bySiteName(list, view.text, around.gazetteer),
    byAreas(() => phoneAreas(view.text)),
    byAreas(() => postcodeAreas(view.text)),
  ];
  let left: readonly Place[] = places;
  let evidence: Evidence | null = null;
  for (const step of steps) {
    if (left.length <= 1) break;
    const narrowed = step(left);
    if (narrowed === null || narrowed.kept.length === 0 || narrowed.kept.length === left.length) continue;
    left = narrowed.kept;
    evidence = evidenceOf(view, narrowed.words);
  }
  return { places: left, evidence, contradiction: null };
}
