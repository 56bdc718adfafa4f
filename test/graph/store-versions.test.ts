import { describe, expect, it } from '@jest/globals';
import { graphFingerprint } from '../../src/store/fingerprint.js';
import { withdrawReport } from '../../src/store/withdraw.js';
import { extractedReport, improvement, measure, problem, type ReportDraft } from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

const DEFICIENCY = '公开内容不够全面';
const first: ReportDraft = {
  year: 2020,
  received: 3,
  statements: [
    problem(DEFICIENCY, { topics: ['content'] }),
    improvement('加强业务培训', { addresses: [DEFICIENCY] }),
    measure('已设立公开栏'),
  ],
};
/** Other bytes: a pledge more, a measure less, another count; the problem now counts under another topic. */
const corrected: ReportDraft = {
  ...first,
  received: 4,
  statements: [
    problem(DEFICIENCY, { topics: ['quality'] }),
    improvement('加强业务培训'),
    improvement('充实公开内容', { addresses: [DEFICIENCY] }),
  ],
};

const VERSIONS =
  'MATCH (r:Report)-[:HAS_VERSION]->(v)-[:READ_FROM]->(s) RETURN [v.number, v.current, s.publishedOn] AS it ORDER BY v.number';
const CURRENT = 'MATCH (f:Figure:Current) RETURN f.value AS it';

