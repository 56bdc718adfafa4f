import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ask } from '../support/ask.js';
import { CORPUS, servedGraph } from '../support/served-graph.js';

type Where = Record<string, unknown>;
interface List {
  readonly field: string;
  readonly type: string;
  /** Arguments beside where, first and after. */
  readonly args?: string;
  readonly id?: string;
  /** What every question of the test asks for, so that a page holds the whole list. */
  readonly base?: Where;
  /** Conditions with some of their values. */
  readonly conditions: Readonly<Record<string, readonly unknown[]>>;
}

const PLACE = {
  division: ['99', '9901', '990121', '990122', '990121101', '990122101', '990122999'],
};
const YEARS = { fromYear: [2018, 2020, 2022], toYear: [2018, 2020] };
const THREADS = {
  ...PLACE,
  minYears: [1, 2, 3],
  unchangedYears: [2, 3],
  ...YEARS,
  topic: ['content-scope', 'platform', 'training'],
  kinds: [['IDENTICAL'], ['IDENTICAL', 'NEAR_IDENTICAL']],
  status: [['DROPPED'], ['NEW', 'RUNNING']],
};
const STATEMENTS = {
  kinds: [['PROBLEM'], ['PROBLEM', 'IMPROVEMENT'], []],
  topic: ['content-scope', 'platform', 'training'],
  verifiability: [['NONE'], ['VERIFIABLE', 'PARTLY']],
  addressed: [true, false],
  unchanged: [true, false],
  sections: [['PROBLEMS_IMPROVEMENTS']],
  ...YEARS,
};

const LISTS: readonly List[] = [
  { field: 'townships', type: 'TownshipWhere', conditions: { ...PLACE, name: ['镇', '乡', '石'] } },
  {
    field: 'reports',
    type: 'ReportWhere',
    conditions: {
      ...{ ...PLACE, ...YEARS, year: [2019, 2021], form: ['NARRATIVE', 'FORMAT_2021'], quality: ['OK', 'SUSPECT'] },
      minPublicationDelay: [31, 60],
    },
  },
  {
    field: 'reportChanges',
    type: 'ReportChangeWhere',
    id: 'id: reportId',
    conditions: {
      ...{
        changedSince: ['2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z'],
        status: [['PRESENT'], ['WITHDRAWN', 'REMOVED'], []],
      },
      division: ['990121', '9901', '990122101', '990122999'],
    },
  },
  { field: 'statements', type: 'StatementWhere', base: { division: '990121101' }, conditions: STATEMENTS },
  {
    field: 'search',
    args: 'text: "公开"',
    type: 'StatementWhere',
    base: { division: '990122' },
    conditions: STATEMENTS,
  },
  {
    field: 'findings',
    type: 'FindingWhere',
    base: { division: '990121101' },
    conditions: {
      ...{ rule: ['T3-balance', 'section-stub'], rules: [['T3-balance', 'T3-outcomes']], year: [2018, 2021] },
      status: [['FAIL'], ['PASS', 'CANNOT_JUDGE']],
    },
  },
  {
    field: 'figures',
    type: 'FigureWhere',
    base: { fromYear: 2021 },
    conditions: {
      ...{ ...PLACE, ...YEARS, keys: [['proactive.total'], []], min: [0, 10], max: [5, 100] },
      ...{ qualifiers: [['EXACT']], origin: ['TEXT', 'TABLE'] },
    },
  },
  { field: 'recurringPledges', type: 'ThreadWhere', base: { minYears: 1 }, conditions: THREADS },
  { field: 'persistentProblems', type: 'ThreadWhere', base: { minYears: 1 }, conditions: THREADS },
  {
    field: 'pledgeOutcomes',
    type: 'OutcomeWhere',
    id: 'pledge { id }',
    conditions: {
      ...{
        ...PLACE,
        ...YEARS,
        outcomes: [['REPEATED'], ['DROPPED', 'NO_NEXT_REPORT']],
        topic: ['platform', 'training'],
      },
      ...{ unchanged: [true, false], verifiability: [['NONE'], ['PARTLY']] },
    },
  },
  {
    field: 'sharedWordings',
    type: 'WordingWhere',
    base: { minIssuers: 2 },
    conditions: { ...PLACE, minIssuers: [3, 4], topic: ['platform', 'training'] },
  },
];

/** One to three conditions. */
const setOf = ({ conditions }: List): fc.Arbitrary<Where> =>
  fc
    .subarray(Object.keys(conditions), { minLength: 1, maxLength: Math.min(3, Object.keys(conditions).length) })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...(conditions[name] ?? []))]))),
    );

/** Two single conditions: a pair that has something on both sides. */
const plain = ({ conditions }: List): [Where, Where] => {
  const [x, y] = Object.entries(conditions)
    .slice(-2)
    .map(([name, [value]]) => ({ [name]: value }));
  return [y ?? {}, x ?? {}];
};

/** Conditions, alone or joined. */
const whereOf = (list: List): fc.Arbitrary<Where> => {
  const set = setOf(list);
  const pair = fc.array(set, { maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: set },
    pair.map((or) => ({ or })),
    pair.map((and) => ({ and })),
    set.map((not) => ({ not })),
    fc.tuple(set, pair, set).map(([own, or, not]) => ({ ...own, or, not })),
  );
};

