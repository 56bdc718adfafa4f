import { describe, expect, it } from '@jest/globals';
import { normalise } from '../../src/normalise/normalise.js';
import { resolveIssuer } from '../../src/resolve/issuer.js';
import type { ResolveInput } from '../../src/resolve/issuer-types.js';
import { creditCode } from './credit-code.js';
import { file, gazetteer, report } from './documents.js';

interface Expected {
  readonly name: string;
  readonly kind?: string;
  readonly code: string | null;
  readonly county?: string | null;
  readonly candidates?: number;
  /** Rule of the message that must stand there; none allowed where absent. */
  readonly rule?: string;
}
type Case = readonly [
  reason: string,
  title: string | null,
  body: string,
  expected: Expected,
  more?: Partial<ResolveInput>,
];

const AMBIGUOUS = 'resolve/issuer-ambiguous';
const UNKNOWN = 'resolve/issuer-unknown-name';
const CONTRADICTION = 'resolve/issuer-contradiction';
const OURS = '2020年，我镇认真做好政府信息公开工作。';

const CASES: readonly Case[] = [
  [
    'year, county, township',
    '2020年度汀岚县石篆镇政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101', county: '990121' },
  ],
  ['township, year', '石篆镇2020年政府信息公开工作报告', OURS, { name: '石篆镇', code: '990121101' }],
  [
    'township government',
    '石篆镇人民政府2021年度政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'government in short, no 政府 before 信息公开',
    '石篆镇政府2019年信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'title over two lines, broken inside 报告',
    ' 石篆镇政府2019年信息公开工作年度\n 报   告 ',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'title over two lines, broken after the name',
    '汀岚县石篆镇人民政府\n2022年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'title broken inside the name',
    '汀岚县石\n篆镇2022年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'spaces around the year',
    '石篆镇人民政府 2020 年政府信息公开工作 年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'Chinese numerals before the name',
    '二〇二〇年石篆镇政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'all divisions in front',
    '岚州省衡浦市汀岚县石篆镇人民政府2020年政府信息公开年报',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  ['bare divisions in front', '岚州汀岚石篆镇2020年政府信息公开年报', OURS, { name: '石篆镇', code: '990121101' }],
  [
    '关于…的报告',
    '汀岚县石篆镇人民政府关于2020年政府信息公开工作情况的报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'name in brackets behind',
    '2020年政府信息公开工作年度报告（石篆镇人民政府）',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'county and township apart',
    '汀岚县·石篆镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'party and government sign together',
    '中共石篆镇委员会 石篆镇人民政府2020年政务公开工作报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'party and government office of the township',
    '石篆镇党政办公室2020年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'street office is the street',
    '梨川街道办事处2018年度政府信息公开工作年度报告',
    OURS,
    { name: '梨川街道', code: '990122001' },
  ],
  [
    'street office, shortened',
    '沅柏县梨川街道办2018年度政府信息公开工作年度报告',
    OURS,
    { name: '梨川街道', code: '990122001' },
  ],
  [
    'present name of a renamed township',
    '柳堰镇2021年政府信息公开工作年度报告',
    OURS,
    { name: '柳堰镇', code: '990121102' },
  ],
  [
    'former name leads to the present code',
    '柳堰乡2018年政府信息公开工作年度报告',
    OURS,
    { name: '柳堰乡', code: '990121102' },
  ],
  [
    'former name after its years: resolved, with a word',
    '柳堰乡2022年政府信息公开工作年度报告',
    OURS,
    { name: '柳堰乡', code: '990121102', rule: 'resolve/issuer-former-name' },
    { year: 2022 },
  ],
  [
    'bare 太平镇: fifty places',
    '太平镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '太平镇', code: null, candidates: 50, rule: AMBIGUOUS },
  ],
  [
    '太平镇 with its county in the title',
    '古蔺县太平镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '太平镇', code: '510525103', county: '510525' },
  ],
  [
    '太平镇 with a bare county in the title',
    '古蔺太平镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '太平镇', code: '510525103' },
  ],
  [
    '太平镇 with an address',
    '太平镇2020年政府信息公开工作年度报告',
    '如有疑问请联系（地址：古蔺县太平镇长征街1号）。',
    { name: '太平镇', code: '510525103' },
  ],
  [
    '太平镇 with a county government in the text',
    '太平镇2020年政府信息公开工作年度报告',
    '按照邹城市人民政府办公室的要求，编制本报告。',
    { name: '太平镇', code: '370883107' },
  ],
  [
    '太平镇 with its prefecture only: one there',
    '太平镇2020年政府信息公开工作年度报告',
    '按照常德市政府办公室的要求，编制本报告。',
    { name: '太平镇', code: '430726107' },
  ],
  [
    '太平镇 with a prefecture that has two',
    '太平镇2020年政府信息公开工作年度报告',
    '按照清远市政府办公室的要求，编制本报告。',
    { name: '太平镇', code: null, candidates: 2, rule: AMBIGUOUS },
  ],
  [
    '太平镇 with a province that has one',
    '太平镇2020年政府信息公开工作年度报告',
    '根据江西省政府信息公开有关规定，编制本报告。',
    { name: '太平镇', code: '360112113' },
  ],
  [
    '太平镇 with a province that has several',
    '太平镇2020年政府信息公开工作年度报告',
    '根据广东省政府信息公开有关规定，编制本报告。',
    { name: '太平镇', code: null, candidates: 7, rule: AMBIGUOUS },
  ],
  [
    'a short prefecture name (自治州 → 州)',
    '太平镇2020年政府信息公开工作年度报告',
    '按照德宏州政府办公室的要求，编制本报告。',
    { name: '太平镇', code: '533123108' },
  ],
  [
    'a county that was only visited is no evidence',
    '太平镇2020年政府信息公开工作年度报告',
    '组织干部赴古蔺县考察学习。',
    { name: '太平镇', code: null, candidates: 50, rule: AMBIGUOUS },
  ],
  [
    'a neighbouring township tells the county',
    '太平镇2020年政府信息公开工作年度报告',
    '与二郎镇联合开展了政务公开宣传活动。',
    { name: '太平镇', code: '510525103' },
  ],
  [
    'an index number with the county code',
    '太平镇2020年政府信息公开工作年度报告',
    '索引号：510525-2021-00012\n' + OURS,
    { name: '太平镇', code: '510525103' },
  ],
  [
    'the manifest knows the county',
    '太平镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '太平镇', code: '510525103' },
    { hints: { issuer: '古蔺县太平镇' } },
  ],
  [
    'the manifest knows the code',
    '太平镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '太平镇', code: '510525103' },
    { hints: { issuer: '510525103' } },
  ],
  [
    '太平镇 in a county that has none',
    '汀岚县太平镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '太平镇', code: null, candidates: 50, county: '990121', rule: CONTRADICTION },
  ],
  [
    'one place of that name, but the title names another county',
    '沅柏县石篆镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: null, candidates: 1, county: '990122', rule: CONTRADICTION },
  ],
  [
    'one place of that name, the address names another county',
    '石篆镇2020年政府信息公开工作年度报告',
    '联系地址：沅柏县石篆镇中街3号。',
    { name: '石篆镇', code: null, candidates: 1, rule: CONTRADICTION },
  ],
  [
    'a zone in front contradicts nothing',
    '衡浦高新区石篆镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'a county that became a district',
    '章丘市垛庄镇2012年政府信息公开工作年度报告',
    OURS,
    { name: '垛庄镇', code: '370114101' },
  ],
  [
    'unknown township in a known county',
    '汀岚县墨池镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '墨池镇', code: null, candidates: 0, county: '990121', rule: UNKNOWN },
  ],
  [
    'unknown township, no county',
    '墨池坪镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '墨池坪镇', code: null, candidates: 0, county: null, rule: UNKNOWN },
  ],
  [
    'a known name inside a longer one is not it',
    '汀岚县老石篆镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '老石篆镇', code: null, candidates: 0, rule: UNKNOWN },
  ],
  [
    'a township that was raised: the like name is a candidate, no more',
    '汀岚县雁浦乡2012年政府信息公开工作年度报告',
    OURS,
    { name: '雁浦乡', code: null, candidates: 1, rule: UNKNOWN },
  ],
  [
    '民族乡 written in short',
    '木里县屋脚乡2020年政府信息公开工作年度报告',
    OURS,
    { name: '屋脚乡', code: '513422207' },
  ],
  [
    '民族乡 in full',
    '木里藏族自治县屋脚蒙古族乡人民政府2020年政府信息公开工作年度报告',
    OURS,
    { name: '屋脚蒙古族乡', code: '513422207' },
  ],
  ['苏木', '阿嘎如泰苏木2020年政府信息公开工作年度报告', OURS, { name: '阿嘎如泰苏木', code: '150207202' }],
  [
    'county bureau',
    '汀岚县教育局2020年政府信息公开工作年度报告',
    OURS,
    { name: '汀岚县教育局', kind: 'BUREAU', code: null, county: '990121' },
  ],
  [
    'bureau with a long name',
    '汀岚县人力资源和社会保障局2020年政府信息公开工作年度报告',
    OURS,
    { name: '汀岚县人力资源和社会保障局', kind: 'BUREAU', code: null, county: '990121' },
  ],
  [
    'bureau of a district whose name several bear',
    '鼓楼区教育局2020年政府信息公开工作年度报告',
    OURS,
    { name: '鼓楼区教育局', kind: 'BUREAU', code: null, county: null, candidates: 4, rule: AMBIGUOUS },
  ],
  [
    'the same with its prefecture',
    '徐州市鼓楼区教育局2020年政府信息公开工作年度报告',
    OURS,
    { name: '鼓楼区教育局', kind: 'BUREAU', code: null, county: '320302' },
  ],
  [
    'county government',
    '汀岚县人民政府2020年政府信息公开工作年度报告',
    OURS,
    { name: '汀岚县', kind: 'COUNTY', code: null, county: '990121' },
  ],
  [
    'county government, no word between',
    '汀岚县2020年政府信息公开工作年度报告',
    OURS,
    { name: '汀岚县', kind: 'COUNTY', code: null, county: '990121' },
  ],
  [
    'office of the county government',
    '汀岚县人民政府办公室2020年政府信息公开工作年度报告',
    OURS,
    { name: '汀岚县人民政府办公室', kind: 'BUREAU', code: null, county: '990121' },
  ],
  [
    'a body of a township is not the township',
    '石篆镇中心小学2020年信息公开工作年度报告',
    OURS,
    { name: '石篆镇中心小学', kind: 'OTHER', code: null },
  ],
  [
    'no place in the title: introduction',
    '2020年政府信息公开工作年度报告',
    '现将石篆镇2020年政府信息公开工作情况报告如下。',
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'no place in the title: 我镇 and the name',
    '2020年政府信息公开工作年度报告',
    '2020年，我镇做了大量工作。石篆镇党委、政府高度重视，在石篆镇设立公开栏。',
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'no place in the title: contact line',
    '2020年政府信息公开工作年度报告',
    '如有疑问请与石篆镇党政办联系（电话：000）。',
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'no place in the title: sign-off',
    '2020年政府信息公开工作年度报告',
    `${OURS}\n汀岚县石篆镇人民政府\n2021年1月20日`,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    'no place in the title: the source line',
    '2020年政府信息公开工作年度报告',
    `发布机构：石篆镇\n${OURS}`,
    { name: '石篆镇', code: '990121101' },
  ],
  ['no title at all: letterhead', null, `石篆镇人民政府\n${OURS}`, { name: '石篆镇', code: '990121101' }],
  [
    'a bureau signs',
    '2020年政府信息公开工作年度报告',
    '2020年，我局做了大量工作。\n汀岚县教育局\n2021年1月20日',
    { name: '汀岚县教育局', kind: 'BUREAU', code: null, county: '990121' },
  ],
  [
    'a county in the title, the township below',
    '汀岚县2020年政府信息公开工作年度报告',
    `石篆镇人民政府\n${OURS}`,
    { name: '石篆镇', code: '990121101' },
  ],
  [
    '全镇, 我镇, 各乡镇 are no names',
    '2020年政府信息公开工作年度报告',
    '2020年，我镇、全镇、各乡镇、其他乡镇、乡镇街道都开展了工作。',
    { name: '', kind: 'UNKNOWN', code: null, rule: 'resolve/issuer-missing' },
  ],
  [
    'nobody at all',
    '政府信息公开工作年度报告',
    '全年公开信息三百条。',
    { name: '', kind: 'UNKNOWN', code: null, rule: 'resolve/issuer-missing' },
  ],
  ['an empty text', null, '', { name: '', kind: 'UNKNOWN', code: null, rule: 'resolve/issuer-missing' }],
  [
    'only the file name tells',
    '2020年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101', rule: 'resolve/issuer-not-in-text' },
    { fileName: 'in/石篆镇2020年.txt' },
  ],
  [
    'only the manifest tells',
    '2020年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101', rule: 'resolve/issuer-not-in-text' },
    { hints: { issuer: '石篆镇人民政府' } },
  ],
  [
    'only the manifest tells, by code',
    '2020年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
    { hints: { issuer: '990121101' } },
  ],
  [
    'an override stands above the title',
    '雁浦镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
    { override: { issuerCode: '990121101' } },
  ],
  [
    'an override may give a former code',
    '太平镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '柳堰镇', code: '990121102' },
    { override: { issuerCode: '990121201' } },
  ],
  [
    'an override to an unknown code is refused',
    '石篆镇2020年政府信息公开工作年度报告',
    OURS,
    { name: '石篆镇', code: '990121101', rule: 'resolve/override-unknown-code' },
    { override: { issuerCode: '990129999' } },
  ],
  [
    'a zone of this county, where only others stand in the gazetteer',
    '汀岚县经济开发区管委会2020年政府信息公开工作年度报告',
    OURS,
    { name: '汀岚县经济开发区管委会', kind: 'OTHER', code: null, county: '990121' },
  ],
  [
    'a zone that stands in the gazetteer',
    '苏州工业园区斜塘街道2020年政府信息公开工作年度报告',
    OURS,
    { name: '斜塘街道', code: '320576051' },
  ],
  [
    'another subject in the same title',
    '汀岚县石篆镇2020年法治政府建设暨政府信息公开工作报告',
    OURS,
    { name: '石篆镇', code: '990121101' },
  ],
  ['关于报送…', '关于报送石篆镇2020年政府信息公开工作总结的报告', OURS, { name: '石篆镇', code: '990121101' }],
  [
    'a social credit code in the index number',
    '太平镇2020年政府信息公开工作年度报告',
    '索引号：CREDIT/2021-00012',
    { name: '太平镇', code: '510525103' },
  ],
  [
    'a social credit code with a wrong check character is no evidence',
    '太平镇2020年政府信息公开工作年度报告',
    '索引号：BROKEN/2021-00012',
    { name: '太平镇', code: null, candidates: 50, rule: AMBIGUOUS },
  ],
];

