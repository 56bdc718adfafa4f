import { expect, it } from '@jest/globals';
import type { ServedGraph } from '../../support/served-graph.js';

/* Answers that were written by hand, from the reports of the corpus. */
/* eslint-disable @typescript-eslint/no-explicit-any */

const textOf = ({ text }: { text: string }): string => text;

/** Statements, topics, search, wording, figures and names, asked of the served example corpus. */
export function answers(served: ServedGraph): void {
  const report = async (division: string, year: number, fields: string): Promise<any> => {
    const { reports } = await served.data(
      `query ($division: ID, $year: Int) { reports(where: { division: $division, year: $year }) { nodes { ${fields} } } }`,
      { division, year },
    );
    expect(reports.nodes).toHaveLength(1);
    return reports.nodes[0];
  };

  it('meta: what is there', async () => {
    const { meta } = await served.data('{ meta { years counts { townships agencies reports versions } } }');
    expect(meta).toEqual({
      years: [2017, 2018, 2019, 2020, 2021, 2022, 2023],
      counts: { townships: 6, agencies: 0, reports: 30, versions: 30 },
    });
  });

  it('measures: what 鹤汀镇 did in 2022, in reading order', async () => {
    const { measures, form, script } = await report('990122101', 2022, 'form script measures { text title quote }');
    expect({ form, script }).toEqual({ form: 'FORMAT_2021', script: 'HANS' });
    expect(measures.map(textOf)).toEqual([
      '对农村人居环境整治奖补、耕地流转备案等事项，镇里编制了公开事项清单并逐村张贴',
      '镇司法所参与了每一件申请答复的合法性审查',
      '10月，镇里清理了2015年以来的镇政府文件，将41件已经失效的文件移出公开栏目',
      '“鹤汀之声”新设了“政策问答”栏目，编发问答26期',
      '镇纪委在4月和9月对各村公开栏作了抽查，对2个公开不及时的村下发了整改通知',
    ]);
  });

  it('measures: a report in Traditional characters is read in Simplified ones, its quotes stay as they are', async () => {
    const { measures, script } = await report('990121103', 2018, 'script measures { text title quote }');
    expect(script).toBe('HANT');
    const titled = measures.filter(({ title }: any) => title !== null);
    expect(titled.map(({ title }: any) => title)).toEqual([
      '加强组织领导',
      '加强宣传引导',
      '加强档案管理',
      '加强监督检查',
    ]);
    expect(titled[1]).toMatchObject({
      text: '加强宣传引导。利用赶集日在渔港广场设点宣传6场，发放宣传明白纸2300余份，当面解答群众提问',
      quote: '加強宣傳引導。利用趕集日在漁港廣場設點宣傳6場,發放宣傳明白紙2300餘份,當面解答群眾提問',
    });
  });

  it('addresses: in 鹤汀镇 2020 each item pairs a problem with its remedy; the closing call meets none', async () => {
    const { improvements } = await report(
      '990122101',
      2020,
      'improvements { text addresses { text } addressLinks { basis score } }',
    );
    expect(improvements.map((one: any) => [one.text, one.addresses.map(textOf)])).toEqual([
      [
        '今后要进一步加强村级公开栏管理，提高村务公开水平，由驻村干部每月检查一次',
        ['村级公开栏内容更新慢，有的半年没有换过'],
      ],
      ['要主动征求群众意见，每季度在集镇集市日开展一次政务公开宣传咨询', ['群众不了解申请公开的途径']],
      ['将把信息公开列入站所年度绩效考核，逐月登记报送情况', ['少数站所对信息公开重视不够，材料报送拖拉']],
      ['建立健全政务公开长效机制，推动基层政务公开工作再上新台阶', []],
    ]);
    for (const { addressLinks } of improvements.slice(0, 3)) {
      expect(addressLinks).toEqual([{ basis: 'PAIRED', score: 1 }]);
    }
  });

  it('addressedBy: the remedies of each problem of 鹤汀镇 2021', async () => {
    const { problems } = await report('990122101', 2021, 'problems { text addressedBy { text } }');
    expect(problems.map((one: any) => [one.text, one.addressedBy.map(textOf).sort()])).toEqual([
      [
        '村级信息员业务能力参差不齐',
        ['对各村信息员每半年集中培训一次，培训结束时进行闭卷测试', '编印政务公开业务手册，发到每一名信息员手中'].sort(),
      ],
      ['门户网站栏目检索不便', ['下一步，我镇将进一步加强门户网站栏目建设，提高信息检索水平，把重复的栏目合并起来']],
      [
        '决策时听取群众意见仍然不够',
        [
          '利用赶集的日子，每个季度组织一次政务公开宣传和现场咨询，当面听取群众的意见',
          '邀请村民代表旁听镇长办公会议，每年不少于2次',
        ].sort(),
      ],
    ]);
  });

  it('topics: what the problems of 鹤汀镇 are about', async () => {
    const topics = async (year: number): Promise<Record<string, string[]>> => {
      const { problems } = await report('990122101', year, 'problems { text topics { key } }');
      return Object.fromEntries(problems.map((one: any) => [one.text, one.topics.map(({ key }: any) => key)]));
    };
    const [in2019, in2022] = [await topics(2019), await topics(2022)];
    expect(in2019['公开形式比较单一，主要依靠村里的公告栏']).toContain('channels');
    expect(in2019['政策宣传停留在墙上，深入到群众中间不够']).toContain('publicity');
    expect(in2019['作决策时听取群众意见不够']).toContain('participation');
    expect(in2022['村级信息员多为兼职，业务能力参差不齐']).toEqual(expect.arrayContaining(['training', 'staffing']));
    expect(in2022['政策解读不够通俗']).toEqual(['interpretation']);
  });

  /** Query, kinds, and the statements that hold it: issuer, year, kind. */
  const SEARCHES: [text: string, why: string, found: [string, number, string][]][] = [
    [
      '查询电脑',
      'a word in the midst of two long statements; in one of them behind a page number',
      [
        ['鹤汀镇', 2022, 'IMPROVEMENT'],
        ['鹤汀镇', 2023, 'MEASURE'],
      ],
    ],
    [
      '人员变动频繁',
      'broken over two lines in the source of 2018; 2020 has 变动较频繁',
      [
        ['石篆镇', 2018, 'PROBLEM'],
        ['石篆镇', 2019, 'PROBLEM'],
      ],
    ],
    [
      '闭卷测试',
      'the end of a long pledge',
      [
        ['鹤汀镇', 2021, 'IMPROVEMENT'],
        ['鹤汀镇', 2022, 'IMPROVEMENT'],
      ],
    ],
    ['对讲广播', 'the source is in Traditional characters', [['雁浦镇', 2018, 'MEASURE']]],
    ['手册 培训', 'two words, both of which have to stand in the statement', [['鹤汀镇', 2023, 'IMPROVEMENT']]],
    ['大喇叭', 'a sentence broken by a blank line', [['鹤汀镇', 2020, 'MEASURE']]],
    ['元宇宙', 'no report has it', []],
  ];
  const found = async (text: string, division = '99'): Promise<[string, number, string][]> => {
    const { search } = await served.data(
      `query ($text: String!, $division: ID) { search(text: $text, where: { division: $division }, first: 50) {
        totalCount nodes { kind text report { year { value } issuer { name } } } } }`,
      { text, division },
    );
    expect(search.totalCount).toBe(search.nodes.length);
    return search.nodes
      .map((one: any) => [one.report.issuer.name, one.report.year.value, one.kind])
      .sort((a: any, b: any) => a[1] - b[1]);
  };

  it.each(SEARCHES)('search %s: %s', async (text, _, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each([
    ['查詢電腦', '查询电脑'],
    ['閉卷測試', '闭卷测试'],
    ['對講廣播', '对讲广播'],
    ['人員變動頻繁', '人员变动频繁'],
  ])('search %s finds what %s finds', async (traditional, simplified) => {
    const expected = SEARCHES.find(([text]) => text === simplified)?.[2];
    expect(await found(traditional)).toEqual(expected);
  });

  it('search keeps to the place and the years that it is asked for', async () => {
    expect(await found('闭卷测试', '990121')).toEqual([]);
    const { search } = await served.data(
      '{ search(text: "闭卷测试", where: { fromYear: 2022 }) { nodes { report { year { value } } } } }',
    );
    expect(search.nodes).toEqual([{ report: { year: { value: 2022 } } }]);
  });

  it('sharedWordings: exactly the three stock sentences, each by four townships', async () => {
    const { sharedWordings } = await served.data(
      '{ sharedWordings(where: { minIssuers: 2 }, first: 50) { nodes { text issuerCount statementCount issuers { nodes { name } } } } }',
    );
    const shown = sharedWordings.nodes.map(({ issuers, ...wording }: any) => ({
      ...wording,
      issuers: issuers.nodes.map(({ name }: any) => name).sort(),
    }));
    expect(shown.sort((a: any, b: any) => (a.text < b.text ? -1 : 1))).toEqual(
      [
        {
          text: '建立健全政务公开长效机制推动基层政务公开工作再上新台阶',
          statementCount: 6,
          issuers: ['石篆镇', '雁浦镇', '鹤汀镇', '梨川街道'],
        },
        {
          text: '进一步加大对工作人员的业务培训力度切实提高信息公开工作的规范化水平',
          statementCount: 7,
          issuers: ['柳堰镇', '石篆镇', '梨川街道', '桐笙乡'],
        },
        {
          text: '紧扣群众关心的热点难点问题及时主动公开各类政府信息',
          statementCount: 7,
          issuers: ['柳堰镇', '雁浦镇', '鹤汀镇', '桐笙乡'],
        },
      ]
        .map(({ issuers, ...wording }) => ({ ...wording, issuerCount: 4, issuers: issuers.sort() }))
        .sort((a, b) => (a.text < b.text ? -1 : 1)),
    );
  });

  it('township: one issuer under its old and its new name and code', async () => {
    const { former, present } = await served.data(`{
      former: township(code: "990121201") { id }
      present: township(code: "990121102") { id name names code codes fullName county { code name } reports { year { value } title } } }`);
    expect(former).toEqual({ id: present.id });
    expect(present).toMatchObject({
      name: '柳堰镇',
      names: ['柳堰镇', '柳堰乡'],
      code: '990121102',
      codes: ['990121102', '990121201'],
      fullName: '岚州省衡浦市汀岚县柳堰镇',
      county: { code: '990121', name: '汀岚县' },
    });
    const titles = present.reports.map((one: any) => [one.year.value, one.title.includes('柳堰乡')]);
    expect(titles).toEqual([
      [2018, true],
      [2019, true],
      [2020, true],
      [2021, false],
      [2022, false],
    ]);
  });

  it('figures: what 鹤汀镇 counted, year by year', async () => {
    const { township } = await served.data(`{ township(code: "990122101") { reports { year { value }
      figures(keys: ["proactive.total", "applications.received", "applications.carriedForward"]) { key value qualifier } } } }`);
    const rows = township.reports.map(({ year, figures }: any) => [
      year.value,
      ...['proactive.total', 'applications.received', 'applications.carriedForward'].map((key) => {
        const figure = figures.find((one: any) => one.key === key);
        return figure === undefined
          ? null
          : figure.qualifier === 'EXACT'
            ? figure.value
            : `${figure.qualifier} ${figure.value}`;
      }),
    ]);
    expect(rows).toEqual([
      [2019, 142, 0, null],
      [2020, 'AT_LEAST 180', 1, 0],
      [2021, 251, 2, 1],
      // By channel only; no total is claimed.
      [2022, null, 1, 0],
      [2023, 312, 2, 0],
    ]);
  });
}
/* eslint-enable @typescript-eslint/no-explicit-any */
