import { describe, expect, it } from '@jest/globals';
import { distance } from 'fastest-levenshtein';
import { placesOf } from '../../src/commands/rehearsal/places.js';
import { RATES } from '../../src/rehearse/evolve.js';
import { generateReports } from '../../src/rehearse/generate.js';
import type { GeneratedReport, Truth } from '../../src/rehearse/truth.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';
import { maskWording } from '../../src/wording/mask.js';

const gazetteer = loadGazetteer();
const places = [...placesOf(gazetteer)];
const make = (reports: number, seed = '1'): GeneratedReport[] => [...generateReports(places, { reports, seed })];
const reports = make(3000);

/** What is true of each township's reports, in order of year. */
const seriesOf = new Map<string, Truth[]>();
for (const { truth } of reports) seriesOf.set(truth.code, [...(seriesOf.get(truth.code) ?? []), truth]);

describe('the generator', () => {
  it('makes as many reports as asked for, the same ones for the same seed', () => {
    expect(make(137)).toEqual(reports.slice(0, 137).map((report, i) => (i < 130 ? report : expect.anything())));
    expect(make(20, '2')).not.toEqual(reports.slice(0, 20));
    expect(new Set(reports.map(({ file }) => file)).size).toBe(3000);
  });

  it('has a place for every township of the gazetteer that has a name', () => {
    expect(places.length).toBeGreaterThan(41_000);
  });

  it('calls recurrences what they are by the definition, over the masked wordings', () => {
    for (const truths of seriesOf.values())
      for (const truth of truths)
        for (const list of ['problems', 'pledges'] as const)
          for (const { text, from } of truth[list]) {
            if (from === null) continue;
            const names = [gazetteer.place(truth.code)?.name ?? ''];
            const before = truths.find(({ year }) => year === from.year)?.[list][from.index]?.text ?? '';
            const [a, b] = [maskWording(before, names), maskWording(text, names)];
            const length = Math.max(a.length, b.length);
            const kind =
              a === b
                ? 'IDENTICAL'
                : distance(a, b) <= (length < 30 ? Math.max(3, length / 10) : length / 10)
                  ? 'NEAR_IDENTICAL'
                  : 'REWORDED';
            expect([before, text, from.kind]).toEqual([before, text, kind]);
          }
  });

  it('edits at the known rates', () => {
    const pledges = [...seriesOf.values()].flatMap((truths) =>
      truths.slice(0, -1).flatMap((truth, i) =>
        truth.pledges.map((_, index) => {
          const next = truths[i + 1]?.pledges.find(({ from }) => from?.year === truth.year && from.index === index);
          return next?.from?.kind ?? 'NONE';
        }),
      ),
    );
    const share = (kind: string): number => pledges.filter((one) => one === kind).length / pledges.length;
    const { identical, edited, reworded } = RATES.pledge;
    // Where no small edit is possible the wording stays.
    expect(Math.abs(share('NEAR_IDENTICAL') - edited)).toBeLessThan(0.03);
    expect(Math.abs(share('REWORDED') - reworded)).toBeLessThan(0.03);
    expect(Math.abs(share('IDENTICAL') - identical)).toBeLessThan(0.05);
  });

  it('lets counties share wording: many sentences are written by several townships, most by one', () => {
    const writers = new Map<string, Set<string>>();
    for (const { truth } of reports)
      for (const { text } of truth.pledges) writers.set(text, (writers.get(text) ?? new Set()).add(truth.code));
    const shared = [...writers.values()].filter(({ size }) => size > 1).length;
    expect(shared / writers.size).toBeGreaterThan(0.02);
    expect(shared / writers.size).toBeLessThan(0.5);
  });
});
