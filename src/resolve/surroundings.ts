import type { AreaCode } from './index-number.js';
import { areaCodes } from './index-number.js';
import type { Compact } from './compact.js';
import type { Gazetteer } from './gazetteer.js';
import type { Mention } from './mentions.js';
import { divisionMentions } from './mentions.js';
import type { PlaceLevel } from './place.js';

/** What the whole text says of places, read once a report. */
export class Surroundings {
  readonly divisions: readonly Mention[];
  readonly #byEnd: ReadonlyMap<number, Mention>;
  #areas: readonly AreaCode[] | null = null;

  constructor(
    readonly view: Compact,
    readonly townships: readonly Mention[],
    readonly gazetteer: Gazetteer,
    /** Those of the same text, where they were read before. */
    divisions?: readonly Mention[],
  ) {
    this.divisions = divisions ?? divisionMentions(view.text, gazetteer);
    this.#byEnd = new Map(this.divisions.map((mention) => [mention.end, mention]));
  }

  /** Area codes of index numbers and social credit codes. */
  get areas(): readonly AreaCode[] {
    this.#areas ??= areaCodes(this.view.text, this.gazetteer);
    return this.#areas;
  }

  /** Divisions written directly before a name: 衡浦市 · 汀岚县 before 石篆镇, nearest first. */
  chainBefore(mention: Pick<Mention, 'start'>): Mention[] {
    const chain: Mention[] = [];
    for (let at = mention.start; ;) {
      const link = this.#byEnd.get(at);
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
