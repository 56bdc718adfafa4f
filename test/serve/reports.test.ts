import { describe, expect, it } from '@jest/globals';
import { COPIED, EDITED_BEFORE, idOf, PERSISTENT, RETURNED, SHARED } from '../support/example-graph.js';
import { exampleServer } from '../support/example-server.js';

describe('reports', () => {
  const server = exampleServer();
  const report = async (year: number, selection: string, name = '990121101') => {
    const { data, errors } = await server.ask(
      `query ($where: ReportWhere) { reports(where: $where) { nodes { ${selection} } } }`,
      { where: { year, division: name } },
    );
    expect(errors).toEqual([]);
    expect(data.reports.nodes).toHaveLength(1);
    return data.reports.nodes[0];
  };

  it('shows a report with its statements by kind, and what lies around it', async () => {
    const it = await report(
      2020,
      `title form script withdrawn year { value } issuer { __typename name } previous { year { value } } next { year { value next: value } }
       measures { text } problems { text addressedBy { text } } improvements { text addresses { text } }
       statements(kinds: [PROBLEM, MEASURE]) { kind } source { sha256 path } versions { number current extractor }`,
    );
    expect(it).toMatchObject({
      title: '石篆镇2020年政府信息公开工作年度报告',
      form: 'NARRATIVE',
      script: 'HANS',
      withdrawn: false,
      year: { value: 2020 },
      issuer: { __typename: 'Township', name: '石篆镇' },
      previous: { year: { value: 2019 } },
      next: { year: { value: 2021 } },
      measures: [{ text: '全年通过网站公开信息220条并制作图解' }],
      problems: [{ text: PERSISTENT, addressedBy: [{ text: COPIED(2020) }] }],
      improvements: [
        { text: COPIED(2020), addresses: [{ text: PERSISTENT }] },
        { text: RETURNED, addresses: [] },
      ],
      statements: [{ kind: 'MEASURE' }, { kind: 'PROBLEM' }],
      source: { path: '石篆镇-2020.txt' },
      versions: [{ number: 1, current: true, extractor: '1.0.0' }],
    });
    expect(it.source.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('proves every statement, figure, section and piece of evidence by its place in the source', async () => {
    const it = await report(
      2019,
      `source { sha256 text } sections { index role heading number start end stub text statements { quote start end rule } }
       statements { quote start end section { index } topics { key zh } }
       figures { key value unit qualifier origin quote start end } findings { rule status message evidence { quote start end source } crossReport }`,
    );
    const { text, sha256 } = it.source;
    const proven = [...it.statements, ...it.figures, ...it.findings[0].evidence, ...it.sections[0].statements];
    expect(proven).toHaveLength(5 + 1 + 1 + 5);
    for (const { quote, start, end } of proven) expect(text.slice(start, end)).toBe(quote);
    expect(it.sections).toMatchObject([
      { index: 0, role: 'PROBLEMS_IMPROVEMENTS', heading: '主要问题', number: '五', stub: false, text },
    ]);
    expect(it.figures).toMatchObject([
      { key: 'applications.received', value: 4, unit: '件', qualifier: 'EXACT', origin: 'TEXT', quote: '4件' },
    ]);
    expect(it.findings).toMatchObject([
      { rule: 'numbering', status: 'PASS', crossReport: false, evidence: [{ source: sha256 }] },
    ]);
    expect(it.statements[0].topics).toEqual([{ key: 'platform', zh: 'platform' }]);
  });

  it('tells what a pledge names that could be checked, with the words; a pledge of nothing but good will has none', async () => {
    const it = await report(
      2019,
      'source { text } improvements { text verifiability { grade named { kind quote start end } } } sections { statements { ... on Improvement { verifiability { grade } } } }',
    );
    const of = (words: string) => it.improvements.find(({ text }: { text: string }) => text === words).verifiability;
    expect(of(EDITED_BEFORE)).toMatchObject({
      grade: 'VERIFIABLE',
      named: [
        { kind: 'OBJECT', quote: '公开查阅点' },
        { kind: 'DEADLINE', quote: '每周' },
      ],
    });
    for (const { quote, start, end } of of(EDITED_BEFORE).named) expect(it.source.text.slice(start, end)).toBe(quote);
    expect(of(SHARED)).toEqual({ grade: 'NONE', named: [] });
    expect(it.sections[0].statements).toContainEqual({ verifiability: { grade: 'VERIFIABLE' } });
  });

  it('gives a table by cells, blank ones as null', async () => {
    const it = await report(2018, 'tables { number form rows columns cells { row column value raw } }');
    expect(it.tables).toHaveLength(1);
    expect(it.tables[0]).toMatchObject({
      rows: ['received', 'handled'],
      columns: ['natural', 'total'],
      cells: [
        { row: 'received', column: 'natural', value: 3 },
        { row: 'received', column: 'total', value: null },
        { row: 'handled', column: 'natural', value: 1.5 },
      ],
    });
  });

  it('filters figures by key and findings by status', async () => {
    const it = await report(
      2018,
      'figures(keys: ["proactive.total"]) { id } findings(status: FAIL) { id } all: findings { id }',
    );
    expect(it.figures).toEqual([]);
    expect(it.findings).toEqual([]);
    expect(it.all).toHaveLength(1);
  });

  it('says what the words around a statement are, and why a pledge addresses a problem', async () => {
    const { data } = await server.ask(
      `query ($id: ID!) { node(id: $id) { __typename ... on Improvement { context quote rule addressLinks { score basis problem { text } improvement { id } } report { currentVersion { messages { severity rule message start end } } } } } }`,
      { id: idOf('雁浦镇', 2019, '把财政预决算逐月上墙公布。建立健全政务公开长效机制') },
    );
    expect(data.node.context).toBe(
      '雁浦镇2019年政府信息公开工作年度报告。收到申请0件。举办政务公开宣传日活动3场；把财政预决算逐月上墙公布。建立健全政务公开长效机制。'.replace(
        /^[^。]*。/u,
        '',
      ),
    );
    expect(data.node.addressLinks).toEqual([]);
    expect(data.node.report.currentVersion.messages).toHaveLength(1);
    const other = await server.ask(
      `query ($id: ID!) { node(id: $id) { ... on Improvement { addressLinks { score basis problem { text } improvement { id } } } } }`,
      {
        id: idOf('石篆镇', 2019, COPIED(2019)),
      },
    );
    expect(other.data.node.addressLinks).toEqual([
      {
        score: 1,
        basis: 'PAIRED',
        problem: { text: PERSISTENT },
        improvement: { id: idOf('石篆镇', 2019, COPIED(2019)) },
      },
    ]);
  });

  it.each([
    [{ fromYear: 2020 }, [2021, 2020, 2020]],
    [{ fromYear: 2019, toYear: 2019 }, [2019, 2019, 2019]],
    [{ division: '990121103' }, [2020, 2019, 2018]],
    [{ form: 'FORMAT_2021' }, []],
    [{ year: 2018, division: '9901' }, [2018, 2018]],
  ])('filters reports by %j', async (where, years) => {
    const { data } = await server.ask(
      'query ($where: ReportWhere) { reports(where: $where) { totalCount nodes { year { value } } } }',
      { where },
    );
    expect(data.reports.nodes.map((node: { year: { value: number } }) => node.year.value)).toEqual(years);
    expect(data.reports.totalCount).toBe(years.length);
  });

  it.each([
    [{ status: 'FAIL' }, 0],
    [{ status: ['PASS', 'FAIL'] }, 8],
    [{ rule: 'numbering', year: 2018 }, 2],
    [{ rule: 'T3-balance' }, 0],
    [{ division: '990121103' }, 3],
  ])('filters findings by %j', async (where, count) => {
    const { data } = await server.ask(
      'query ($where: FindingWhere) { findings(where: $where) { totalCount nodes { report { title } } } }',
      { where },
    );
    expect(data.findings.totalCount).toBe(count);
    expect(data.findings.nodes).toHaveLength(count);
  });

  it('leads to everything by its id, and to nothing by an unknown one', async () => {
    const { data: found } =
      await server.ask(`{ reports(first: 1) { nodes { id issuer { id county { id } } currentVersion { id } sections { id statements { id } }
      figures { id } tables { id } findings { id } } } recurringPledges(first: 1) { nodes { id } } sharedWordings(first: 1) { nodes { id } } }`);
    const [first] = found.reports.nodes;
    const ids: string[] = [
      ...[
        first.id,
        first.issuer.id,
        first.issuer.county.id,
        first.currentVersion.id,
        first.sections[0].id,
        first.sections[0].statements[0].id,
      ],
      ...[
        first.figures[0].id,
        first.tables[0].id,
        first.findings[0].id,
        found.recurringPledges.nodes[0].id,
        found.sharedWordings.nodes[0].id,
      ],
    ];
    const { data } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [...ids, 're_unknown', 'nonsense', '', 'constructor_x'],
    });
    expect(data.nodes.slice(ids.length)).toEqual([null, null, null, null]);
    expect(data.nodes.slice(0, ids.length)).toEqual(
      ids.map((id, i) => ({
        id,
        __typename: [
          'Report',
          'Township',
          'Division',
          'ReportVersion',
          'Section',
          'Measure',
          'Figure',
          'Table',
          'Finding',
          'Thread',
          'Wording',
        ][i],
      })),
    );
  });

  it('says what the graph is', async () => {
    const { data } = await server.ask(
      '{ meta { apiVersion dataVersion schemaVersion maskVersion extractors gazetteers years counts { reports townships improvements threads wordings } citation } topics { key zh en } }',
    );
    expect(data.meta).toMatchObject({
      apiVersion: '1.0',
      extractors: ['1.0.0'],
      gazetteers: ['g1'],
      years: [2018, 2019, 2020, 2021],
      counts: { reports: 8, townships: 3, improvements: 13 },
    });
    expect(data.meta.citation).toContain('2018–2021');
    expect(data.topics.map(({ key }: { key: string }) => key)).toContain('training');
  });

  it('lists the reports of a year', async () => {
    const { data } = await server.ask(
      '{ reports(where: { year: 2019 }, first: 1) { nodes { year { reports(first: 2) { totalCount nodes { title } pageInfo { hasNextPage } } } } } }',
    );
    expect(data.reports.nodes[0].year.reports).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(data.reports.nodes[0].year.reports.nodes).toHaveLength(2);
  });
});
