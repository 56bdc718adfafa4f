import { describe, expect, it } from '@jest/globals';
import { CORPUS, servedGraph } from '../support/served-graph.js';

const FIELDS = `cosine jaccard minimumEdit simple fromTokens toTokens kept edited dropped added
  from { id year { value } } to { id issuer { name } } sections { fate role fromHeading toHeading similarity }
  statements { fate kind similarity from { id quote text } to { id quote text } changes { kind text } }`;

describe('compareReports', () => {
  const served = servedGraph(CORPUS);
  const idsOf = async (division: string): Promise<Map<number, string>> => {
    const { reports } = await served.data(
      'query ($division: ID) { reports(where: { division: $division }, first: 50) { nodes { id year { value } } } }',
      { division },
    );
    return new Map(reports.nodes.map((r: { id: string; year: { value: number } }) => [r.year.value, r.id]));
  };
  const compare = async (from: string | undefined, to: string | undefined) =>
    (
      await served.data(`query ($from: ID!, $to: ID!) { compareReports(from: $from, to: $to) { ${FIELDS} } }`, {
        from,
        to,
      })
    ).compareReports;

  it('a report with itself: all kept, every measure 1', async () => {
    const id = (await idsOf('990121101')).get(2020);
    const same = await compare(id, id);
    expect(same).toMatchObject({ cosine: 1, jaccard: 1, minimumEdit: 1, simple: 1, edited: 0, dropped: 0, added: 0 });
    expect(same.kept).toBe(same.statements.length);
    expect(same.sections.every(({ fate }: { fate: string }) => fate === 'KEPT')).toBe(true);
    expect(same.fromTokens).toBeGreaterThan(100);
  });

  it('with the next one: the same recurrences as in the threads, and every statement of both once or more', async () => {
    const ids = await idsOf('990121101');
    const found = await compare(ids.get(2018), ids.get(2019));
    const { recurringPledges, from, to } = await served.data(
      `query ($from: ID!, $to: ID!) { recurringPledges(where: { division: "990121101" }, first: 200) { nodes { steps { kind from { id report { id } } to { id report { id } } } } }
        from: report(id: $from) { statements { id } } to: report(id: $to) { statements { id } } }`,
      { from: ids.get(2018), to: ids.get(2019) },
    );
    type Step = Record<'from' | 'to', { id: string; report: { id: string } }> & { kind: string };
    const steps = (recurringPledges.nodes as { steps: Step[] }[])
      .flatMap(({ steps: all }) => all)
      .filter((step) => step.from.report.id === ids.get(2018) && step.to.report.id === ids.get(2019))
      .map((step) => `${step.from.id} ${step.kind === 'IDENTICAL' ? 'KEPT' : 'EDITED'} ${step.to.id}`);
    type Row = {
      fate: string;
      kind: string;
      from: { id: string } | null;
      to: { id: string } | null;
      changes: unknown[];
    };
    const rows = found.statements as Row[];
    const linked = rows
      .filter(({ kind, from: a, to: b }) => kind === 'IMPROVEMENT' && a && b)
      .map(({ fate, from: a, to: b }) => `${a?.id} ${fate} ${b?.id}`);
    expect(steps.length).toBeGreaterThan(0);
    expect(linked.sort()).toEqual(steps.sort());
    const ofSide = (side: 'from' | 'to'): string[] => [...new Set(rows.flatMap((row) => row[side]?.id ?? []))].sort();
    expect(ofSide('from')).toEqual(from.statements.map(({ id }: { id: string }) => id).sort());
    expect(ofSide('to')).toEqual(to.statements.map(({ id }: { id: string }) => id).sort());
    for (const { fate, changes } of rows) expect(changes.length > 0).toBe(fate === 'KEPT' || fate === 'EDITED');
    expect(found.kept + found.edited + found.dropped + found.added).toBe(rows.length);
    for (const measure of ['cosine', 'jaccard', 'minimumEdit', 'simple']) {
      expect(found[measure]).toBeGreaterThan(0.1);
      expect(found[measure]).toBeLessThan(1);
    }
  });

  it('of two townships: fewer statements stand in both than of one', async () => {
    const [own, other] = [await idsOf('990121101'), await idsOf('990122201')];
    const [near, far] = [await compare(own.get(2018), own.get(2019)), await compare(own.get(2018), other.get(2019))];
    expect(far.to.issuer.name).toBe('桐笙乡');
    expect(far.kept + far.edited).toBeLessThan(near.kept + near.edited);
    expect(far.kept).toBeLessThan(near.kept);
  });

  it('an unknown id is an error that says where ids come from', async () => {
    await expect(compare('re_none', 're_none')).rejects.toThrow(/from: \\?"re_none\\?" is the id of no report/);
  });
});
