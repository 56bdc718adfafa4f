import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linksOfIssuer } from '../../src/link/issuer-links.js';
import { labelledSeries } from './corpus.js';

const all = labelledSeries();
const issuers = [...new Set(all.map(({ county, township }) => `${county}/${township}`))].map((key) => {
  const own = all.filter(({ county, township }) => `${county}/${township}` === key);
  return {
    reports: (own[0]?.years ?? []).map((year) => ({
      reportId: `re${year}`,
      versionId: `rv${year}`,
      year,
      sha256: `${year}`,
      signature: '',
    })),
    statements: own.flatMap(({ field, reports }) =>
      reports.flat().map((s) => ({
        ...s,
        id: `${field} ${s.id}`,
        ...{ start: s.order, end: s.order + 1, quote: s.text.slice(0, 1) },
        kind: field === 'problems' ? ('PROBLEM' as const) : ('IMPROVEMENT' as const),
      })),
    ),
    measures: [],
    figures: [],
  };
});

describe('linksOfIssuer', () => {
  it('is the same for any order in which reports and statements come', () => {
    fc.assert(
      fc.property(fc.constantFrom(...issuers), fc.infiniteStream(fc.nat()), (issuer, numbers) => {
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((entry) => [numbers.next().value as number, entry] as const)
            .sort(([a], [b]) => a - b)
            .map(([, entry]) => entry);
        const found = linksOfIssuer({
          ...issuer,
          reports: shuffle(issuer.reports),
          statements: shuffle(issuer.statements),
        });
        expect(found).toEqual(linksOfIssuer(issuer));
      }),
      { numRuns: 30 },
    );
  });

  it('never links a problem to a pledge', () => {
    for (const issuer of issuers) {
      for (const { from, to } of linksOfIssuer(issuer).links) expect(from.split(' ')[0]).toBe(to.split(' ')[0]);
    }
  });
});
