import { describe, expect, it } from '@jest/globals';
import { COPIED, NEIGHBOUR, PERSISTENT } from '../support/example-graph.js';
import { exampleServer } from '../support/example-server.js';

const server = exampleServer();
const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
};

describe('statements', () => {
  const list = async (where: object, selection = 'text report { year { value } }') =>
    (
      await ask(
        `query ($where: StatementWhere) { statements(where: $where, first: 200) { totalCount nodes { ${selection} } } }`,
        { where },
      )
    ).statements;

  it.each([
    ['problems without any pledge', { kinds: ['PROBLEM'], addressed: false }, ['业务素质有待提高']],
    [
      'problems with one, the latest year first',
      { kinds: ['PROBLEM'], addressed: true },
      [PERSISTENT, PERSISTENT, PERSISTENT, PERSISTENT],
    ],
    [
      'what stands unchanged from an earlier report, of one issuer',
      { kinds: ['IMPROVEMENT'], unchanged: true, division: '990121103' },
      [NEIGHBOUR, NEIGHBOUR],
    ],
    ['… and what does not', { kinds: ['IMPROVEMENT'], unchanged: false, division: '990121103' }, [NEIGHBOUR]],
    [
      'pledges of one topic and year',
      { kinds: ['IMPROVEMENT'], topic: 'training', fromYear: 2020, toYear: 2020 },
      [COPIED(2020)],
    ],
    ['nothing of a place that reports nothing', { division: '990199' }, []],
  ] as const)('%s', async (_, where, texts) => {
    const page = await list(where);
    expect(page.nodes.map(({ text }: { text: string }) => text)).toEqual(texts);
    expect(page.totalCount).toBe(texts.length);
  });

  it('a random order is a shuffle that the seed decides, over pages', async () => {
    const order = async (seed: number, first: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let after: string | null = null; ;) {
        const { statements } = await ask(
          `query ($seed: Int, $first: Int, $after: String) { statements(orderBy: RANDOM, seed: $seed, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { seed, first, after },
        );
        ids.push(...statements.nodes.map(({ id }: { id: string }) => id));
        if (!statements.pageInfo.hasNextPage) return ids;
        after = statements.pageInfo.endCursor;
      }
    };
    const [one, again, other] = [await order(7, 200), await order(7, 3), await order(8, 200)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect([...other].sort()).toEqual([...one].sort());
    expect(new Set(one).size).toBe(one.length);
    expect(one.length).toBe((await list({})).totalCount);
    // A cyclic shift of the same order would be no independent sample.
    const place = other.indexOf(one[0] ?? '');
    expect([...other.slice(place), ...other.slice(0, place)]).not.toEqual(one);
    // Seeds below zero and large ones are seeds, too.
    expect(new Set(await order(-2_147_483_648, 200)).size).toBe(one.length);
  });

  it('a cursor of one seed is refused by another', async () => {
    const { statements } = await ask(`{ statements(orderBy: RANDOM, seed: 1, first: 1) { pageInfo { endCursor } } }`);
    const { errors } = await server.ask(
      `query ($after: String) { statements(orderBy: RANDOM, seed: 2, after: $after) { nodes { id } } }`,
      { after: statements.pageInfo.endCursor },
    );
    expect(errors[0]?.extensions?.['code']).toBe('BAD_CURSOR');
  });
});

describe('figures', () => {
  it.each([
    [{ keys: ['applications.received'], division: '990121101' }, [6, 5, 4, 3]],
    [{ keys: ['applications.received'], min: 4, max: 5 }, [5, 4]],
    [{ keys: ['applications.received'], fromYear: 2019, toYear: 2019, division: '990121103' }, [0]],
    [{ keys: ['proactive.total'] }, []],
  ])('%j', async (where, values) => {
    const { figures } = await ask(
      `query ($where: FigureWhere) { figures(where: $where, first: 200) { totalCount nodes { value report { year { value } } } } }`,
      { where },
    );
    expect(figures.nodes.map(({ value }: { value: number }) => value)).toEqual(values);
    expect(figures.totalCount).toBe(values.length);
  });
});

describe('trends', () => {
  it('pledges by year: how many, in how many reports, how many could be copies and how many are', async () => {
    const { trends } = await ask(
      `{ trends(groupBy: [YEAR], where: { kinds: [IMPROVEMENT], division: "990121103" }) { year statements reports issuers comparable unchanged topic { key } } }`,
    );
    const row = (year: number, comparable: number) => ({
      year,
      statements: 1,
      reports: 1,
      issuers: 1,
      comparable,
      unchanged: comparable,
      topic: null,
    });
    expect(trends).toEqual([row(2018, 0), row(2019, 1), row(2020, 1)]);
  });

  it('by kind and issuer over all', async () => {
    const { trends } = await ask(
      `{ trends(groupBy: [KIND, ISSUER]) { kind issuer { name } county { name } statements reports } }`,
    );
    const counts = new Map(
      trends.map((r: { kind: string; issuer: { name: string }; statements: number; reports: number }) => [
        `${r.issuer.name} ${r.kind}`,
        [r.statements, r.reports],
      ]),
    );
    expect(counts).toEqual(
      new Map([
        ['石篆镇 MEASURE', [4, 4]],
        ['石篆镇 PROBLEM', [4, 4]],
        ['石篆镇 IMPROVEMENT', [10, 4]],
        ['雁浦镇 MEASURE', [3, 3]],
        ['雁浦镇 IMPROVEMENT', [3, 3]],
        ['永宁镇 PROBLEM', [1, 1]],
      ]),
    );
  });

  it('by topic, county and form', async () => {
    const { trends } = await ask(
      `{ trends(groupBy: [TOPIC, COUNTY, FORM], where: { topic: "training", kinds: [IMPROVEMENT] }) { topic { key } county { code } form statements unchanged comparable } }`,
    );
    expect(trends).toEqual([
      {
        topic: { key: 'training' },
        county: { code: '990121' },
        form: 'NARRATIVE',
        statements: 4,
        unchanged: 3,
        comparable: 3,
      },
    ]);
  });

  it('one row of everything where it is not grouped, none where nothing fits', async () => {
    expect((await ask('{ trends(groupBy: []) { statements reports issuers } }')).trends).toEqual([
      { statements: 25, reports: 8, issuers: 3 },
    ]);
    expect((await ask('{ trends(groupBy: [YEAR], where: { fromYear: 2050 }) { statements } }')).trends).toEqual([]);
  });
});

describe('figureTrends', () => {
  it('sums by year; a report that says nothing is not counted as zero', async () => {
    const { figureTrends } = await ask(
      `{ figureTrends(keys: ["applications.received", "proactive.total"], groupBy: [YEAR], where: { division: "990121" }) { key year reports positive sum min max } }`,
    );
    const row = (year: number, reports: number, sum: number) => ({
      key: 'applications.received',
      year,
      reports,
      positive: 1,
      sum,
      min: reports === 1 ? sum : 0,
      max: sum,
    });
    expect(figureTrends).toEqual([row(2018, 2, 3), row(2019, 2, 4), row(2020, 2, 5), row(2021, 1, 6)]);
  });

  it.each([
    ['{ figureTrends(keys: [], groupBy: []) { sum } }', /keys: give 1 to 100/],
    ['{ figureTrends(keys: ["a"], groupBy: [TOPIC]) { sum } }', /figures have no TOPIC/],
  ])('%s is refused', async (query, message) => {
    const { errors } = await server.ask(query);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
