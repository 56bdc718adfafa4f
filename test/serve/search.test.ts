import { describe, expect, it } from '@jest/globals';
import { searchQuery } from '../../src/serve/reports/search-query.js';
import { COPIED, NEIGHBOUR, SHARED } from '../support/example-graph.js';
import { exampleServer } from '../support/example-server.js';

const SEARCH = `query ($text: String!, $kinds: [StatementKind!], $where: StatementWhere, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, where: $where, first: $first, after: $after) { totalCount edges { score cursor } nodes { text kind } pageInfo { hasNextPage endCursor } } }`;

describe('search', () => {
  const server = exampleServer();
  const found = async (text: string, more: object = {}): Promise<string[]> => {
    const { data, errors } = await server.ask(SEARCH, { text, ...more });
    expect(errors).toEqual([]);
    expect(data.search.totalCount).toBe(data.search.nodes.length);
    return data.search.nodes.map((node: { text: string }) => node.text).sort();
  };
  const copied = [2018, 2019, 2020, 2021].map(COPIED);

  it.each([
    ['a word inside a long statement', '业务培训'],
    ['Traditional characters', '業務培訓'],
    ['several words, all required', '专业素质 培训'],
    ['full-width space and punctuation between', '培训，　素质'],
    ['one Han character', '训'],
    ['one character beside a word', '期 培训'],
    ['Traditional, one character', '訓'],
  ])('finds by %s', async (_, text) => {
    expect(await found(text)).toEqual(copied);
  });

  it('finds a year that touches a character', async () => {
    expect(await found('2019年')).toEqual([COPIED(2019)]);
    expect(await found('在2019年组织')).toEqual([COPIED(2019)]);
  });

  it('does not find words that only share characters', async () => {
    expect(await found('训业')).toEqual([]);
    expect(await found('业务素质')).toEqual(['业务素质有待提高']);
  });

  it('narrows by kind, topic, place and year', async () => {
    expect(await found('素质', { kinds: ['PROBLEM'] })).toEqual(['业务素质有待提高']);
    expect(await found('素质', { kinds: ['PROBLEM'], where: { kinds: ['IMPROVEMENT'] } })).toEqual([]);
    expect(await found('长效机制', { where: { division: '990121103', fromYear: 2020 } })).toEqual([NEIGHBOUR]);
    expect(await found('素质', { where: { topic: 'training', toYear: 2018 } })).toEqual([COPIED(2018)]);
    expect(await found('机制', { where: { verifiability: ['NONE'], division: '990121101' } })).toEqual([SHARED]);
    expect(await found('机制', { where: { verifiability: ['VERIFIABLE', 'PARTLY'] } })).toEqual([]);
    expect(await found('制', { where: { verifiability: ['NONE'], division: '990121101' } })).toEqual([SHARED]);
  });

  it.each(['*:*', '业务~', 'AND', '(', '"', '\\', '培训 OR', '+-&|!(){}[]^~*?:/', 'text:培训', '培训"', '/.*/'])(
    'takes the Lucene syntax %s as data',
    async (text) => {
      const texts = await found(text);
      const words = searchQuery(text) === null ? [] : (text.match(/\p{L}+/gu) ?? []);
      expect(texts.every((it) => words.every((word) => it.toLowerCase().includes(word.toLowerCase())))).toBe(true);
      if (/^[^\p{L}]+$/u.test(text)) expect(texts).toEqual([]);
    },
  );

  it('pages by score without loss or repetition', async () => {
    const all: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page++) {
      const { data } = await server.ask(SEARCH, { text: '公开', first: 2, after });
      all.push(...data.search.nodes.map((node: { text: string }) => node.text));
      const scores: number[] = data.search.edges.map((edge: { score: number }) => edge.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      after = data.search.pageInfo.endCursor;
      if (!data.search.pageInfo.hasNextPage) break;
    }
    expect(all.sort()).toEqual(await found('公开', { first: 200 }));
    expect(all.length).toBeGreaterThan(8);
  });

  it('refuses a blank text, a text that is too long, and the cursor of another search', async () => {
    const { data } = await server.ask(SEARCH, { text: '公开', first: 1 });
    const cases: [object, string][] = [
      [{ text: ' 　' }, 'BAD_USER_INPUT'],
      [{ text: '公'.repeat(201) }, 'BAD_USER_INPUT'],
      [{ text: '培训', after: data.search.pageInfo.endCursor }, 'BAD_CURSOR'],
    ];
    for (const [variables, code] of cases) {
      const { errors } = await server.ask(SEARCH, variables as Record<string, unknown>);
      expect(errors.map((error) => error.extensions.code)).toEqual([code]);
    }
  });
});

describe('searchQuery', () => {
  it.each([
    ['业务素质 培训', '+"业务素质" +"培训"', null],
    ['業務', '+"业务"', null],
    ['训', null, [['训']]],
    ['2021年', null, [['2021年']]],
    ['2021年培训', '+"年培训"', [['2021年培训']]],
    ['著力', '+("著力" "着力")', null],
    ['App 培训', '+"培训"', [['app']]],
    ['ＯＡ', null, [['oa']]],
  ])('%s', (text, query, words) => {
    expect(searchQuery(text)).toEqual({ query, words });
  });
  it('is null where nothing is left', () => {
    expect(searchQuery('*:* ()')).toBeNull();
  });
});
