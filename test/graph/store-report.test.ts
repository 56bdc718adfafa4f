import { describe, expect, it } from '@jest/globals';
import { graphFingerprint } from '../../src/store/fingerprint.js';
import { noteData } from '../../src/store/schema.js';
import { storeReport } from '../../src/store/store-report.js';
import { contextOf, extractedReport, improvement, problem, type ReportDraft } from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

describe('storing a report', () => {
  const test = graphForTests();
  const { store, empty } = test;

  it('writes places, report, version, source and everything in it, once', async () => {
    expect(await store({ year: 2020, received: 7 })).toBe('STORED');
    const { nodes, relationships } = await graphFingerprint(test.graph);
    expect(nodes).toEqual({
      'Current:Figure': 1,
      'Current:Finding': 1,
      Division: 3,
      'Improvement:Statement': 1,
      'Issuer:Township': 1,
      'Measure:Statement': 1,
      'Problem:Statement': 1,
      Report: 1,
      ReportVersion: 1,
      Schema: 1,
      Section: 1,
      Source: 1,
      Table: 1,
      Topic: 2,
      Wording: 4,
      Year: 1,
    });
    expect(relationships).toEqual({
      ...{
        ABOUT: 4,
        ADDRESSES: 1,
        CONTAINS: 4,
        COVERS: 1,
        HAS_SECTION: 1,
        HAS_TABLE: 1,
        HAS_VERSION: 1,
        IN: 1,
        ISSUED_BY: 1,
      },
      ...{ PART_OF: 2, RAISES: 1, READ_FROM: 1, REPORTS: 1, STATES: 3 },
    });
    const [issuer] = await query('MATCH (i:Issuer) RETURN i {.*} AS it');
    expect(issuer).toMatchObject({
      ...{
        name: '石篆镇',
        code: '990121101',
        codes: ['990121101'],
        names: ['石篆镇'],
        fullName: '岚州省衡浦市汀岚县石篆镇',
      },
      ...{
        provisional: false,
        aliases: [],
        provinceCode: '99',
        prefectureCode: '9901',
        countyCode: '990121',
        linkPending: true,
      },
    });
    const [table] = await query('MATCH (t:Table) RETURN t {.values, .filled, .raws} AS it');
    expect(table).toEqual({ values: [7, 0, 1.5], filled: [true, false, true], raws: ['7', '', '1.5'] });
    expect(
      await query(
        'MATCH (w:Wording {issuerCount: 0, statementCount: 0}) WHERE w.pending IS NULL RETURN w.text AS it ORDER BY it',
      ),
    ).toHaveLength(4);
    expect(await query('MATCH (t:Topic) RETURN [t.key, t.zh] AS it ORDER BY it')).toEqual([
      ['content', '内容广度深度'],
      ['training', 'training'],
    ]);
  });

  it('keeps the proof of every node: its words stand at its place in the source', async () => {
    await store({ year: 2020 });
    const proofs = await query(`
      MATCH (source:Source)<-[:READ_FROM]-(v:ReportVersion)
      MATCH (v)-[:HAS_SECTION]->(:Section)-[states:STATES]->(s:Statement)
      RETURN [source.text, s.start, s.end, s.quote, states.quote] AS it`);
    expect(proofs).toHaveLength(3);
    for (const [text, start, end, quote, stated] of proofs as [string, number, number, string, string][]) {
      expect(text.slice(start, end)).toBe(quote);
      expect(stated).toBe(quote);
    }
    const kinds = await query('MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT key + " " + valueType(n[key]) AS it');
    expect(kinds).toEqual(
      expect.arrayContaining(['year INTEGER NOT NULL', 'start INTEGER NOT NULL', 'value FLOAT NOT NULL']),
    );
  });

  it('writes nothing when the same bytes come again, and says so', async () => {
    await store({ year: 2020 });
    const before = await graphFingerprint(test.graph);
    const names: string[] = [];
    const stop = test.graph.onStatement((name) => names.push(name));
    expect(await store({ year: 2020 })).toBe('UNCHANGED');
    stop();
    expect(names).toEqual(['write/report-state']);
    expect(await graphFingerprint(test.graph)).toEqual(before);
  });

  it('needs few statements, however long the report is', async () => {
    await store({ year: 2019 });
    const counts: number[] = [];
    for (const size of [3, 60]) {
      let count = 0;
      const stop = test.graph.onStatement(() => (count += 1));
      const statements = Array.from({ length: size }, (_, i) =>
        improvement(`将办理第${i}件事`, { topics: ['content'] }),
      );
      await store({ year: 2020 + size, statements });
      stop();
      counts.push(count);
    }
    expect(counts[0]).toBe(counts[1]);
    // One a kind of node, seven that show what is current, and the log of changes.
    expect(counts[0]).toBeLessThanOrEqual(21);
  });

  it('gives the same graph for any order and for writers at work at the same time', async () => {
    const drafts: ReportDraft[] = [
      { year: 2019, code: '990121201', currentCode: '990121102', name: '柳堰乡' },
      { year: 2020, code: '990121201', currentCode: '990121102', name: '柳堰乡' },
      { year: 2021, code: '990121102', name: '柳堰镇' },
      { year: 2019 },
      { year: 2020, manifest: { publishedOn: '2021-01-20', url: 'https://example.org/a' } },
      { year: 2020, preamble: '更正后的报告。收到申请', manifest: { publishedOn: '2021-03-01' } },
      { year: 2022, statements: [problem('公开内容不够全面')] },
    ];
    for (const draft of drafts) await store(draft);
    const data = await noteData(test.graph, 1);
    const expected = await graphFingerprint(test.graph);
    expect(await query('MATCH (i:Issuer {name: "柳堰镇"}) RETURN [i.code, i.codes, i.names] AS it')).toEqual([
      ['990121102', ['990121102', '990121201'], ['柳堰镇', '柳堰乡']],
    ]);
    expect(await query('MATCH (a:Year)-[:NEXT]->(b) RETURN [a.value, b.value] AS it ORDER BY it')).toEqual([
      [2019, 2020],
      [2020, 2021],
      [2021, 2022],
    ]);
    await empty();
    for (const draft of drafts.toReversed()) await store(draft);
    expect(await noteData(test.graph, 1)).toBe(data);
    expect(await graphFingerprint(test.graph)).toEqual(expected);
    await empty();
    await Promise.all(drafts.map((draft) => store(draft)));
    await noteData(test.graph, 1);
    expect(await graphFingerprint(test.graph)).toEqual(expected);
  });

  it('stores one version when writers bring the same file at once', async () => {
    const outcomes = await Promise.all([store({ year: 2020 }), store({ year: 2020 }), store({ year: 2020 })]);
    expect(outcomes.sort()).toEqual(['STORED', 'UNCHANGED', 'UNCHANGED']);
    expect((await graphFingerprint(test.graph)).nodes['ReportVersion']).toBe(1);
  });

  it('refuses a report without a year and names the file', async () => {
    const report = extractedReport({ year: 2020 });
    const yearless = { ...report, year: { ...report.year, value: null } };
    await expect(storeReport(test.graph, yearless, contextOf(report))).rejects.toMatchObject({
      code: 'NO_YEAR',
      message: '石篆镇-2020.txt: the covered year is unknown; name it in a manifest or an override.',
    });
  });
});
