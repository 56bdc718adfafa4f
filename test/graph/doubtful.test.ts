import { describe, expect, it } from '@jest/globals';
import { listDoubtful } from '../../src/store/doubtful.js';
import { problem } from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

describe('reports that a person should look at', () => {
  const test = graphForTests();

  it('are those with a provisional issuer, an unsound text or messages of weight, and no others', async () => {
    await test.store({ year: 2019, statements: [problem('公开内容不够全面')] });
    await test.store({ year: 2020, statements: [problem('公开内容不够全面')] });
    await test.store({ code: null, name: '永宁镇', year: 2021, statements: [problem('业务素质有待提高')] });
    const set = (year: number, change: string): Promise<unknown> =>
      query(`MATCH (:Report {year: ${year}})-[:HAS_VERSION]->(v) SET ${change} RETURN 1 AS it`);
    await set(2019, `v.messages = '[{"rule":"a","severity":"INFO","message":"m","start":0,"end":1}]'`);
    expect((await listDoubtful(test.graph)).map(({ issuer, year }) => [issuer, year])).toEqual([['永宁镇', 2021]]);

    await set(
      2020,
      `v.messages = '[{"rule":"a","severity":"INFO","message":"m","start":0,"end":1},{"rule":"b","severity":"WARNING","message":"odd","start":0,"end":1}]'`,
    );
    await set(2019, "v.quality = 'SUSPECT'");
    const found = await listDoubtful(test.graph);
    expect(found.map(({ year }) => year).sort()).toEqual([2019, 2020, 2021]);
    expect(found.find(({ year }) => year === 2020)).toMatchObject({
      ...{ issuerCode: expect.stringMatching(/^\d{9}$/), quality: 'OK', candidates: [] },
      messages: [{ rule: 'b', severity: 'WARNING', message: 'odd' }],
    });
    expect(found.find(({ year }) => year === 2021)).toMatchObject({
      ...{ issuerCode: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), messages: [] },
    });
  });
});
