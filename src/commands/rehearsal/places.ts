import type { Place } from '../../rehearse/truth.js';
import type { Gazetteer } from '../../resolve/gazetteer.js';

/** Every township of the gazetteer with the divisions above it, in the order of its data. Left out: the few that are called by their type alone, which no title can name. */
export function* placesOf(gazetteer: Gazetteer): Generator<Place, void, void> {
  for (const place of gazetteer.places()) {
    if (place.level !== 'TOWNSHIP' || /^(?:街道|镇|乡)$/u.test(place.name)) continue;
    const [, ...above] = gazetteer.lineage(place);
    yield { code: place.code, name: place.name, above: above.reverse() };
  }
}