const filled = (body: string): string =>
  body.replace('CREDIT', creditCode('510525')).replace('BROKEN', creditCode('510525', 1));

describe('resolveIssuer', () => {
  it.each(CASES.map(([reason, title, body, expected, more]) => ({ reason, title, body, expected, more })))(
    '$reason',
    ({ title, body, expected, more }) => {
      const { issuer, messages } = resolveIssuer(report(title, filled(body), more), gazetteer);
      expect({ name: issuer.name, kind: issuer.kind, code: issuer.code }).toEqual({
        name: expected.name,
        kind: expected.kind ?? 'TOWNSHIP',
        code: expected.code,
      });
      if (expected.county !== undefined) expect(issuer.countyCode).toBe(expected.county);
      if (expected.candidates !== undefined) expect(issuer.candidates).toHaveLength(expected.candidates);
      expect(messages.map(({ rule }) => rule)).toEqual(expected.rule === undefined ? [] : [expected.rule]);
      expect(issuer.provisional).toBe(issuer.code === null && issuer.countyCode === null ? true : issuer.provisional);
      expect(issuer.id).toMatch(/^is_[\w-]{22}$/);
    },
  );

  it('has at least forty cases, each with its own reason', () => {
    expect(new Set(CASES.map(([reason]) => reason)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  it('reads a Traditional text and points into its source', () => {
    const { issuer } = resolveIssuer(
      file('汀嵐縣雁浦鎮人民政府2018年政府信息公開工作年度報告\n2018年，我鎮公開信息。'),
      gazetteer,
    );
    expect(issuer).toMatchObject({ name: '雁浦镇', code: '990121103' });
    expect(issuer.evidence).toEqual({ start: 0, end: 6, quote: '汀嵐縣雁浦鎮' });
  });

  it('reads a name with a pinyin gloss in it', () => {
    const { issuer } = resolveIssuer(
      file('沅柏县鹤(hè)汀(tīng)镇2019年度\n政府信息公开工作年度报告\n正文。'),
      gazetteer,
    );
    expect(issuer).toMatchObject({ name: '鹤汀镇', code: '990122101' });
  });

  it('names candidates in the message, six and the number of the others', () => {
    const { messages } = resolveIssuer(report('太平镇2020年政府信息公开工作年度报告', ''), gazetteer);
    expect(messages[0]?.message).toContain('天津市滨海新区太平镇');
    expect(messages[0]?.message).toContain('and 44 more');
    expect(messages[0]).toMatchObject({ start: 0, end: 3 });
  });

  it('gives as evidence the words that excluded the others', () => {
    const body = '如有疑问请联系（地址：古蔺县太平镇长征街1号）。';
    const { issuer } = resolveIssuer(report('太平镇2020年政府信息公开工作年度报告', body), gazetteer);
    expect(issuer.evidence?.quote).toBe('古蔺县太平镇');
  });

  it('keeps one id over a renaming, and the code of the year beside the present one', () => {
    const of = (name: string, year: number | null) =>
      resolveIssuer(report(`${name}2018年政府信息公开工作年度报告`, '', { year }), gazetteer).issuer;
    expect(of('柳堰乡', 2018).id).toBe(of('柳堰镇', 2022).id);
    expect(
      [of('柳堰乡', 2018), of('柳堰乡', null), of('柳堰镇', 2022), of('柳堰镇', null)].map((one) => one.codeInYear),
    ).toEqual(['990121201', '990121201', '990121102', '990121102']);
  });

  it('gives one bureau one id, however its title is worded, and two counties two', () => {
    const id = (title: string): string => resolveIssuer(report(title, ''), gazetteer).issuer.id;
    const tail = '2020年政府信息公开工作年度报告';
    expect(id(`汀岚县教育局${tail}`)).toBe(id(`岚州省衡浦市汀岚县教育局${tail}`));
    expect(id(`汀岚县教育局${tail}`)).not.toBe(id(`沅柏县教育局${tail}`));
    expect(id(`汀岚县${tail}`)).toBe(id(`汀岚县人民政府${tail}`));
    expect(id(`汀岚县墨池镇${tail}`)).toBe(id(`汀岚县墨池镇人民政府${tail}`));
    expect(id(`汀岚县墨池镇${tail}`)).not.toBe(id(`沅柏县墨池镇${tail}`));
  });
});

describe('foreign names', () => {
  const copied = '现将雁浦镇2020年政府信息公开工作情况报告如下。石篆镇与柳堰镇联合宣传。';

  const named = (body: string, title = '石篆镇2020年政府信息公开工作年度报告'): string[] =>
    resolveIssuer(report(title, body), gazetteer).issuer.foreignNames.map(({ name }) => name);

  it('are other townships where only the issuer stands, with spans, and never become the issuer', () => {
    const input = report('石篆镇2020年政府信息公开工作年度报告', copied);
    const { issuer } = resolveIssuer(input, gazetteer);
    expect(issuer.code).toBe('990121101');
    expect(issuer.foreignNames.map(({ name }) => name)).toEqual(['雁浦镇']);
    for (const { evidence } of issuer.foreignNames)
      expect(input.text.source.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it.each([
    [
      'an unknown township that speaks as the issuer',
      '现将墨池坪镇人民政府2020年政府信息公开工作报告如下。',
      ['墨池坪镇'],
    ],
    ['the agent of a sentence', '2020年，雁浦镇严格按照《条例》要求，做好公开工作。', ['雁浦镇']],
    ['the agent of a sentence, its organ', '2020年以来，汀岚县雁浦镇党委、政府高度重视信息公开工作。', ['雁浦镇']],
    ['whose work is to be raised', '正文。不断提升雁浦镇政务公开工作的整体水平。', ['雁浦镇']],
    ['nobody: a place whose roads are raised', '正文。提升雁浦镇农村公路等级，公开补偿标准。', []],
    ['who pledges', '正文。跟踪问效。雁浦镇将每季度走访群众30户。', ['雁浦镇']],
    ['who publishes until a date', '正文。截至2020年底，雁浦镇在县政府网站更新信息83条。', ['雁浦镇']],
    ['who reports with 现就', '为贯彻《条例》，雁浦镇人民政府现就2020年政府信息公开工作情况报告如下。', ['雁浦镇']],
    ['nobody: 将 as 把, behind a partner', '正文。石篆镇会同雁浦镇将档案移交县档案馆。', []],
    ['the agent at the head of a paragraph', '正文。\n雁浦镇人民政府认真贯彻落实《条例》。', ['雁浦镇']],
    ['the address for enquiries', '如对本报告有疑问，请与雁浦镇党政办联系。', ['雁浦镇']],
    ['each naming', '现将雁浦镇2020年政府信息公开工作报告如下。2020年，雁浦镇共公开信息3条。', ['雁浦镇', '雁浦镇']],
    ['a neighbour who takes part', '2020年，石篆镇与雁浦镇联合开展宣传。雁浦镇干部到我镇交流。', []],
    ['a township that was visited', '2020年，赴雁浦镇学习政务公开经验。', []],
    [
      'a link to a report of another township',
      '正文。\n雁浦镇2020年政府信息公开工作年度报告\n柳堰镇2020年政府信息公开工作年度报告',
      [],
    ],
    ['a link beside another one', '正文。\n【上一条】石篆镇2019年报告【下一条】雁浦镇2020年政府信息公开工作报告', []],
    ['what was done, told of another township', '正文。监督保障。雁浦镇把信息公开列入考核。', ['雁浦镇']],
    ['nobody received', '正文。\n2020年，雁浦镇没有收到依申请公开的申请。', ['雁浦镇']],
    ['whose work it was', '正文。过去的一年，雁浦镇的政府信息公开工作取得了一些成绩。', ['雁浦镇']],
    ['a neighbour who takes something', '正文。雁浦镇把茶叶送到我镇。', []],
    ['a neighbour who was in charge of something', '2020年，县运动会由雁浦镇承办。', []],
    ['the author of the report', '本报告由雁浦镇人民政府编制。', ['雁浦镇']],
    ['a village of another township', '2020年，雁浦镇村民张某申请公开信息1件。', []],
    ['the issuer itself, its organ', '2020年，石篆镇党委高度重视。石篆镇人民政府严格按照要求公开。', []],
    ['the issuer itself, not yet raised to a town', '2020年，石篆乡严格按照要求公开。', []],
  ] as [string, string, string[]][])('%s', (_reason, body, expected) => expect(named(body)).toEqual(expected));

  it("does not take the issuer's former name for another township, nor common words", () => {
    const body =
      '柳堰乡改为柳堰镇。2020年，柳堰乡严格按照要求公开。全镇上下、我镇各部门、其他乡镇、城镇规划、乡镇文件、集镇建设、按照镇政府要求。';
    expect(named(body, '柳堰镇2021年政府信息公开工作年度报告')).toEqual([]);
  });

  it('does not find a known name inside the unknown name of the issuer', () => {
    expect(named('老石篆镇人民政府严格按照要求做了工作。老石篆镇', '老石篆镇2021年政府信息公开工作年度报告')).toEqual(
      [],
    );
  });
});

describe('normalised text of another length', () => {
  it('keeps evidence exact', () => {
    const source = '　　**沅柏县**\n\n**鹤(hè)汀镇**2019年政府信息公开工作年度报告\n正文。';
    const text = normalise(source);
    const end = text.text.indexOf('报告') + 2;
    const { issuer } = resolveIssuer({ text, title: { start: 0, end }, fileName: 'x', hints: {} }, gazetteer);
    expect(issuer.code).toBe('990122101');
    expect(source.slice(issuer.evidence?.start, issuer.evidence?.end)).toBe(issuer.evidence?.quote);
  });
});
