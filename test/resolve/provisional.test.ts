import { describe, expect, it } from '@jest/globals';
import { resolveIssuer } from '../../src/resolve/issuer.js';
import { national, report } from './documents.js';

const id = (name: string, body = '', url?: string): string =>
  resolveIssuer(
    report(`${name}2020年政府信息公开工作年度报告`, body, { hints: url === undefined ? {} : { url } }),
    national,
  ).issuer.id;

describe('the id of an issuer that stays provisional', () => {
  it.each([
    [
      'two prefectures that leave several',
      ['太平镇', '按照清远市政府要求编制。'],
      ['太平镇', '按照南充市政府要求编制。'],
    ],
    ['a prefecture against nothing known', ['太平镇', '按照清远市政府要求编制。'], ['太平镇']],
    ['two unknown counties', ['石汀县太平镇'], ['玉汀县太平镇']],
    ['two counties that have none of that name', ['石泉县太平镇'], ['汉阴县太平镇']],
    ['two sites', ['太平镇', '', 'http://www.gulin.gov.cn/a'], ['太平镇', '', 'http://www.zoucheng.gov.cn/a']],
    ['two names', ['太平镇'], ['石桥镇']],
  ] as [string, Parameters<typeof id>, Parameters<typeof id>][])('differs: %s', (_reason, one, other) =>
    expect(id(...one)).not.toBe(id(...other)),
  );

  it.each([
    ['years that tell the same', ['太平镇', '2019年，我镇公开信息。'], ['太平镇', '2020年，我镇收到申请1件。']],
    ['the organ that signs', ['太平镇'], ['太平镇人民政府']],
    ['a county by title or by address', ['石泉县太平镇'], ['太平镇', '地址：石泉县太平镇中街']],
    ['the county with and without what is above', ['石泉县太平镇'], ['陕西省安康市石泉县太平镇']],
    ['a plan for the next year', ['太平镇', '按照清远市政府要求编制。'], ['太平镇', '根据清远市政府部署编制。']],
    ['parts of one site', ['太平镇', '', 'http://www.gulin.gov.cn/a'], ['太平镇', '', 'https://xxgk.gulin.gov.cn/b?c']],
  ] as [string, Parameters<typeof id>, Parameters<typeof id>][])('is the same: %s', (_reason, one, other) =>
    expect(id(...one)).toBe(id(...other)),
  );
});
