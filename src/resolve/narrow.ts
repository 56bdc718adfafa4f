import type { Evidence } from '../model/span.js';
import type { AreaCode } from './index-number.js';
import { areaCodes } from './index-number.js';
import type { Compact } from './compact.js';
import { evidenceOf } from './compact.js';
import type { Gazetteer } from './gazetteer.js';
import type { Mention } from './mentions.js';
import { divisionMentions, liesIn } from './mentions.js';
import type { Place, PlaceLevel } from './place.js';

/** What the whole text says of places; read once a report, divisions only when somebody asks. */
export class Surroundings {
  readonly #chains: { divisions: readonly Mention[]; byEnd: ReadonlyMap<number, Mention> };
  readonly areas: readonly AreaCode[];

  constructor(
    readonly view: Compact,
    readonly townships: readonly Mention[],
    readonly gazetteer: Gazetteer,
  ) {
    const divisions = divisionMentions(view.text, gazetteer);
    this.#chains = { divisions, byEnd: new Map(divisions.map((mention) => [mention.end, mention])) };
    this.areas = areaCodes(view.text);
  }

  get divisions(): readonly Mention[] {
    return this.#chains.divisions;
  }

  /** Divisions written directly before a name: 衡浦市 · 汀岚县 before 石篆镇, nearest first. */
  chainBefore(mention: Pick<Mention, 'start'>): Mention[] {
    const chain: Mention[] = [];
    for (let at = mention.start; ;) {
      const link = this.#chains.byEnd.get(at);
      if (link === undefined) return chain;
      chain.push(link);
      at = link.start;
    }
  }

  chainStart(mention: Pick<Mention, 'start'>): number {
    return this.chainBefore(mention).at(-1)?.start ?? mention.start;
  }

  /** Divisions of one level that the text names anywhere. */
  ofLevel(level: PlaceLevel): readonly Mention[] {
    return this.divisions.filter(({ places }) => places.some(({ place }) => place.level === level));
  }
}

export interface Narrowed {
  readonly places: readonly Place[];
  /** The words that excluded the others, null where nothing did. */
  readonly evidence: Evidence | null;
  /** The text puts the name into a county that holds none of the places. */
  readonly contradiction: Evidence | null;
}

type Step = (places: readonly Place[]) => { kept: Place[]; words: Evidence } | null;

/**
 * Uses what the text says of counties, prefectures, provinces, index numbers and neighbours, strongest first, to exclude places of the same name.
 * Evidence that fits none of them excludes nothing, except a county written directly before the name, which contradicts them all.
 */
export function narrow(places: readonly Place[], name: string, around: Surroundings): Narrowed {
  const { view } = around;
  const keep = (list: readonly Place[], links: readonly Mention[]): ReturnType<Step> => {
    const kept = list.filter((place) => links.some((link) => liesIn(place, link)));
    const link = links.find((mention) => kept.some((place) => liesIn(place, mention)));
    return link === undefined ? null : { kept, words: evidenceOf(view, link) };
  };
  const namings = around.townships.filter((mention) => mention.name === name);
  const adjacent: Step = (list) => {
    for (const naming of namings) {
      const chain = around.chainBefore(naming);
      const kept = chain.length === 0 ? [] : list.filter((place) => chain.every((link) => liesIn(place, link)));
      if (kept.length > 0)
        return { kept, words: evidenceOf(view, { start: around.chainStart(naming), end: naming.end }) };
    }
    return null;
  };
  const indexNumber: Step = (list) => {
    const kept = list.filter((place) => around.areas.some(({ code }) => place.code.startsWith(code)));
    const area = around.areas.find(({ code }) => kept.some((place) => place.code.startsWith(code)));
    return area === undefined ? null : { kept, words: evidenceOf(view, area) };
  };
  const neighbours: Step = (list) => {
    const near = (place: Place): Mention | undefined =>
      around.townships.find(
        (mention) =>
          mention.name !== name &&
          mention.places.some((other) => other.place.code.slice(0, 6) === place.code.slice(0, 6)),
      );
    const kept = list.filter((place) => near(place) !== undefined);
    const first = kept[0] === undefined ? undefined : near(kept[0]);
    return first === undefined ? null : { kept, words: evidenceOf(view, first) };
  };
  const steps: Step[] = [
    adjacent,
    indexNumber,
    (list) => keep(list, around.ofLevel('COUNTY')),
    (list) => keep(list, around.ofLevel('PREFECTURE')),
    (list) => keep(list, around.ofLevel('PROVINCE')),
    neighbours,
  ];
  const strange = namings
    .flatMap((naming) => around.chainBefore(naming).slice(0, 1))
    .find(({ places: divisions }) => divisions.some(({ place }) => place.level === 'COUNTY'));
  if (strange !== undefined && adjacent(places) === null)
    return { places, evidence: null, contradiction: evidenceOf(view, strange) };
  let left: readonly Place[] = places;
  let evidence: Evidence | null = null;
  for (const step of steps) {
    if (left.length <= 1) break;
    const narrowed = step(left);
    if (narrowed === null || narrowed.kept.length === 0 || narrowed.kept.length === left.length) continue;
    left = narrowed.kept;
    evidence = narrowed.words;
  }
  return { places: left, evidence, contradiction: null };
}
