import { describe, expect, it } from '@jest/globals';
import { CORPUS, servedGraph } from '../support/served-graph.js';

const QUESTION = `query ($where: OutcomeWhere, $first: Int, $after: String) { pledgeOutcomes(where: $where, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { outcome nextYear pledge { text report { year { value } issuer { name } } outcome { outcome } } followedBy { score words measure { text report { year { value } } } }
    repeatedAs { text report { year { value } } } } } }`;

interface Node {
  readonly outcome: string;
  readonly nextYear: number | null;
  readonly pledge: {
    readonly text: string;
    readonly report: { readonly year: { readonly value: number }; readonly issuer: { readonly name: string } };
    readonly outcome: { readonly outcome: string };
  };
  readonly followedBy: readonly { readonly score: number; readonly words: readonly string[]; readonly measure: Said }[];
  readonly repeatedAs: readonly Said[];
}
interface Said {
  readonly text: string;
  readonly report: { readonly year: { readonly value: number } };
}

describe('what became of the pledges of the example corpus', () => {
  const served = servedGraph(CORPUS);
  const pledges = async (where: object): Promise<{ totalCount: number; nodes: Node[] }> =>
    (await served.data(QUESTION, { where, first: 200 })).pledgeOutcomes;

  it('those reported as done in one county, with the measures', async () => {
    const { nodes } = await pledges({ division: '990122', outcomes: ['REPORTED_DONE'] });
    expect(
      nodes.map(({ pledge, nextYear }) => `${pledge.report.issuer.name} ${nextYear} ${pledge.text.slice(0, 8)}`).sort(),
    ).toEqual(
      [
        '桐笙乡 2018 2018年，我乡',
        '桐笙乡 2019 依托乡文化站开办',
        '桐笙乡 2021 扩大广播覆盖。把',
        '梨川街道 2019 在9个社区的党群',
        '梨川街道 2021 选聘5名居民代表',
        '鹤汀镇 2020 开通鹤汀镇微信公',
        '鹤汀镇 2021 将把信息公开列入',
        '鹤汀镇 2023 在镇便民服务中心',
      ].sort(),
    );
    for (const { nextYear, followedBy, repeatedAs, outcome, pledge } of nodes) {
      expect(pledge.outcome.outcome).toBe(outcome);
      expect(repeatedAs).toEqual([]);
      expect(followedBy.length).toBeGreaterThan(0);
      for (const { measure, score } of followedBy) {
        expect(measure.report.year.value).toBe(nextYear);
        expect(score).toBeGreaterThan(0.3);
      }
    }
  });

  it('every pledge has one outcome, and the four make up all', async () => {
    const all = await pledges({});
    const parts = await Promise.all(
      ['REPORTED_DONE', 'REPEATED', 'DROPPED', 'NO_NEXT_REPORT'].map((outcome) => pledges({ outcomes: [outcome] })),
    );
    const { meta } = await served.data('{ meta { counts { improvements } } }');
    expect(all.totalCount).toBe(meta.counts.improvements);
    expect(parts.reduce((sum, { totalCount }) => sum + totalCount, 0)).toBe(all.totalCount);
    expect(parts.every(({ totalCount }) => totalCount > 0)).toBe(true);
    for (const { outcome, nextYear, repeatedAs } of all.nodes) {
      expect(nextYear === null).toBe(outcome === 'NO_NEXT_REPORT');
      expect(repeatedAs.length > 0).toBe(outcome === 'REPEATED');
      for (const { report } of repeatedAs) expect(report.year.value).toBe(nextYear);
    }
  });

  it('the problems, too', async () => {
    const { statements } = await served.data(
      `{ statements(where: { kinds: [PROBLEM], division: "990122001", toYear: 2018 }) { nodes { ... on Problem { text outcome { outcome nextYear followedBy { measure { text } } repeatedAs { text } } } } } }`,
    );
    const old = statements.nodes.find(({ text }: { text: string }) => text.startsWith('老年居民'));
    expect(old.outcome).toMatchObject({ outcome: 'SOLVED_CLAIMED', nextYear: 2019, repeatedAs: [] });
    expect(old.outcome.followedBy[0].measure.text).toContain('老年居民');
  });

  it('takes as many Cypher calls for a large page as for a small one', async () => {
    const small = await served.calls(QUESTION, { where: {}, first: 2 });
    expect((await served.calls(QUESTION, { where: {}, first: 50 })).sort()).toEqual(small.sort());
  });
});
