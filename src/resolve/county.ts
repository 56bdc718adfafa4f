import type { ChainLink } from './chain.js';
import type { Surroundings } from './surroundings.js';
import type { Place } from './place.js';
import type { Subject } from './subject.js';

/** The smallest divisions that a chain may mean: those of its last known link that the other links hold. */
export function divisionsOf(chain: readonly ChainLink[]): Place[] {
  const known = chain.filter(({ places }) => places.length > 0);
  const last = known.at(-1);
  if (last === undefined) return [];
  const places = last.places.map(({ place }) => place);
  const fitting = places.filter((place) =>
    known.every(
      (link) => link === last || link.places.some(({ place: division }) => place.code.startsWith(division.code)),
    ),
  );
  return fitting.length > 0 ? fitting : places;
}

/** The one county that the text names (else the one that holds every other naming); null where it names several or none. */
export function onlyCountyNamed(around: Surroundings): Place | null {
  const mentions = around.ofLevel('COUNTY');
  const counties = new Map<string, Place>();
  for (const { places } of mentions) {
    const named = places.map(({ place }) => place).filter(({ level }) => level === 'COUNTY');
    const placed = named.length === 1 ? named : named.filter((place) => supported(place, around));
    for (const place of placed) counties.set(place.code, place);
    if (placed.length === 0) return null;
  }
  return counties.size === 1 ? ([...counties.values()][0] ?? null) : null;
}

const supported = (county: Place, around: Surroundings): boolean =>
  (['PREFECTURE', 'PROVINCE'] as const).some((level) =>
    around
      .ofLevel(level)
      .some(({ places }) => places.some(({ place }) => place.level === level && county.code.startsWith(place.code))),
  );

/** The county of an issuer without a known township: from its chain, else from the text. Six digits or null. */
export function countyOf(subject: Subject, around: Surroundings): string | null {
  const counties = divisionsOf(subject.chain).filter(({ level }) => level === 'COUNTY');
  if (counties.length === 1) return counties[0]?.code ?? null;
  if (counties.length > 1) {
    const placed = counties.filter((place) => supported(place, around));
    return placed.length === 1 ? (placed[0]?.code ?? null) : null;
  }
  if (subject.chain.some(({ places, zone }) => places.length === 0 && !zone)) return null;
  return onlyCountyNamed(around)?.code ?? null;
}
