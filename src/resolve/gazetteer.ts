import { flatMapped } from '../model/flat-mapped.js';
import { NameLengths } from './name-lengths.js';
import { divisionStem, shortTownshipName } from './fold.js';
import type { NamedPlace, Place } from './place.js';
import { parentCode } from './place.js';

const add = (index: Map<string, NamedPlace[]>, name: string, entry: NamedPlace): void => {
  const list = index.get(name);
  if (list === undefined) index.set(name, [entry]);
  else if (!list.some(({ place }) => place.code === entry.place.code)) list.push(entry);
};

/** Two rows of the source are called 街道, which every report writes: no name to look for. */
const BARE_SUFFIX = /^(?:街道|镇|乡)$/;

/** Some townships of development zones stand in the source with their county's name: 某某县某某镇. */
const PREFIXED = /^(?:\p{Script=Han}{2,6}?[县市区])+(?=\p{Script=Han}{2,5}(?:街道|镇|乡)$)/u;

/** Townships that are also a zone stand in the source with both names, either of them in brackets: 某某镇（某某产业园）, 某某工业区（某某街道）. Reports bear the township's. */
const BRACKETED = /^([^（）]*)（([^（）]+)）([^（）]*)$/u;
const TOWNSHIP_NAME = /^\p{Script=Han}{2,}(?:街道|镇|乡)$/u;

const inBrackets = (name: string): string[] => {
  const [, before = '', inside = '', behind = ''] = BRACKETED.exec(name) ?? [];
  return [before + behind, inside].filter((part) => TOWNSHIP_NAME.test(part));
};

/**
 * Every place by code and by every name it goes by. Built once; all look-ups are Map reads, so that scanning a report costs well under a
 * millisecond whatever the number of places.
 */
export class Gazetteer {
  readonly #places = new Map<string, Place>();
  /** Former code → current place. */
  readonly #formerCodes = new Map<string, Place>();
  readonly #townships = new Map<string, NamedPlace[]>();
  readonly #divisions = new Map<string, NamedPlace[]>();
  readonly #stems = new Map<string, Place[]>();
  /** By the first and by the last characters of names: most 镇, 乡 and 区 of a text (我镇, 乡镇, 社区) end none, and most words begin none. */
  readonly #townshipLengths: NameLengths;
  readonly #divisionLengths: NameLengths;

