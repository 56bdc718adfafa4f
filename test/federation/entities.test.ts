import { describe, expect, it } from '@jest/globals';
import type { Subgraph } from '../../src/serve/schema.js';
import { startServer } from '../../src/serve/http/server.js';
import { ask } from '../support/ask.js';
import { COPIED, idOf } from '../support/example-graph.js';
import { exampleServer } from '../support/example-server.js';

const ENTITIES = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename';

describe('entities', () => {
  const server = exampleServer();

  it('are resolved by every key, and null where nothing has it', async () => {
    const { data: known } = await server.ask(
      '{ township(code: "990121101") { id } recurringPledges(first: 1) { nodes { id } } reports(first: 1) { nodes { id } } }',
    );
    const { data, errors } = await server.ask(
      `${ENTITIES} ... on Township { name } ... on Division { fullName } ... on Year { value } ... on Report { title } ... on Thread { text } ... on Improvement { text } ... on Topic { zh } } }`,
      {
        refs: [
          { __typename: 'Township', id: known.township.id },
          { __typename: 'Township', code: '990121103' },
          { __typename: 'Division', code: '9901' },
          { __typename: 'Year', value: 2019 },
          { __typename: 'Year', value: 1999 },
          { __typename: 'Report', id: known.reports.nodes[0].id },
          { __typename: 'Thread', id: known.recurringPledges.nodes[0].id },
          { __typename: 'Improvement', id: idOf('石篆镇', 2019, COPIED(2019)) },
          { __typename: 'Topic', key: 'training' },
          { __typename: 'Township', code: '000000000' },
          { __typename: 'Report', id: 'nobody' },
        ],
      },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toMatchObject([
      { name: '石篆镇' },
      { name: '雁浦镇' },
      { fullName: '岚州省衡浦市' },
      { value: 2019 },
      null,
      { __typename: 'Report' },
      { text: COPIED(2021) },
      { text: COPIED(2019) },
      { zh: 'training' },
      null,
      null,
    ]);
  });

  it('are resolved in batches: as many calls for twenty as for two', async () => {
    const ids = await server.ask('{ reports(first: 200) { nodes { id } } }');
    const representations = ids.data.reports.nodes.map(({ id }: { id: string }) => ({ __typename: 'Report', id }));
    expect(representations.length).toBeGreaterThan(6);
    const query = `${ENTITIES} ... on Report { title issuer { name } statements { text } } } }`;
    const two = await server.callsOf(query, { refs: representations.slice(0, 2) });
    const all = await server.callsOf(query, { refs: [...representations, ...representations] });
    expect(all.sort()).toEqual(two.sort());
  });

  it.each(['places', 'reports', 'threads'] satisfies Subgraph[])(
    'and the SDL of %s alone is what its file says',
    async (subgraph) => {
      const alone = await startServer({ graph: server.graph, host: '127.0.0.1', port: 0, subgraph });
      const { data } = await ask(alone.url, '{ _service { sdl } }');
      const entities = await ask(alone.url, `${ENTITIES} ... on Township { id } } }`, {
        refs: [
          { __typename: 'Township', id: (await server.ask('{ township(code: "990121103") { id } }')).data.township.id },
        ],
      });
      await alone.stop();
      expect(data._service.sdl.replace(/\s+/gu, ' ')).toContain(
        'type Township implements Node & Issuer @key(fields: "id")',
      );
      expect(data._service.sdl.includes('recurringPledges')).toBe(subgraph === 'threads');
      expect(entities.data._entities[0].__typename).toBe('Township');
    },
  );
});
