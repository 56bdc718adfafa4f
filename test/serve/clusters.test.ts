import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadCatalogue } from '../../src/model/read.js';
import { startServer, type RunningServer } from '../../src/serve/http/server.js';
import { openDriver, connection } from '../setup/graph.js';
import { ask } from '../support/ask.js';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';
import { writeWordings, type Writer } from '../support/write-wordings.js';

const writer = (issuerId: string, ...held: Writer['held']): Writer => ({ issuerId, held, firstReport: 2018 });
const A = '990121';
const B = '990122';

describe('clusters and near wordings', () => {
  const test = graphForTests();
  let server: RunningServer;
  beforeAll(async () => {
    const graph = test.graph.as<ReadCatalogue>();
    server = await startServer({ graph, ...exampleKnowledge, host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.stop());
  const clusters = (ids: readonly string[]) => test.graph.as<ReadCatalogue>().read('read/wording-clusters', { ids });
  const near = async (id: string) =>
    (await test.graph.as<ReadCatalogue>().read('read/near-wordings', { ids: [id] })).map((row) => row.id);

  it('counts an issuer once, though its county changed, and each cluster for all who ask for it', async () => {
    await writeWordings([
      { id: 'w1', clusterId: 'w1', writers: [writer('i1', [A, 2019], [B, 2020]), writer('i2', [A, 2020])] },
      { id: 'w2', clusterId: 'w1', writers: [writer('i2', [A, 2021]), writer('i3', [null, 2020])] },
      { id: 'w3', writers: [writer('i1', [B, 2020])] },
    ]);
    const rows = await clusters(['w2', 'w3', 'w1', 'w1', 'none']);
    const shared = {
      ...{ id: 'w1', wordings: 2, statements: 5, issuers: 3, firstIssuerIds: ['i1'] },
      byYear: [
        { year: 2019, issuers: 1 },
        { year: 2020, issuers: 3 },
        { year: 2021, issuers: 1 },
      ],
      counties: 2,
      byCounty: [
        { county: A, issuers: 2 },
        { county: null, issuers: 1 },
      ],
      ...{ datedIssuers: 3, inCompany: 0 },
    };
    expect(rows.sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
      { key: 'w1', ...shared },
      { key: 'w2', ...shared },
      expect.objectContaining({ key: 'w3', id: 'w3', wordings: 1, issuers: 1 }),
    ]);
  });

  it('gives the first fifty issuers and counties, and counts them all; issuers that have gone are left out', async () => {
    const writers = Array.from({ length: 70 }, (_, i) => writer(`i${i + 10}`, [String(990_101 + i), 2020]));
    await writeWordings([{ id: 'wo_1', writers }]);
    const [row] = await clusters(['wo_1']);
    expect(row).toMatchObject({ issuers: 70, counties: 70, datedIssuers: 70, byYear: [{ year: 2020, issuers: 70 }] });
    expect(row?.firstIssuerIds).toEqual(writers.slice(0, 50).map(({ issuerId }) => issuerId));
    expect(row?.byCounty).toHaveLength(50);
    const { data, errors } = await ask(
      server.url,
      '{ node(id: "wo_1") { ... on Wording { cluster { issuers firstIssuers { name } pattern } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.node.cluster).toEqual({ issuers: 70, firstIssuers: [], pattern: 'COPIED' });
  });

  it('holds wordings of one mask only, and those near one are of its mask and written by somebody', async () => {
    const [own, other] = [writer('i1', [A, 2020]), writer('i2', [A, 2020])];
    const same = { clusterId: 'w1', nearKeys: 'k' };
    await writeWordings([
      { id: 'w1', ...same, writers: [own] },
      { id: 'w2', ...same, writers: [other] },
      { id: 'w3', ...same, maskVersion: 2, writers: [other] },
      { id: 'w4', ...same, writers: [] },
    ]);
    expect((await clusters(['w1', 'w3'])).map(({ key, wordings, issuers }) => [key, wordings, issuers]).sort()).toEqual(
      [
        ['w1', 3, 2],
        ['w3', 1, 1],
      ],
    );
    expect([await near('w1'), await near('w4'), await near('w3')]).toEqual([['w2'], ['w1', 'w2'], []]);
  });

  it('reads a large cluster once, however many of its wordings are asked for', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `w${i}`);
    await writeWordings(
      ids.map((id, i) => ({
        ...{ id, clusterId: 'w0' },
        writers: Array.from({ length: 20 }, (_, j) => writer(`i${i * 20 + j}`, [A, 2020])),
      })),
    );
    // What the planner knows of the graph is that of the tests before.
    await query('CALL db.prepareForReplanning() RETURN 1 AS it');
    const hits = async (asked: readonly string[]): Promise<number> => {
      const driver = openDriver();
      try {
        const text = test.graph.statements.get('read/wording-clusters')?.lines.map((line) => line.text) ?? [];
        const { summary } = await driver.executeQuery(
          `PROFILE ${text.join('\n')}`,
          { ids: asked },
          { database: connection().database },
        );
        type Step = { readonly dbHits: number; readonly children: readonly Step[] };
        const sum = (step: Step): number => step.dbHits + step.children.map(sum).reduce((a, b) => a + b, 0);
        return summary.profile ? sum(summary.profile as unknown as Step) : NaN;
      } finally {
        await driver.close();
      }
    };
    const [one, all] = [await hits(ids.slice(0, 1)), await hits(ids)];
    expect(one).toBeGreaterThan(1200);
    expect(all).toBeLessThan(2 * one);
  });

  it('refuses a number of near wordings that it does not give before anything is read', async () => {
    await writeWordings([{ id: 'wo_1', nearKeys: 'k', writers: [] }]);
    const calls: string[] = [];
    const stop = test.graph.onStatement((name) => calls.push(name));
    const { errors } = await ask(
      server.url,
      '{ node(id: "wo_1") { ... on Wording { nearWordings(first: 51) { jaccard } } } }',
    );
    stop();
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(calls).not.toContain('read/near-wordings');
  });
});
