import { describe, expect, it } from '@jest/globals';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { composeSupergraph } from '../../scripts/supergraph.js';
import { SUBGRAPHS, type Subgraph } from '../../src/serve/schema.js';
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

  it('are refused without a type that this subgraph knows, each for itself', async () => {
    const { data, errors } = await server.ask(`${ENTITIES} ... on Year { value } } }`, {
      refs: [{ __typename: 'Year', value: 2019 }, { __typename: 'Query' }, { value: 2019 }, 'Year'],
    });
    expect(data._entities).toEqual([{ __typename: 'Year', value: 2019 }, null, null, null]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(Array(3).fill('BAD_USER_INPUT'));
  });

  it('and SDL of the servers compose to the committed supergraph', async () => {
    const sdls = new Map<Subgraph, string>();
    for (const subgraph of SUBGRAPHS) {
      const alone = await startServer({
        graph: server.graph,
        ...exampleKnowledge,
        host: '127.0.0.1',
        port: 0,
        subgraph,
      });
      sdls.set(subgraph, (await ask(alone.url, '{ _service { sdl } }')).data._service.sdl);
      await alone.stop();
    }
    const { errors, supergraphSdl } = composeServices(
      SUBGRAPHS.map((name, i) => ({
        name,
        typeDefs: parse(sdls.get(name) ?? ''),
        url: `http://127.0.0.1:${4001 + i}/graphql`,
      })),
    );
    expect(errors ?? []).toEqual([]);
    const fields = (sdl: string): string[] =>
      [...sdl.matchAll(/^ +(\w+)[(:]/gmu)].map((match) => match[1] ?? '').sort();
    expect(fields(supergraphSdl ?? '')).toEqual(fields(composeSupergraph()));
  });

  it('of the one server have an SDL that a gateway takes as a subgraph', async () => {
    const { data } = await server.ask('{ _service { sdl } }');
    const { errors } = composeServices([{ name: 'all', typeDefs: parse(data._service.sdl), url: server.url }]);
    expect(errors ?? []).toEqual([]);
  });

  it.each(['places', 'reports', 'threads'] satisfies Subgraph[])(
    'and the SDL of %s alone is what its file says',
    async (subgraph) => {
      const alone = await startServer({
        graph: server.graph,
        ...exampleKnowledge,
        host: '127.0.0.1',
        port: 0,
        subgraph,
      });
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