describe('versions of a report', () => {
  const test = graphForTests();
  const { store, empty } = test;

  it('makes other bytes a new version that is current; the node shows it, the older one stays readable', async () => {
    await store(first);
    expect(await store(corrected)).toBe('NEW_VERSION');
    expect(await query(VERSIONS)).toEqual([
      [1, false, null],
      [2, true, null],
    ]);
    expect(await query(CURRENT)).toEqual([4]);
    expect(
      await query(
        'MATCH (s:Statement) RETURN [s.text, s.current, [l IN labels(s) WHERE l <> "Statement"]] AS it ORDER BY s.text',
      ),
    ).toEqual([
      ['充实公开内容', true, ['Improvement']],
      [DEFICIENCY, true, ['Problem']],
      ['加强业务培训', true, ['Improvement']],
      ['已设立公开栏', false, []],
    ]);
    expect(await query('MATCH (:Problem)-[:ABOUT]->(t) RETURN t.key AS it')).toEqual(['quality']);
    expect(await query('MATCH (i)-[:ADDRESSES]->(:Problem) RETURN i.text AS it')).toEqual(['充实公开内容']);
    const stated =
      'MATCH (v:ReportVersion {number: $n})-[:HAS_SECTION]->()-[x:STATES]->() RETURN [x.quote, x.kind] AS it ORDER BY x.order';
    expect(await query(stated, { n: 1 })).toEqual([
      [DEFICIENCY, 'PROBLEM'],
      ['加强业务培训', 'IMPROVEMENT'],
      ['已设立公开栏', 'MEASURE'],
    ]);
    expect(
      await query('MATCH (v:ReportVersion {number: 1})-[:REPORTS]->(f) RETURN [f.value, f:Current] AS it'),
    ).toEqual([[3, false]]);
    expect(await store(first)).toBe('UNCHANGED');
    expect(await query(CURRENT)).toEqual([4]);
  });

  it('makes a newer program a new version too, which may judge a statement otherwise; its id stays', async () => {
    await store(first);
    const [id] = await query('MATCH (s:Statement {text: $text}) RETURN s.id AS it', { text: '加强业务培训' });
    const statements = [problem(DEFICIENCY), measure('加强业务培训'), measure('已设立公开栏')];
    const later: ReportDraft = { ...first, statements, versions: { extractor: '1.1.0' } };
    expect(await store(later)).toBe('NEW_VERSION');
    expect(await query('MATCH (s:Measure {text: $text}) RETURN s.id AS it', { text: '加强业务培训' })).toEqual([id]);
    expect(await query('MATCH (i:Improvement) RETURN count(i) AS it')).toEqual([0]);
    expect(await query('MATCH (:Report)-[:HAS_VERSION]->(v {current: true}) RETURN v.extractor AS it')).toEqual([
      '1.1.0',
    ]);
    expect(await query('MATCH (s:Source) RETURN count(s) AS it')).toEqual([1]);
  });

  it.each([
    ['publication', { publishedOn: '2021-03-01' }, { publishedOn: '2021-01-20' }],
    [
      'retrieval, where publication is the same',
      { publishedOn: '2021-01-20', retrievedAt: '2022-02-02' },
      { publishedOn: '2021-01-20', retrievedAt: '2021-02-02' },
    ],
    ['having a date at all', { publishedOn: '2021-01-20' }, {}],
  ])('ranks by %s, whatever comes first', async (_, newer, older) => {
    const newerDraft = { ...corrected, manifest: newer };
    const olderDraft = { ...first, manifest: older };
    await store(olderDraft);
    await store(newerDraft);
    const expected = await graphFingerprint(test.graph);
    expect(await query(CURRENT)).toEqual([4]);
    await empty();
    await store(newerDraft);
    await store(olderDraft);
    expect(await query(CURRENT)).toEqual([4]);
    expect(await graphFingerprint(test.graph)).toEqual(expected);
  });

  it('takes dates that a manifest brings later, and shows an older version again when they say so', async () => {
    await store(corrected);
    const alone = await graphFingerprint(test.graph);
    await store(first);
    expect(await query(CURRENT)).toEqual([3]);
    expect(await store({ ...corrected, manifest: { publishedOn: '2021-03-01' } })).toBe('UNCHANGED');
    expect(await query(CURRENT)).toEqual([4]);
    expect(await query('MATCH (i)-[:ADDRESSES]->(:Problem) RETURN i.text AS it')).toEqual(['充实公开内容']);
    expect(await query('MATCH (:Problem)-[:ABOUT]->(t) RETURN t.key AS it')).toEqual(['quality']);
    const { nodes } = await graphFingerprint(test.graph);
    expect(nodes['Improvement:Statement']).toBe(alone.nodes['Improvement:Statement']);
    expect(await query('MATCH (s:Source) WHERE s.publishedOn IS NOT NULL RETURN s.publishedOn AS it')).toEqual([
      '2021-03-01',
    ]);
    expect(await store(corrected)).toBe('UNCHANGED');
    expect(await query('MATCH (s:Source) WHERE s.publishedOn IS NOT NULL RETURN s.publishedOn AS it')).toEqual([
      '2021-03-01',
    ]);
  });

  it('drops findings that compare reports from a version that is no longer current', async () => {
    await store(first);
    await query(
      'MATCH (v:ReportVersion) CREATE (v)-[:RAISES]->(:Finding:Current {id: "fd_cross", crossReport: true}) RETURN 1 AS it',
    );
    await store(corrected);
    expect(await query('MATCH (f:Finding {crossReport: true}) RETURN f.id AS it')).toEqual([]);
  });

  it('marks a withdrawn report and erases nothing; new bytes take the mark back, a newer program does not', async () => {
    await store(first);
    const before = await graphFingerprint(test.graph);
    const id = extractedReport(first).id;
    expect(await withdrawReport(test.graph, id)).toBe(true);
    const withdrawn = 'MATCH (r:Report) RETURN r.withdrawn AS it';
    expect(await query(withdrawn)).toEqual([true]);
    const { nodes, relationships } = await graphFingerprint(test.graph);
    expect({ nodes, relationships }).toEqual({ nodes: before.nodes, relationships: before.relationships });
    await store({ ...first, versions: { extractor: '1.1.0' } });
    expect(await query(withdrawn)).toEqual([true]);
    await store(corrected);
    expect(await query(withdrawn)).toEqual([false]);
    expect(await withdrawReport(test.graph, 're_unknown')).toBe(false);
  });
});
