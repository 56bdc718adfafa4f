import { describe, expect, it } from '@jest/globals';
import type { ClusterWriter } from '../../src/model/cluster.js';
import { spreadPattern } from '../../src/serve/threads/spread-pattern.js';

let issuers = 0;
/** An issuer whose reports begin in 2018. */
const writer = (countyCode: string | null, ...years: number[]): ClusterWriter => ({
  issuerId: `issuer ${issuers++}`,
  countyCode,
  years,
  firstReport: 2018,
});

describe('how a wording spread', () => {
  it.each([
    ['a county takes it up at once', [1, 2, 3, 4].map(() => writer('990121', 2020, 2021)), 'HANDED_DOWN', 4, 4],
    [
      'counties take it up, each at once, in years of their own',
      ['990121', '990122', '990123'].flatMap((county, i) => [writer(county, 2019 + i), writer(county, 2019 + i)]),
      ...(['HANDED_DOWN', 6, 6] as const),
    ],
    [
      'townships of one county take it up one after the other',
      [2019, 2020, 2021, 2022].map((year) => writer('990121', year)),
      ...(['COPIED', 4, 0] as const),
    ],
    [
      'scattered townships take it up in one year',
      ['990121', '990122', '990123'].map((county) => writer(county, 2020)),
      ...(['COPIED', 3, 0] as const),
    ],
    [
      'half and half',
      [writer('990121', 2019), writer('990121', 2019), writer('990122', 2020), writer('990123', 2021)],
      ...(['UNCLEAR', 4, 2] as const),
    ],
    [
      'all have had it since their first report, which says nothing of when they took it up',
      [1, 2, 3, 4].map(() => writer('990121', 2018)),
      ...(['UNCLEAR', 0, 0] as const),
    ],
    ['those whose county is not known are company to nobody', [1, 2, 3].map(() => writer(null, 2020)), 'COPIED', 3, 0],
    ['nobody writes it any more', [], 'UNCLEAR', 0, 0],
  ] as const)('%s', (_, writers, pattern, datedIssuers, inCompany) => {
    expect(spreadPattern(writers)).toEqual({ pattern, datedIssuers, inCompany });
  });
});
