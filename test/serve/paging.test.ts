import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from '../../src/serve/paging/cursor.js';
import { exampleServer } from '../support/example-server.js';

const LISTS: [field: string, args: string, total: number][] = [
  ['townships', '', 3],
  ['townships', 'orderBy: NAME_ASC', 3],
  ['reports', '', 8],
  ['reports', 'orderBy: YEAR_ASC', 8],
  ['findings', '', 8],
  ['recurringPledges', 'where: { minYears: 1 }', 5],
  ['recurringPledges', 'where: { minYears: 1 }, orderBy: OCCURRENCES_DESC', 5],
  ['recurringPledges', 'where: { minYears: 1 }, orderBy: LAST_YEAR_DESC', 5],
  ['persistentProblems', 'where: { minYears: 1 }', 2],
  ['sharedWordings', 'where: { minIssuers: 1 }', 15],
  ['search', 'text: "开"', 22],
];

describe('pages', () => {
  const server = exampleServer();

  it.each(LISTS)('%s(%s) gives each entry once, forwards, whatever the page size', async (field, args, total) => {
    for (const first of [1, 3, 200]) {
      const ids: string[] = [];
      let after: string | null = null;
      for (let page = 0; page <= total; page++) {
        const { data, errors } = await server.ask(
          `query ($first: Int, $after: String) { list: ${field}(first: $first, after: $after${args && `, ${args}`}) {
             totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          { first, after },
        );
        expect(errors).toEqual([]);
        const { edges, nodes, pageInfo, totalCount } = data.list;
        expect(totalCount).toBe(total);
        expect(edges.map((edge: { node: { id: string } }) => edge.node)).toEqual(nodes);
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges.at(-1).cursor]);
        ids.push(...nodes.map(({ id }: { id: string }) => id));
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      expect(ids).toHaveLength(total);
      expect(new Set(ids).size).toBe(total);
    }
  });

  it('pages inside of pages, each with its own cursor', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { data } = await server.ask(
        `query ($after: String) { township(code: "990121101") { threads(kind: IMPROVEMENT, minYears: 1, first: 1, after: $after) {
           nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      seen.push(...data.township.threads.nodes.map(({ id }: { id: string }) => id));
      after = data.township.threads.pageInfo.endCursor;
      if (!data.township.threads.pageInfo.hasNextPage) break;
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen).toHaveLength(4);
  });

  it('does not count unless asked', async () => {
    const calls = await server.callsOf('{ recurringPledges { nodes { id } } }');
    expect(calls.filter((name) => name.endsWith('-count'))).toEqual([]);
  });

  it('refuses the cursor of another order and of another list', async () => {
    const { data } = await server.ask('{ recurringPledges(first: 1) { pageInfo { endCursor } } }');
    const after = data.recurringPledges.pageInfo.endCursor;
    for (const query of [
      'query ($after: String) { recurringPledges(after: $after, orderBy: OCCURRENCES_DESC) { nodes { id } } }',
      'query ($after: String) { persistentProblems(after: $after) { nodes { id } } }',
      'query ($after: String) { reports(after: $after) { nodes { id } } }',
    ]) {
      const { errors } = await server.ask(query, { after });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
    }
  });
});

describe('cursors', () => {
  it('come back as they were', () => {
    const entry = { sort: '990121101', id: 'is_石篆' };
    expect(decodeCursor('townships/CODE_ASC', 'string', encodeCursor('townships/CODE_ASC', entry))).toEqual(entry);
  });
  const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', json({ length: 3 })],
    ['too little', json(['x', 1])],
    ['another scope', json(['y', 1, 'id'])],
    ['another type of key', json(['x', '1', 'id'])],
    ['a key that is no number', json(['x', null, 'id'])],
    ['an id that is none', json(['x', 1, { $ne: 1 }])],
    ['something behind it', `${json(['x', 1, 'id'])}A`],
    ['padding', Buffer.from('["x",1,"id"] ').toString('base64')],
  ])('refuses %s', (_, cursor) => {
    expect(() => decodeCursor('x', 'number', cursor)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_CURSOR' } }),
    );
  });
});
