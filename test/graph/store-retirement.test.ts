import { describe, expect, it } from '@jest/globals';
import { graphFingerprint } from '../../src/store/fingerprint.js';
import { extractedReport, improvement, type ReportDraft } from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

const unresolved: ReportDraft = { year: 2020, code: null };
const decided: ReportDraft = { year: 2020, code: '990121101', versions: { overrides: 'o1' } };
const provisionalId = extractedReport(unresolved).issuer.id;
const townshipId = extractedReport(decided).issuer.id;

/** Nodes that nothing leads to or from, save the schema node and the log of changes, which names reports that are gone. */
const LOOSE =
  'MATCH (n) WHERE NOT n:Schema AND NOT n:Change AND NOT n:ChangeLog AND NOT EXISTS { (n)--() } RETURN labels(n) AS it';

describe('a source that turns out to be another report', () => {
  const test = graphForTests();
  const { store, empty } = test;

  it('retires the provisional issuer: its id becomes an alias, nothing else of it is left', async () => {
    await store(unresolved);
    expect(await query('MATCH (i:Issuer) RETURN [i.id, i.provisional, i.code, i.candidates] AS it')).toEqual([
      [provisionalId, true, null, '[{"code":"990121101","name":"石篆镇","fullName":"岚州省衡浦市汀岚县石篆镇"}]'],
    ]);
    await query(
      'MATCH (s:Statement)<-[:STATES]-() WITH s LIMIT 1 CREATE (t:Thread {id: "th_1", issuerId: $id})-[:INCLUDES]->(s) RETURN 1 AS it',
      {
        id: provisionalId,
      },
    );
    expect(await store(decided)).toBe('STORED');
    expect(await query('MATCH (i:Issuer) RETURN [i.id, i.provisional, i.aliases] AS it')).toEqual([
      [townshipId, false, [provisionalId]],
    ]);
    expect(await query(LOOSE)).toEqual([]);
    const { nodes } = await graphFingerprint(test.graph);
    await query('MATCH (i:Issuer) SET i.aliases = [] RETURN 1 AS it');
    const moved = await graphFingerprint(test.graph);
    await empty();
    await store(decided);
    const direct = await graphFingerprint(test.graph);
    expect(nodes).toEqual(direct.nodes);
    expect(moved.relationships).toEqual(direct.relationships);
    expect(await store(decided)).toBe('UNCHANGED');
  });

  it('keeps a provisional issuer that still has reports, and hands its id on with the last of them', async () => {
    await store(unresolved);
    await store({ ...unresolved, year: 2021 });
    await store(decided);
    expect(await query('MATCH (i:Issuer) RETURN [i.id, i.aliases] AS it ORDER BY i.provisional')).toEqual([
      [townshipId, []],
      [provisionalId, []],
    ]);
    await store({ ...decided, year: 2021 });
    expect(await query('MATCH (i:Issuer) RETURN [i.id, i.aliases] AS it')).toEqual([[townshipId, [provisionalId]]]);
    expect(await query('MATCH (r:Report) RETURN r.year AS it ORDER BY it')).toEqual([2020, 2021]);
  });

  it('takes the alias back when the decision is taken back', async () => {
    await store(unresolved);
    await store(decided);
    await store({ ...unresolved, versions: { overrides: 'o2' } });
    expect(await query('MATCH (i:Issuer) RETURN [i.id, i.provisional, i.aliases] AS it')).toEqual([
      [provisionalId, true, []],
    ]);
    expect(await query(LOOSE)).toEqual([]);
  });

  it('moves a report to another year and leaves no year without a report behind', async () => {
    const source = extractedReport({ year: 2020 });
    await store({ year: 2020 });
    await store({ year: 2019, fileText: source.source, preamble: source.source, versions: { overrides: 'o1' } });
    expect(await query('MATCH (y:Year) RETURN y.value AS it')).toEqual([2019]);
    expect(await query('MATCH (r:Report) RETURN r.year AS it')).toEqual([2019]);
    expect(await query(LOOSE)).toEqual([]);
  });

  it('leaves the old report its other versions and shows the one that is left', async () => {
    await store({ ...unresolved, received: 5, statements: [improvement('办好公开栏')] });
    await store(unresolved);
    expect(await query('MATCH (f:Figure:Current) RETURN f.value AS it')).toEqual([3]);
    await store(decided);
    expect(
      await query(
        'MATCH (r:Report)-[:HAS_VERSION]->(v) RETURN [r.issuerId, v.number, v.current] AS it ORDER BY r.issuerId = $id',
        { id: provisionalId },
      ),
    ).toEqual([
      [townshipId, 1, true],
      [provisionalId, 1, true],
    ]);
    expect(await query('MATCH (s:Improvement {issuerId: $id}) RETURN s.text AS it', { id: provisionalId })).toEqual([
      '办好公开栏',
    ]);
    expect(await query('MATCH (i:Issuer {id: $id}) RETURN i.linkPending AS it', { id: provisionalId })).toEqual([true]);
    expect(await query(LOOSE)).toEqual([]);
  });

  it('keeps masked sentences that others wrote too', async () => {
    await store({ year: 2020, code: '990122101', name: '鹤汀镇' });
    await store(unresolved);
    const before = await query('MATCH (w:Wording) RETURN w.text AS it ORDER BY it');
    await store({ ...decided, statements: [improvement('收到申请')] });
    const after = await query('MATCH (w:Wording) RETURN w.text AS it ORDER BY it');
    expect(after).toEqual([...before, '收到申请'].sort());
  });

  it('drops the second report of a file in which a newer program finds only one', async () => {
    const one: ReportDraft = { year: 2019 };
    const text = `${extractedReport(one).source}\n${extractedReport({ year: 2020 }).source}`;
    await store({ ...one, fileText: text }, 2);
    await store({ year: 2020, index: 1, fileText: text }, 2);
    expect(await query('MATCH (r:Report) RETURN r.year AS it ORDER BY it')).toEqual([2019, 2020]);
    await store({ ...one, fileText: text, versions: { extractor: '2.0.0' } }, 1);
    expect(await query('MATCH (r:Report) RETURN r.year AS it ORDER BY it')).toEqual([2019]);
    expect(await query(LOOSE)).toEqual([]);
  });
});
