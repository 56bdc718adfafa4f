import { describe, expect, it } from '@jest/globals';
import { publicationDelay } from '../../src/serve/reports/report.js';
import { CORPUS, servedGraph } from '../support/served-graph.js';

describe('days from the covered year to publication', () => {
  it.each([
    [2020, '2021-01-01', 1],
    [2020, '2021-01-31', 31],
    [2020, '2021-03-31', 90],
    [2023, '2024-03-31', 91],
    [2020, '2020-12-30', -1],
    [2020, '2021-02-01T23:59:00+08:00', 32],
  ])('%d published %s: %d', (year, date, days) => {
    expect(publicationDelay(year, date)).toBe(days);
  });
});

describe('late publication and missing years', () => {
  const served = servedGraph(CORPUS);

  it('finds the reports published after 31 January, with the same count as each report gives of itself', async () => {
    const { reports, all } = await served.data(
      `{ reports(where: { minPublicationDelay: 32, fromYear: 2018 }, orderBy: YEAR_ASC) { totalCount nodes { title publishedOn publicationDelay } }
         all: reports(where: { fromYear: 2018 }, first: 200) { nodes { publicationDelay } } }`,
    );
    expect(
      reports.nodes.map(({ publishedOn, publicationDelay: days }: Record<string, unknown>) => [publishedOn, days]),
    ).toEqual([
      ['2019-06-05', 156],
      ['2021-04-19', 109],
      ['2022-02-28', 59],
      ['2023-02-13', 44],
    ]);
    const late = all.nodes.filter(({ publicationDelay: days }: { publicationDelay: number }) => days >= 32);
    expect([reports.totalCount, late.length]).toEqual([4, 4]);
  });

  it('names the years between the first and the last report that have none', async () => {
    const { townships } = await served.data('{ townships { nodes { name missingYears reports { year { value } } } } }');
    expect(
      townships.nodes
        .map(({ name, missingYears }: { name: string; missingYears: number[] }) => `${name} ${missingYears.join(' ')}`)
        .sort(),
    ).toEqual(['柳堰镇 ', '桐笙乡 2020', '梨川街道 ', '石篆镇 ', '雁浦镇 2020', '鹤汀镇 '].sort());
  });
});
