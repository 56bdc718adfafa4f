import { describe, expect, it } from '@jest/globals';
import { answers } from './findings.js';

const report = (body: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n${body}\n`;

describe('total-parts: a stated total is the sum of its stated parts', () => {
  const cases: readonly (readonly [body: string, status: readonly string[], why: string])[] = [
    ['全年公开信息100条，其中政策类30条、动态类70条。', ['PASS'], 'two parts'],
    ['全年公开信息100条，其中政策类30条、动态类71条。', ['FAIL'], 'one too many'],
    ['全年公开信息100条，其中政策类30条、动态类65条。', ['FAIL'], 'too few, but nearly all'],
    ['全年公开信息100条，其中政策类30条、动态类20条。', ['CANNOT_JUDGE'], 'half of it: some parts only'],
    ['全年公开信息100条，其中政策类30条、动态类65条等。', ['CANNOT_JUDGE'], '等 says that there is more'],
    ['全年公开信息100条。其中，政策类30条，动态类71条。', ['FAIL'], 'parts in the next sentence'],
    ['在网站发布信息166篇。其中公告33条、动态133条。', ['PASS'], '篇 and 条 both count items of information'],
    ['全年公开信息166条：机构类3条、政策类3条、其他160条。', ['PASS'], 'behind a colon'],
    ['全年公开信息1,100条，其中政策类100条、动态类1,000条。', ['PASS'], 'thousands separators'],
    ['全年公开信息100条，比上年增加20条，其中政策类30条、动态类70条。', ['PASS'], 'an increase is no total'],
    ['全年公开信息100条，其中网站100条、微信公众号60条。', ['CANNOT_JUDGE'], 'near miss: one item in two channels'],
    ['全年公开信息100条，其中政策类60条，其中惠农20条、动态类40条。', ['CANNOT_JUDGE'], 'near miss: a part of a part'],
    [
      '全年公开信息100条，其中政策类30条，比上年增加5条，动态类70条。',
      ['PASS'],
      'near miss: a change between the parts',
    ],
    ['全年公开信息约420条，其中网站200条、公众号130条、公开栏89条。', ['PASS'], 'near miss: a rounded total'],
    ['全年公开信息400余条，其中网站200条、公众号130条。', ['CANNOT_JUDGE'], 'rounded, and too far away'],
    [
      '公开信息523条。其中网站发布402条、公众号推送188条，两个渠道有部分内容重复。',
      ['CANNOT_JUDGE'],
      'near miss: counted twice',
    ],
    [
      '公开信息590条，比2023年的467条增长约三成。其中网站402条、公众号188条。',
      ['PASS'],
      "another year's count is no total",
    ],
    ['全年公开信息100条，其中政策类30条。', [], 'one part is no list'],
    ['全年公开信息100条，其中发放资料30份、举办培训70次。', [], 'parts of another unit'],
    ['全年公开信息100条。', [], 'no parts'],
    ['收到申请3件，其中网络申请1件、信函申请1件。', [], 'applications are judged elsewhere'],
    [
      '收到申请12件，其中当面申请7件，电话申请4件，书面申请2件。',
      ['FAIL'],
      'applications by the way they came: too many',
    ],
    ['收到申请12件，其中当面申请7件，电话申请5件。', ['PASS'], 'all of them'],
    ['收到申请2件，其中予以公开2件、不予公开1件。', [], 'near miss: outcomes, one application may have two'],
  ];
  it.each(cases)('%s → %j (%s)', (body, status) => expect(answers(report(body), 'total-parts')).toEqual(status));
});
