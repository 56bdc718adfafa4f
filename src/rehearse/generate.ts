import { hash } from 'node:crypto';
import { familyOf } from './county.js';
import { layOut } from './layout.js';
import { Random } from './random.js';
import { planSeries } from './series.js';
import type { GeneratedReport, Place } from './truth.js';

export interface GeneratorOptions {
  /** How many reports: whole series, but for the last one. Fewer come where the places are too few. */
  readonly reports: number;
  readonly seed?: string;
}

/**
 * Invented reports of real townships, county by county, each township's in order of year, with what is true of them. Streamed: memory holds one county.
 * The same seed gives the same reports; more reports begin with the same ones. A township has 9 to 11 years less the missing ones.
 *
 * Counties come in an order drawn by the seed, so that any number of reports is spread over the country, and a county's townships, which share a
 * template, come together.
 */
export function* generateReports(
  places: Iterable<Place>,
  { reports, seed = '1' }: GeneratorOptions,
): Generator<GeneratedReport, void, void> {
  const counties = new Map<string, Place[]>();
  for (const place of places) {
    const code = place.code.slice(0, 6);
    const townships = counties.get(code);
    if (townships === undefined) counties.set(code, [place]);
    else townships.push(place);
  }
  const drawn = [...counties.keys()].map((code) => ({ code, draw: hash('sha256', `${seed} ${code}`, 'hex') }));
  drawn.sort((a, b) => (a.draw < b.draw ? -1 : 1));
  let left = reports;
  for (const { code } of drawn) {
    const family = familyOf(seed, code);
    for (const place of counties.get(code) ?? []) {
      if (left <= 0) return;
      const plans = planSeries(family, left, new Random(seed, 'series', place.code));
      for (const plan of plans) {
        const file = `${code}/${place.code}/${plan.year}.txt`;
        yield { file, ...layOut(file, plan, place, family.layout) };
      }
      left -= plans.length;
    }
  }
}