  /** `version` names the source and a hash of its rows, of the additional files too. Later places replace earlier ones of the same code. */
  constructor(
    readonly version: string,
    places: Iterable<Place>,
  ) {
    for (const place of places) this.#places.set(place.code, place);
    for (const place of this.#places.values()) {
      for (const { code } of place.former) if (code !== null && code !== place.code) this.#formerCodes.set(code, place);
    }
    for (const code of this.#formerCodes.keys()) this.#places.delete(code);
    for (const place of this.#places.values()) this.#indexNames(place);
    for (const place of this.#places.values()) if (place.level === 'COUNTY') this.#indexVariants(place);
    this.#townshipLengths = new NameLengths(this.#townships.keys());
    this.#divisionLengths = new NameLengths(this.#divisions.keys());
  }

  #indexNames(place: Place): void {
    if (BARE_SUFFIX.test(place.name)) return;
    const index = place.level === 'TOWNSHIP' ? this.#townships : this.#divisions;
    // 新华街道办事处 goes by 新华街道 like all the others, or the longer name would win over them.
    const name = place.level === 'TOWNSHIP' ? place.name.replace(/(街道)办事处$/, '$1') : place.name;
    const bare = place.level === 'TOWNSHIP' ? name.replace(PREFIXED, '') : name;
    const county = this.#places.get(parentCode(place.code) ?? '')?.name;
    if (bare === name || county === undefined || !name.endsWith(county + bare))
      add(index, name, { place, via: 'NAME', until: null });
    for (const { name, until } of place.former)
      if (name !== place.name) add(index, name, { place, via: 'FORMER', until });
    if (place.level === 'TOWNSHIP') {
      const short = shortTownshipName(place.name);
      if (short !== null) add(index, short, { place, via: 'SHORT', until: null });
      if (bare !== place.name) add(index, bare, { place, via: 'SHORT', until: null });
      for (const part of inBrackets(place.name)) add(index, part, { place, via: 'SHORT', until: null });
      return;
    }
    const stem = divisionStem(place.name);
    const stems = this.#stems.get(stem);
    if (stems === undefined) this.#stems.set(stem, [place]);
    else stems.push(place);
    const suffix = /自治(州|县|旗)$/.exec(place.name)?.[1];
    if (suffix !== undefined) add(this.#divisions, stem + suffix, { place, via: 'SHORT', until: null });
  }

  /** A county that became a district or a city keeps its stem: 章丘市 still leads to 章丘区, unless 章丘市 is a place of its own. */
  #indexVariants(place: Place): void {
    const stem = divisionStem(place.name);
    if (stem === place.name || stem.length < 2) return;
    for (const suffix of ['县', '市', '区']) {
      const held = this.#divisions.get(stem + suffix);
      if (held === undefined || held.every(({ via, until }) => via === 'FORMER' && until === null)) {
        add(this.#divisions, stem + suffix, { place, via: 'FORMER', until: null });
      }
    }
  }

  /** No township name that ends at this place of a text has more characters; 0 where none ends there. */
  longestTownshipEndingAt(text: string, end: number): number {
    return this.#townshipLengths.endingAt(text, end);
  }

  /** No township name that a text begins with has more characters; 0 where it begins with none. */
  longestTownshipBeginning(text: string): number {
    return this.#townshipLengths.beginning(text);
  }

  /** The same of provinces, prefectures and counties. */
  longestDivisionEndingAt(text: string, end: number): number {
    return this.#divisionLengths.endingAt(text, end);
  }

  longestDivisionBeginning(text: string): number {
    return this.#divisionLengths.beginning(text);
  }

  /** Townships that bear this name now or bore it, present names first. */
  townships(name: string): readonly NamedPlace[] {
    return this.#townships.get(name) ?? [];
  }

  /** Provinces, prefectures and counties of this name, in full (德宏傣族景颇族自治州) or short (德宏州). */
  divisions(name: string): readonly NamedPlace[] {
    return this.#divisions.get(name) ?? [];
  }

  /** Provinces, prefectures and counties by bare name: 浙江, 古蔺. */
  byStem(stem: string): readonly Place[] {
    return this.#stems.get(stem) ?? [];
  }

  /** Does another township go by a name of this one? */
  sharesName(code: string): boolean {
    const place = this.#places.get(code);
    if (place === undefined) return false;
    const names = [place.name, place.name.replace(/(街道)办事处$/, '$1'), shortTownshipName(place.name)];
    return names.some((name) => name !== null && this.townships(name).length > 1);
  }

  /** The place that a present or former code means today. */
  place(code: string): Place | null {
    return this.#places.get(code) ?? this.#formerCodes.get(code) ?? null;
  }

  /** The place and the divisions above it, smallest first. */
  lineage(place: Place): readonly Place[] {
    const line = [place];
    for (let code = parentCode(place.code); code !== null; code = parentCode(code)) {
      const above = this.#places.get(code);
      if (above !== undefined) line.push(above);
    }
    return line;
  }

  /** Names from the province down: 岚州省衡浦市汀岚县石篆镇. */
  fullName(place: Place): string {
    return [...this.lineage(place)]
      .reverse()
      .map(({ name }) => name)
      .join('');
  }

  /** Does `division` hold `place` (or is it the place itself)? */
  holds(division: Place, place: Place): boolean {
    return place.code.startsWith(division.code);
  }

  /** Every present and former code and name of the place, present ones first. */
  identity(place: Place): { readonly codes: readonly string[]; readonly names: readonly string[] } {
    return {
      codes: [...new Set([place.code, ...flatMapped(place.former, ({ code }) => (code === null ? [] : [code]))])],
      names: [...new Set([place.name, ...place.former.map(({ name }) => name)])],
    };
  }

  get size(): number {
    return this.#places.size;
  }

  /** All places in the order of the data file. */
  places(): IterableIterator<Place> {
    return this.#places.values();
  }
}
