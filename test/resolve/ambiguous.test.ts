import { describe, expect, it } from '@jest/globals';
import type { ResolveInput } from '../../src/resolve/issuer-types.js';
import { resolveIssuer } from '../../src/resolve/issuer.js';
import { file, national, report } from './documents.js';
import { creditCode } from './credit-code.js';

/**
 * Names that many townships bear, and each kind of evidence that tells which one reports. `code` null: the candidates stay, with their number where it is sure.
 * `named`: the name in the title, which says nothing more unless `title` is given.
 */
interface Case {
  readonly reason: string;
  readonly named?: string;
  readonly title?: string;
  readonly body: string;
  readonly code: string | null;
  readonly candidates?: number;
  readonly more?: Partial<ResolveInput>;
}
const OURS = '2020年，我镇认真做好政府信息公开工作。';

const CASES: readonly Case[] = [
  { reason: 'bare', body: OURS, code: null, candidates: 50 },
  // Title.
  { reason: 'county in the title', title: '古蔺县太平镇', body: OURS, code: '510525103' },
  { reason: 'prefecture in the title, two there', title: '清远市太平镇', body: OURS, code: null, candidates: 2 },
  { reason: 'prefecture in the title, one there', title: '常德市太平镇', body: OURS, code: '430726107' },
  { reason: 'county in brackets behind the name', title: '太平镇（古蔺县）', body: OURS, code: '510525103' },
  { reason: 'the county twice', title: '古蔺县古蔺县太平镇', body: OURS, code: '510525103' },
  { reason: 'the county’s government before the name', title: '古蔺县人民政府太平镇', body: OURS, code: '510525103' },
  { reason: 'province and bare county', title: '四川古蔺太平镇', body: OURS, code: '510525103' },
  // Letterhead, sign-off, footer.
  { reason: 'letterhead', body: `古蔺县太平镇人民政府文件\n${OURS}`, code: '510525103' },
  { reason: 'breadcrumbs', body: `当前位置：首页>古蔺县>太平镇>政府信息公开年报\n${OURS}`, code: '510525103' },
  { reason: 'sign-off', body: `${OURS}\n古蔺县太平镇人民政府\n2021年1月20日`, code: '510525103' },
  {
    reason: 'sign-off, county on the line above',
    body: `${OURS}\n古蔺县\n太平镇人民政府\n2021年1月20日`,
    code: '510525103',
  },
  { reason: 'footer of the site', body: `${OURS}\n主办单位：古蔺县人民政府办公室 备案号000`, code: '510525103' },
  { reason: 'footer: copyright', body: `${OURS}\n版权所有：古蔺县大数据中心`, code: '510525103' },
  // Address, telephone, postcode.
  {
    reason: 'contact address with the township',
    body: '联系地址：四川省泸州市古蔺县太平镇长征街1号',
    code: '510525103',
  },
  { reason: 'contact address without the township', body: '地址：古蔺县长征街1号，电话000', code: '510525103' },
  { reason: 'telephone area code', body: `${OURS}联系电话：0830-7123456。`, code: '510525103' },
  { reason: 'telephone area code in brackets', body: `${OURS}电话（0736）7123456`, code: '430726107' },
  {
    reason: 'telephone area code of a prefecture with two',
    body: `${OURS}联系电话：0763-7123456。`,
    code: null,
    candidates: 2,
  },
  { reason: 'mobile numbers have no area', body: `${OURS}联系电话：13083071234。`, code: null, candidates: 50 },
  { reason: 'postcode tells the province', body: `${OURS}邮编：332700`, code: '360112113' },
  { reason: 'six digits that nobody calls a postcode', body: `${OURS}编号332700`, code: null, candidates: 50 },
  // Index numbers.
  { reason: 'index number with a county code', body: `索引号：510525-2021-00012\n${OURS}`, code: '510525103' },
  { reason: 'index number in a table cell', body: `|索引号|510525103/2021-00012|\n${OURS}`, code: '510525103' },
  { reason: 'social credit code', body: `索引号：${creditCode('510525')}/2021-00012\n${OURS}`, code: '510525103' },
  {
    reason: 'social credit code, wrong check character',
    body: `索引号：${creditCode('510525', 1)}/2021\n${OURS}`,
    code: null,
    candidates: 50,
  },
  {
    reason: 'social credit code of an abolished county: its prefecture',
    body: `索引号：${creditCode('370100')}\n${OURS}`,
    code: '370115006',
    named: '太平街道',
  },
  { reason: 'index number of no place', body: `索引号：000014349/2021-00012\n${OURS}`, code: null, candidates: 50 },
  // Superiors.
  {
    reason: 'superior’s document',
    body: '根据《古蔺县人民政府办公室关于做好政府信息公开工作年度报告的通知》编制。',
    code: '510525103',
  },
  { reason: 'superior’s order', body: '按照邹城市政府办公室的要求，编制本报告。', code: '370883107' },
  {
    reason: 'superior, party committee',
    body: '2020年，在古蔺县委、县政府的领导下，我镇公开信息。',
    code: '510525103',
  },
  { reason: 'the province alone, one there', body: '根据江西省政府信息公开有关规定，编制本报告。', code: '360112113' },
  { reason: 'the county’s site', body: '通过“古蔺政务网”公开信息30条。', code: '510525103' },
  { reason: 'the county’s account', body: '在“古蔺发布”微信公众号公开信息30条。', code: '510525103' },
  {
    reason: 'two counties, one of them the superior',
    body: '按照古蔺县人民政府办公室要求编制。与邹城市结对协作。',
    code: '510525103',
  },
  {
    reason: 'two counties, both plain',
    body: '古蔺县今年公开信息多。邹城市今年公开信息少。',
    code: null,
    candidates: 2,
  },
  { reason: 'a county that was visited', body: `${OURS}组织干部赴古蔺县考察学习。`, code: null, candidates: 50 },
  { reason: 'a partner county', body: `${OURS}与古蔺县签订结对协议。`, code: null, candidates: 50 },
  { reason: 'a county whose example is passed on', body: `${OURS}转发古蔺县的经验做法。`, code: null, candidates: 50 },
  {
    reason: 'a county that has no such township, as superior',
    body: '按照石泉县人民政府办公室的要求编制。',
    code: null,
    candidates: 50,
  },
  // Neighbours and villages.
  { reason: 'neighbouring townships', body: '2020年，我镇与石宝镇、二郎镇联合宣传。', code: '510525103' },
  { reason: 'a village of its own', body: '2020年，在高笠村、煌家村设立公开栏。', code: '510525103' },
  { reason: 'one village of its own', body: '2020年，犀牛坪村群众张某申请公开信息1件。', code: '430726107' },
  { reason: 'a community of its own', body: '2020年，红军街社区设立公开栏。', code: '510525103' },
  { reason: 'a village name of which the country is full', body: '2020年，在新村、和平村设立公开栏。', code: null },
  {
    reason: 'a village that two of them have',
    body: '2020年，五里坪村群众张某申请公开信息1件。',
    code: null,
    candidates: 2,
  },
  {
    reason: 'the end of another village’s name',
    body: '2020年，上高笠村群众张某申请公开信息1件。',
    code: null,
    candidates: 50,
  },
  { reason: 'a village that was visited', body: '2020年，赴高笠村学习。', code: null, candidates: 50 },
  // Copied reports.
  {
    reason: 'a neighbour’s name left in a copied report',
    body: '现将石宝镇2020年政府信息公开工作情况报告如下。',
    code: null,
    candidates: 50,
  },
  {
    reason: 'a neighbour with its county left in',
    body: '现将古蔺县石宝镇2020年政府信息公开工作情况报告如下。',
    code: null,
    candidates: 50,
  },
  {
    reason: 'copied, but the superior is named',
    body: '现将石宝镇2020年政府信息公开工作情况报告如下。按照邹城市政府要求编制。',
    code: '370883107',
  },
  // Counties of one name.
  {
    reason: 'a district that two cities have, two places left',
    named: '新华街道',
    title: '鼓楼区新华街道',
    body: OURS,
    code: '410204002',
  },
  {
    reason: 'a district that four cities have, none of them with such a street',
    named: '新城街道',
    title: '新城街道',
    body: '按照鼓楼区人民政府要求编制。',
    code: null,
    candidates: 30,
  },
  {
    reason: 'a district of a city that bears the name as well',
    named: '胜利街道',
    body: '按照东营区人民政府办公室要求编制。',
    code: '370502005',
  },
  {
    reason: 'a street of 南山区, one of two',
    named: '南山街道',
    title: '南山区南山街道',
    body: OURS,
    code: '440305002',
  },
  { reason: 'district and city', named: '石桥镇', title: '南阳市卧龙区石桥镇', body: OURS, code: '411303101' },
  // Kinds.
  {
    reason: 'street of that name, not the town',
    named: '太平街道',
    title: '温岭市太平街道办事处',
    body: OURS,
    code: '331081001',
  },
  {
    reason: 'street of that name, formal name',
    named: '太平街道',
    title: '昆明市人民政府太平街道办事处',
    body: '地址：昭通市昭阳区',
    code: null,
  },
  {
    reason: 'formal name of a street office',
    named: '太平街道',
    title: '成都市双流区人民政府太平街道办事处',
    body: OURS,
    code: '510116024',
  },
  {
    reason: '民族乡 in short, among 乡 of that name',
    named: '团结乡',
    title: '云龙县团结乡',
    body: OURS,
    code: '532929203',
  },
  { reason: '民族乡 in full', named: '红旗满族乡', title: '五常市红旗满族乡', body: OURS, code: '230184209' },
  { reason: '民族镇 in short', named: '城关镇', title: '太康县城关镇', body: OURS, code: '411627100' },
  { reason: 'farm with its district', named: '前进农场', title: '沈北新区前进农场', body: OURS, code: '210113402' },
  {
    reason: 'farm, the city in the text',
    named: '东风农场',
    body: '按照景洪市人民政府办公室要求编制。',
    code: '532801402',
  },
  { reason: 'zone in its county', named: '经济开发区', title: '太湖县经济开发区', body: OURS, code: '340825400' },
  { reason: 'league and banner', named: '巴彦高勒镇', title: '扎赉特旗巴彦高勒镇', body: OURS, code: '152223102' },
  { reason: 'banner in the text', named: '巴彦高勒镇', body: '按照磴口县人民政府要求编制。', code: '150822100' },
  { reason: 'prefecture in short form', body: '按照德宏州政府办公室的要求，编制本报告。', code: '533123108' },
  { reason: 'county that became a district', named: '高桥镇', title: '丹徒县高桥镇', body: OURS, code: '321112100' },
  // Outside the text.
  { reason: 'manifest with the county', body: OURS, code: '510525103', more: { hints: { issuer: '古蔺县太平镇' } } },
  { reason: 'manifest with the code', body: OURS, code: '510525103', more: { hints: { issuer: '510525103' } } },
];

