import { describe, expect, it } from '@jest/globals';
import { digestOf } from '../../src/link/digest.js';
import type { ThreadRow } from '../../src/model/link.js';
import type { IssuerLinks } from '../../src/link/issuer-links.js';

const REPORTS = [
  { versionId: 'rv_1', stored: ['rv_0   ', 'rv_1   '] },
  { versionId: 'rv_2', stored: ['rv_2  2021-01-15 '] },
];
const THREAD: ThreadRow = {
  ...{ id: 'th_1', kind: 'IMPROVEMENT', firstYear: 2019, lastYear: 2020, years: [2019, 2020], occurrences: 2 },
  ...{ longestUnchangedRun: 2, currentUnchangedRun: 2, status: 'RUNNING', text: '一', topics: [], aliases: ['th_0'] },
  statements: ['st_1', 'st_2'],
};
const LINKS: IssuerLinks = {
  links: [
    {
      from: 'st_1',
      to: 'st_2',
      kind: 'IDENTICAL',
      similarity: 1,
      method: 'MASKED_EQUAL',
      yearsApart: 1,
      changes: '[]',
    },
    { from: 'st_3', to: 'st_4', kind: 'REWORDED', similarity: 0.7, method: 'TERMS', yearsApart: 1, changes: '[]' },
  ],
  threads: [THREAD],
  outcomes: [
    { id: 'st_1', outcome: 'REPEATED', nextYear: 2020, followedBy: [{ measureId: 'st_9', score: 0.8, words: ['一'] }] },
  ],
  findings: [
    { id: 'fd_1', rule: 'Y-carry', status: 'FAIL', message: '', evidence: '[]', reportId: 're_2', versionId: 'rv_2', year: 2020 }, // prettier-ignore
  ],
};
const [link, reworded] = LINKS.links;
const [outcome] = LINKS.outcomes;
const [finding] = LINKS.findings;

describe('the digest of what linking made of an issuer', () => {
  const { linked } = digestOf('is_1', REPORTS, LINKS);

  it('is four integers below 2^32, the same in any order and on every machine', () => {
    expect(linked).toEqual(
      digestOf('is_1', REPORTS.toReversed(), { ...LINKS, links: LINKS.links.toReversed() }).linked,
    );
    expect(linked).toEqual([3416053479, 489891403, 1789139169, 3914243942]);
  });

  it('differs with another date of a source, and with an older version more', () => {
    const [first, second] = REPORTS;
    for (const stored of [['rv_2  2021-01-16 '], ['rv_2  2021-01-15 ', 'rv_3   ']])
      expect(digestOf('is_1', [first, { ...second, stored }] as typeof REPORTS, LINKS).linked).not.toEqual(linked);
  });

  it.each<[string, Partial<IssuerLinks>]>([
    ['another similarity', { links: [link, { ...reworded, similarity: 0.69 }] as IssuerLinks['links'] }],
    ['another kind', { links: [link, { ...reworded, kind: 'NEAR_IDENTICAL' }] as IssuerLinks['links'] }],
    ['a link less', { links: [link] as IssuerLinks['links'] }],
    ['another run', { threads: [{ ...THREAD, longestUnchangedRun: 1 }] }],
    ['another status', { threads: [{ ...THREAD, status: 'DROPPED' }] }],
    ['another statement', { threads: [{ ...THREAD, statements: ['st_1', 'st_3'] }] }],
    ['another outcome', { outcomes: [{ ...outcome, outcome: 'DROPPED' }] as IssuerLinks['outcomes'] }],
    ['no measure', { outcomes: [{ ...outcome, followedBy: [] }] as unknown as IssuerLinks['outcomes'] }],
    ['a finding that passes', { findings: [{ ...finding, status: 'PASS' }] as IssuerLinks['findings'] }],
  ])('differs with %s', (_, change) => {
    expect(digestOf('is_1', REPORTS, { ...LINKS, ...change }).linked).not.toEqual(linked);
  });

  it('differs with the issuer and with the versions of its reports', () => {
    expect(digestOf('is_2', REPORTS, LINKS).linked).not.toEqual(linked);
    expect(digestOf('is_1', REPORTS.slice(1), LINKS).linked).not.toEqual(linked);
  });
});
