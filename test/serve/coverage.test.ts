import { describe, expect, it } from '@jest/globals';
import { exampleServer } from '../support/example-server.js';

const server = exampleServer();

describe('resolvePlace', () => {
  it('leads to the township in the graph, or to a place that no report is at hand of', async () => {
    const { data, errors } = await server.ask(
      `{ known: resolvePlace(text: "汀嵐縣石篆鎮") { code name fullName level matched until township { name reports { year { value } } } division { id } }
         division: resolvePlace(text: "衡浦") { level matched division { name } township { id } }
         absent: resolvePlaces(texts: ["浙江省云和县崇头镇", "无此地镇"]) { name township { id } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      known: [
        {
          code: '990121101',
          name: '石篆镇',
          fullName: '岚州省衡浦市汀岚县石篆镇',
          level: 'TOWNSHIP',
          matched: 'NAME',
          until: null,
          township: { name: '石篆镇', reports: [2018, 2019, 2020, 2021].map((value) => ({ year: { value } })) },
          division: null,
        },
      ],
      division: [{ level: 'PREFECTURE', matched: 'SHORT', division: { name: '衡浦市' }, township: null }],
      absent: [[{ name: '崇头镇', township: null }], []],
    });
  });

  it.each([
    ['{ resolvePlace(text: " ") { code } }', 'give a name or a code'],
    [`{ resolvePlace(text: "${'镇'.repeat(81)}") { code } }`, 'this has 81'],
    [
      `{ resolvePlaces(texts: [${Array.from({ length: 201 }, () => '"镇"').join(',')}]) { code } }`,
      'at most 200; these are 201',
    ],
  ])('refuses what is no name', async (query, message) => {
    const { errors } = await server.ask(query);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('takes as many Cypher calls for many places as for one', async () => {
    const query = 'query ($texts: [String!]!) { resolvePlaces(texts: $texts) { township { name } division { name } } }';
    const few = await server.callsOf(query, { texts: ['石篆镇', '衡浦市'] });
    const many = await server.callsOf(query, { texts: ['石篆镇', '衡浦市', '雁浦镇', '汀岚县', '岚州省', '太平镇'] });
    expect(many.sort()).toEqual(few.sort());
  });
});

describe('coverage', () => {
  it('of a county: each township that the gazetteer knows, each year at hand', async () => {
    const { data, errors } = await server.ask(
      `{ coverage(within: "990121") { code name year known seen reports missing township { code } division { id } } }`,
    );
    expect(errors).toEqual([]);
    const rows = data.coverage as { name: string; year: number; reports: number }[];
    expect(rows.map(({ name, year, reports }) => `${name} ${year} ${reports}`)).toEqual([
      ...['石篆镇 2018 1', '石篆镇 2019 1', '石篆镇 2020 1', '石篆镇 2021 1'],
      ...['柳堰镇 2018 0', '柳堰镇 2019 0', '柳堰镇 2020 0', '柳堰镇 2021 0'],
      ...['雁浦镇 2018 1', '雁浦镇 2019 1', '雁浦镇 2020 1', '雁浦镇 2021 0'],
    ]);
    expect(rows[0]).toEqual({
      code: '990121101',
      name: '石篆镇',
      year: 2018,
      known: 1,
      seen: 1,
      reports: 1,
      missing: 0,
      township: { code: '990121101' },
      division: null,
    });
    expect(rows[4]).toMatchObject({ known: 1, seen: 0, reports: 0, missing: 1, township: null });
  });

  it('of the country by province, over the years asked for; what is not at hand is missing', async () => {
    const { data } = await server.ask(
      `{ coverage(fromYear: 2020, toYear: 2021) { code year known seen reports missing division { name } } }`,
    );
    const rows = data.coverage as { code: string; known: number; reports: number; missing: number }[];
    expect(rows.filter(({ code }) => code === '99')).toEqual([
      { code: '99', year: 2020, known: 6, seen: 2, reports: 2, missing: 4, division: { name: '岚州省' } },
      { code: '99', year: 2021, known: 6, seen: 2, reports: 1, missing: 5, division: { name: '岚州省' } },
    ]);
    const zhejiang = rows.filter(({ code }) => code === '33');
    expect(zhejiang).toHaveLength(2);
    expect(zhejiang.every(({ known, reports, missing }) => known > 1000 && reports === 0 && missing === known)).toBe(
      true,
    );
  });

  it.each(['990121101', 'abc'])('of %s, which is no division, is refused', async (within) => {
    const { errors } = await server.ask('query ($within: ID) { coverage(within: $within) { code } }', { within });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('of a division that nobody knows has no rows', async () => {
    expect((await server.ask('{ coverage(within: "98") { code } }')).data).toEqual({ coverage: [] });
  });
});
