import { describe, expect, it } from '@jest/globals';
import type { ReadCatalogue } from '../../src/model/read.js';
import { spreadPattern } from '../../src/serve/threads/spread-pattern.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { writeWordings, type Writer } from '../support/write-wordings.js';

let issuers = 0;
/** An issuer whose reports begin in 2018. */
const writer = (county: string | null, ...years: number[]): Writer => ({
  issuerId: `issuer ${issuers++}`,
  held: years.map((year) => [county, year]),
  firstReport: 2018,
});
/** An issuer whose first report has the wording. */
const newcomer = (county: string, year: number): Writer => ({ ...writer(county, year), firstReport: year });

describe('how a wording spread', () => {
  const test = graphForTests();

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
    [
      'each takes it up in the year in which the first report of a neighbour, which has it, is at hand: no company',
      ['990121', '990122', '990123'].flatMap((county) => [writer(county, 2020), newcomer(county, 2020)]),
      ...(['COPIED', 3, 0] as const),
    ],
    [
      'issuers that got another county later take it up in the county that they had',
      ['1', '2', '3'].map((one): Writer => ({
        issuerId: `moved ${one}`,
        firstReport: 2018,
        held: [
          ['990121', 2020],
          [`99012${4 + Number(one)}`, 2021],
        ],
      })),
      ...(['HANDED_DOWN', 3, 3] as const),
    ],
    ['those whose county is not known are company to nobody', [1, 2, 3].map(() => writer(null, 2020)), 'COPIED', 3, 0],
    ['nobody writes it any more', [], 'UNCLEAR', 0, 0],
  ] as const)('%s', async (_, writers, pattern, datedIssuers, inCompany) => {
    await writeWordings([{ id: 'wo', writers }]);
    const [row] = await test.graph.as<ReadCatalogue>().read('read/wording-clusters', { ids: ['wo'] });
    expect(row).toMatchObject({ issuers: writers.length, datedIssuers, inCompany });
    expect(row && spreadPattern(row)).toBe(pattern);
  });
});
