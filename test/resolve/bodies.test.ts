import { describe, expect, it } from '@jest/globals';
import { resolveIssuer } from '../../src/resolve/issuer.js';
import { national, report } from './documents.js';

/** Bodies that are issuers without a township's code: written name, name as kept, kind, county. */
const CASES: readonly (readonly [written: string, name: string, kind: string, county: string | null])[] = [
  ['古蔺县教育局', '古蔺县教育局', 'BUREAU', '510525'],
  ['泸州市古蔺县教育局', '古蔺县教育局', 'BUREAU', '510525'],
  ['古蔺县政务服务管理局', '古蔺县政务服务管理局', 'BUREAU', '510525'],
  ['古蔺县机关事务服务中心', '古蔺县机关事务服务中心', 'BUREAU', '510525'],
  ['古蔺县卫生健康委员会', '古蔺县卫生健康委员会', 'BUREAU', '510525'],
  ['古蔺县国有资产监督管理委员会', '古蔺县国有资产监督管理委员会', 'BUREAU', '510525'],
  ['古蔺县总工会', '古蔺县总工会', 'BUREAU', '510525'],
  ['古蔺县红十字会', '古蔺县红十字会', 'BUREAU', '510525'],
  ['古蔺县残疾人联合会', '古蔺县残疾人联合会', 'BUREAU', '510525'],
  ['中共古蔺县委宣传部', '古蔺县委宣传部', 'BUREAU', '510525'],
  ['国家税务总局古蔺县税务局', '古蔺县税务局', 'BUREAU', '510525'],
  ['古蔺县扶贫办', '古蔺县扶贫办', 'BUREAU', '510525'],
  ['古蔺县人民政府办公室', '古蔺县人民政府办公室', 'BUREAU', '510525'],
  ['古蔺县人民政府', '古蔺县', 'COUNTY', '510525'],
  ['鄂托克旗人民政府', '鄂托克旗', 'COUNTY', '150624'],
  ['古蔺县水务投资有限公司', '古蔺县水务投资有限公司', 'OTHER', '510525'],
  ['古蔺县人民医院', '古蔺县人民医院', 'OTHER', '510525'],
  ['古蔺县太平镇便民服务中心', '古蔺县太平镇便民服务中心', 'OTHER', '510525'],
  ['宁波市城市管理综合行政执法局', '宁波市城市管理综合行政执法局', 'BUREAU', null],
  ['泸州市人民政府', '泸州市', 'OTHER', null],
  ['四川省教育厅', '四川省教育厅', 'BUREAU', null],
  ['北京市朝阳区市场监督管理局', '朝阳区市场监督管理局', 'BUREAU', '110105'],
  ['胶南市教育局', '胶南市教育局', 'BUREAU', '370211'],
  ['古蔺经济开发区管理委员会', '古蔺经济开发区管理委员会', 'OTHER', '510525'],
  ['古蔺县经济开发区管委会', '古蔺县经济开发区管委会', 'OTHER', '510525'],
  ['南京市江北新区管理委员会', '南京市江北新区管理委员会', 'OTHER', null],
  ['泸州高新技术产业开发区管委会', '泸州高新技术产业开发区管委会', 'OTHER', null],
];

describe('bodies other than townships', () => {
  it.each(CASES)('%s', (written, name, kind, county) => {
    const { issuer, messages } = resolveIssuer(report(`${written}2020年政府信息公开工作年度报告`, '正文。'), national);
    expect({ name: issuer.name, kind: issuer.kind, code: issuer.code, county: issuer.countyCode }).toEqual({
      name,
      kind,
      code: null,
      county,
    });
    expect(issuer.provisional).toBe(false);
    expect(messages).toEqual([]);
  });

  it('a zone is not its county, and two zones of a county are two issuers', () => {
    const id = (name: string): string =>
      resolveIssuer(report(`${name}2020年政府信息公开工作年度报告`, ''), national).issuer.id;
    const zones = ['古蔺县经济开发区管委会', '古蔺县工业园区管委会', '古蔺县人民政府', '古蔺县经济开发区'].map(id);
    expect(new Set(zones.slice(0, 3)).size).toBe(3);
    expect(id('古蔺县经济开发区管理委员会')).toBe(zones[0]);
    expect(zones[3]).not.toBe(zones[2]);
  });

  it('a district of a city is told by the city in the text, and stays open without', () => {
    const of = (body: string) =>
      resolveIssuer(report('鼓楼区教育局2020年政府信息公开工作年度报告', body), national).issuer;
    expect(of('按照徐州市人民政府要求编制。')).toMatchObject({ countyCode: '320302', provisional: false });
    expect(of('正文。')).toMatchObject({ countyCode: null, provisional: true });
    expect(of('正文。').candidates).toHaveLength(4);
  });

  it.each(['我局', '各部门', '本单位', '有关部门', '政务公开办公室', '县城'])('%s names nobody', (words) => {
    const { issuer } = resolveIssuer(report(`${words}2020年政府信息公开工作年度报告`, '正文。'), national);
    expect(issuer.name).toBe('');
  });
});
