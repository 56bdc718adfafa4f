import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { query as cypher } from '../support/query.js';
import { CORPUS, servedGraph } from '../support/served-graph.js';

const KEYS = ['YEAR', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'ISSUER', 'FORM', 'KIND'];
const QUESTION = `query ($groupBy: [TrendKey!]!, $told: StatementWhere, $counted: StatementWhere) {
  told: trends(groupBy: $groupBy, where: $told) { ...row }
  counted: trends(groupBy: $groupBy, where: $counted) { ...row }
}
fragment row on TrendRow {
  year province { code } prefecture { code } county { code } issuer { id } form kind
  statements reports issuers comparable unchanged
}`;

/** Conditions of which reports know all; any of them may be left out. */
const where = fc.record(
  {
    kinds: fc.subarray(['MEASURE', 'PROBLEM', 'IMPROVEMENT']),
    division: fc.constantFrom('99', '9901', '990121', '990122', '990121101', '990122999'),
    fromYear: fc.integer({ min: 2016, max: 2024 }),
    toYear: fc.integer({ min: 2016, max: 2024 }),
  },
  { requiredKeys: [] },
);

describe('counts that linking wrote down of each report', () => {
  const served = servedGraph(CORPUS);
  const both = async (groupBy: readonly string[], told: object) => {
    // A condition inside of `and` is one that only statements know.
    return (await served.data(QUESTION, { groupBy, told, counted: { and: [told] } })) as {
      readonly told: readonly unknown[];
      readonly counted: readonly unknown[];
    };
  };

  it('are those of the statements, however they are grouped and whatever is asked for', async () => {
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(fc.subarray(KEYS), where, async (groupBy, told) => {
        const answer = await both(groupBy, told);
        expect(answer.told).toEqual(answer.counted);
        rows += answer.told.length;
      }),
      { numRuns: 120, seed: 20_261 },
    );
    expect(rows).toBeGreaterThan(300);
  });

  it('are what is read, unless more is asked for or a report is not linked yet', async () => {
    const read = async (told: object, groupBy: readonly string[] = ['YEAR']): Promise<string[]> =>
      (
        await served.calls(
          'query ($groupBy: [TrendKey!]!, $where: StatementWhere) { trends(groupBy: $groupBy, where: $where) { statements } }',
          {
            groupBy,
            where: told,
          },
        )
      ).filter((name) => name.endsWith('trends'));
    expect(await read({ kinds: ['IMPROVEMENT'], fromYear: 2019 })).toEqual(['read/report-trends']);
    expect(await read({ topic: 'training' })).toEqual(['read/trends']);
    expect(await read({}, ['TOPIC'])).toEqual(['read/trends']);
    await cypher(
      'MATCH (r:Report) WITH r ORDER BY r.id LIMIT 1 SET r.kept = r.improvementCount REMOVE r.improvementCount RETURN 1 AS it',
    );
    expect(await read({ kinds: ['IMPROVEMENT'] })).toEqual(['read/report-trends', 'read/trends']);
    expect(await read({ kinds: ['PROBLEM'] })).toEqual(['read/report-trends']);
    const answer = await both(['YEAR', 'KIND'], {});
    expect(answer.told).toEqual(answer.counted);
    await cypher(
      'MATCH (r:Report) WHERE r.kept IS NOT NULL SET r.improvementCount = r.kept REMOVE r.kept RETURN 1 AS it',
    );
  });
});