/** Hard breaks after every 45 characters; one of them falls into the county's name. */
const WRAPPED = `太平镇2020年政府信息公开工作年度报告\n${(
  '2020年，我镇认真贯彻落实《中华人民共和国政府信息公开条例》，进一步健全工作机制，按照古蔺县人民政府办公室的要求，' +
  '主动公开政府信息，接受群众监督，回应社会关切，加强干部培训，规范公开流程，全年公开各类信息，没有收到申请，也没有收取任何费用。'
).replace(/.{45}/gu, '$&\n')}`;

describe('a name that many townships bear', () => {
  it.each(CASES.map((one) => ({ ...one })))(
    '$reason',
    ({ named = '太平镇', title = named, body, code, candidates, more }) => {
      const { issuer } = resolveIssuer(report(`${title}2020年政府信息公开工作年度报告`, body, more), national);
      expect({ name: issuer.name, kind: issuer.kind, code: issuer.code }).toEqual({
        name: named,
        kind: 'TOWNSHIP',
        code,
      });
      if (candidates !== undefined) expect(issuer.candidates).toHaveLength(candidates);
      expect(issuer.provisional).toBe(code === null);
    },
  );

  it('has at least forty cases, each with its own reason', () => {
    expect(new Set(CASES.map(({ reason }) => reason)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['Traditional script', '太平鎮2020年政府信息公開工作年度報告\n2020年，我鎮公開信息。\n地址：古藺縣太平鎮長征街1號'],
    [
      'a pinyin gloss',
      '太(tài)平镇2020年政府信息公开工作年度报告\n2020年，我镇公开信息。\n地址：古蔺(lìn)县太平镇长征街1号',
    ],
    ['hard breaks every 45 characters, one inside the county', WRAPPED],
    [
      'full-width digits',
      '太平镇２０２０年政府信息公开工作年度报告\n我镇公开信息。\n索引号：５１０５２５－２０２１－００１',
    ],
    ['spaces in the name', '太 平 镇 2020 年政府信息公开工作年度报告\n我镇公开信息。\n古 蔺 县 太 平 镇 人 民 政 府'],
  ])('%s', (_reason, source) => {
    const { issuer } = resolveIssuer(file(source), national);
    expect({ name: issuer.name, code: issuer.code }).toEqual({ name: '太平镇', code: '510525103' });
    expect(source.slice(issuer.evidence?.start, issuer.evidence?.end)).toBe(issuer.evidence?.quote);
  });
});