describe('and, or and not', () => {
  const served = servedGraph(CORPUS);

  const queryOf = ({ field, type, args = '', id = 'id' }: List, names: readonly string[]): string => {
    const variables = names.map((name) => `$${name}: ${type}`).join(', ');
    const asked = names.map(
      (name) => `${name}: ${field}(where: $${name}, first: 200, ${args}) { pageInfo { hasNextPage } nodes { ${id} } }`,
    );
    return `query (${variables}) { ${asked.join(' ')} }`;
  };
  const idOf = (node: { id?: string; pledge?: { id: string } }): string => node.id ?? node.pledge?.id ?? '';
  const idsOf = async (list: List, wheres: Readonly<Record<string, Where>>): Promise<Record<string, string[]>> => {
    const data = await served.data(queryOf(list, Object.keys(wheres)), wheres);
    return Object.fromEntries(
      Object.keys(wheres).map((name) => {
        const ids: string[] = data[name].nodes.map(idOf);
        // All on one page, so that lists are compared as a whole.
        expect(data[name].pageInfo.hasNextPage).toBe(false);
        return [name, ids];
      }),
    );
  };

  it.each(LISTS.map((list) => [list.field, list] as const))(
    '%s: the laws of sets hold, whatever is asked for',
    async (_, list) => {
      const { base = {} } = list;
      let filled = 0;
      await fc.assert(
        fc.asyncProperty(whereOf(list), whereOf(list), async (x, y) => {
          const { all, onlyX, onlyY, notX, both, either, neither, own } = await idsOf(list, {
            all: base,
            onlyX: { ...base, and: [x] },
            onlyY: { ...base, and: [y] },
            notX: { ...base, not: x },
            both: { ...base, and: [x, y] },
            either: { ...base, or: [x, y] },
            neither: { ...base, and: [{ not: { or: [x, y] } }] },
            own: {
              ...x,
              and: [...((x['and'] as Where[] | undefined) ?? []), base],
              ...('minYears' in base && { minYears: x['minYears'] ?? 1 }),
            },
          });
          const [inX, inY] = [new Set(onlyX), new Set(onlyY)];
          // Filtering `all` keeps its order: joined conditions never change the order of a list.
          expect(onlyX).toEqual(all?.filter((id) => inX.has(id)));
          expect(own).toEqual(onlyX);
          expect(notX).toEqual(all?.filter((id) => !inX.has(id)));
          expect(both).toEqual(all?.filter((id) => inX.has(id) && inY.has(id)));
          expect(either).toEqual(all?.filter((id) => inX.has(id) || inY.has(id)));
          expect(neither).toEqual(all?.filter((id) => !inX.has(id) && !inY.has(id)));
          if (onlyX?.length && notX?.length) filled += 1;
        }),
        { numRuns: 3, seed: 20_240_401, endOnFailure: true, examples: [plain(list)] },
      );
      // Laws over empty lists say nothing.
      expect(filled).toBeGreaterThan(0);
    },
    300_000,
  );

  it.each(LISTS.map((list) => [list.field, list] as const))(
    '%s: pages under or and not give each entry once, in the order of the list',
    async (_, list) => {
      const { field, type, args = '', id = 'id', base = {} } = list;
      const [[first, values]] = Object.entries(list.conditions).slice(-1) as [[string, readonly unknown[]]];
      const where = { ...base, or: [{ [first]: values[0] }, { not: { [first]: values.at(-1) } }] };
      const { whole } = await idsOf(list, { whole: where });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const query = `query ($where: ${type}, $after: String) { list: ${field}(where: $where, first: 7, after: $after, ${args}) {
          nodes { ${id} } pageInfo { hasNextPage endCursor } } }`;
        const { list: page } = await served.data(query, { where, after });
        seen.push(...page.nodes.map(idOf));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null && seen.length <= 200);
      expect(seen).toEqual(whole);
      expect(seen.length).toBeGreaterThan(0);
    },
    120_000,
  );

  it('looks all places of a where up at once', async () => {
    const codes = ['990121101', '990121102', '990122101', '990122201'];
    const where = {
      or: codes.map((division) => ({ division })),
      not: { and: codes.map((division) => ({ division })) },
    };
    const calls = await served.calls('query ($where: ReportWhere) { reports(where: $where) { nodes { id } } }', {
      where,
    });
    expect(calls.sort()).toEqual(['read/reports-page', 'read/townships-by-code']);
  });

  it('count for trends, too', async () => {
    const counts = await served.data(
      `{ all: trends(groupBy: []) { statements } some: trends(groupBy: [], where: { or: [{ kinds: [PROBLEM] }, { topic: "training" }] }) { statements }
         rest: trends(groupBy: [], where: { not: { or: [{ kinds: [PROBLEM] }, { topic: "training" }] } }) { statements } }`,
    );
    expect(counts.some[0].statements + counts.rest[0].statements).toBe(counts.all[0].statements);
    expect(counts.some[0].statements).toBeGreaterThan(0);
  });

  it('a bad code is refused wherever it stands', async () => {
    const { errors } = await ask(
      served.url,
      '{ reports(where: { or: [{ not: { division: "12x" } }] }) { nodes { id } } }',
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
