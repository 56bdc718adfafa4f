import { describe, expect, it } from '@jest/globals';
import { quantities, toNumber } from '../../../src/classify/figures/numbers.js';
import { decomposeText } from '../../pipeline/corpus.js';
import { classified, figuresIn, type Place } from '../classified.js';

type Table = readonly (readonly [place: Place, sentence: string, figures: readonly string[], why: string])[];
const states = (table: Table): void =>
  it.each(table)('%s: %j → %j (%s)', (place, sentence, figures) => expect(figuresIn(place, sentence)).toEqual(figures));

describe('numbers', () => {
  const numerals: readonly (readonly [written: string, value: number])[] = [
    ['277', 277],
    ['1,234', 1234],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['两百', 200],
    ['三百二十六', 326],
    ['一千零五', 1005],
    ['零', 0],
  ];
  it.each(numerals)('%s is %i', (written, value) => expect(toNumber(written)).toBe(value));

  const cases: readonly (readonly [text: string, value: number, qualifier: string, unit: string, why: string])[] = [
    ['277条', 277, 'EXACT', '条', 'plain'],
    ['70余条', 70, 'AT_LEAST', '条', '余 behind'],
    ['30多件', 30, 'AT_LEAST', '件', '多 behind'],
    ['约30件', 30, 'APPROXIMATE', '件', '约 before'],
    ['近30件', 30, 'APPROXIMATE', '件', '近 before'],
    ['超过30件', 30, 'AT_LEAST', '件', '超过 before'],
    ['30件以上', 30, 'AT_LEAST', '件', '以上 behind'],
    ['3.6万余条', 36000, 'AT_LEAST', '条', '万余'],
    ['36万条', 360000, 'EXACT', '条', '万'],
    ['1,234条', 1234, 'EXACT', '条', 'thousands separator'],
    ['三十二条', 32, 'EXACT', '条', 'Chinese numeral'],
  ];
  it.each(cases)('%s (%s %s %s)', (text, value, qualifier, unit) => {
    expect(quantities(text)).toMatchObject([{ value, qualifier, unit, start: 0, end: text.length }]);
  });

  it.each(['第30条', '第三十六条', '2021年', '30个百分点'.replace('个', ''), '五公开'])('near miss: %s', (text) =>
    expect(quantities(text)).toEqual([]),
  );
});

describe('proactive disclosure: an overall count', () => {
  states([
    ['proactive', '2021年，我镇主动公开政府信息277条。', ['proactive.total 277 EXACT'], 'plain'],
    ['proactive', '全年累计公开政府信息１２０条。', ['proactive.total 120 EXACT'], 'full-width digits'],
    ['proactive', '全年公开各类信息 26 条。', ['proactive.total 26 EXACT'], 'spaced digits'],
    ['proactive', '全年公开信息三百二十六条。', ['proactive.total 326 EXACT'], 'Chinese numeral'],
    ['proactive', '全年公开信息70余条。', ['proactive.total 70 AT_LEAST'], '余'],
    ['proactive', '全年公开信息约80条。', ['proactive.total 80 APPROXIMATE'], '约'],
    ['proactive', '全年公开信息1.2万条。', ['proactive.total 12000 EXACT'], '万'],
    ['proactive', '全年公开信息0条。', ['proactive.total 0 EXACT'], 'zero'],
    [
      'proactive',
      '全年公开信息100条，其中政策文件类30条、工作动态类70条。',
      ['proactive.total 100 EXACT'],
      'the parts are none',
    ],
    ['proactive', '全年公开信息100条，比上年增加20条。', ['proactive.total 100 EXACT'], 'an increase is none'],
    ['proactive', '举办培训3次，发放资料200份。', [], 'near miss: other things counted'],
    ['proactive', '公开栏更新12期。', [], 'near miss: another unit'],
    ['proactive', '围绕项目建设，公开信息45条。', [], 'near miss: of one matter'],
    ['proactive', '公开项目建设信息45条。', [], 'near miss: of one matter by its name'],
    ['proactive', '主动公开发布政务信息60余条。', ['proactive.total 60 AT_LEAST'], 'two verbs'],
    ['proactive', '全年认定主动公开文件58件。', [], 'near miss: papers that were marked'],
    ['proactive', '全年公开信息**9条。', [], 'near miss: a figure that was blotted out'],
    [
      'proactive',
      '围绕民生关切，全年主动公开政府信息517条。',
      ['proactive.total 517 EXACT'],
      'of the whole year all the same',
    ],
  ]);
});

describe('proactive disclosure: counts of channels claim no total', () => {
  states([
    ['proactive', '通过门户网站发布信息166条。', ['proactive.website 166 EXACT'], 'website'],
    ['proactive', '微信公众号发布信息45条。', ['proactive.wechat 45 EXACT'], 'WeChat'],
    ['proactive', '在公开栏公布信息30条。', ['proactive.noticeBoard 30 EXACT'], 'notice board'],
    ['proactive', '在公开栏张榜41期。', ['proactive.noticeBoard 41 EXACT'], 'issues of a notice board'],
    ['proactive', '通过公众号、村村响广播发布防控公告32份。', [], 'near miss: a channel beside others'],
    [
      'proactive',
      '全年主动公开政府信息200条，其中政府网站120条，微信公众号80条。',
      ['proactive.total 200 EXACT', 'proactive.website 120 EXACT', 'proactive.wechat 80 EXACT'],
      'a total and two channels',
    ],
    [
      'proactive',
      '通过网站、微信公众号等渠道公开信息90条。',
      ['proactive.total 90 EXACT'],
      'several channels together are the total',
    ],
  ]);
});

describe('applications', () => {
  states([
    ['applications', '2021年共收到政府信息公开申请3件。', ['applications.received 3 EXACT'], 'received'],
    ['applications', '2021年没有收到政府信息公开申请。', ['applications.received 0 EXACT'], 'none received'],
    ['applications', '2021年未收到依申请公开事项。', ['applications.received 0 EXACT'], '未'],
    ['applications', '2021年收到政府信息公开申请0件。', ['applications.received 0 EXACT'], 'zero in digits'],
    [
      'applications',
      '2021年新收政府信息公开申请3件，上年结转1件，办结3件，结转下年度继续办理1件。',
      [
        'applications.received 3 EXACT',
        'applications.carriedOver 1 EXACT',
        'applications.handled 3 EXACT',
        'applications.carriedForward 1 EXACT',
      ],
      'all four',
    ],
    [
      'applications',
      '收到政府信息公开申请0件：函件申请0件，网络申请0件；上年结转1件。',
      ['applications.received 0 EXACT', 'applications.carriedOver 1 EXACT'],
      'channels of one count',
    ],
    [
      'applications',
      '共收到申请２件，均已按期答复。',
      ['applications.received 2 EXACT', 'applications.handled 2 EXACT'],
      'all of them answered',
    ],
    [
      'applications',
      '收到申请2件，没有上年结转件，也没有转到下年的件。',
      ['applications.received 2 EXACT', 'applications.carriedOver 0 EXACT', 'applications.carriedForward 0 EXACT'],
      'none carried over or forward, in other words',
    ],
    ['applications', '2件申请均在15个工作日内答复。', ['applications.handled 2 EXACT'], 'all of them, named first'],
    ['applications', '镇司法所参与了每一件申请答复的审查。', [], 'near miss: each one'],
    ['applications', '带学生学习怎样提出一份公开申请。', [], 'near miss: how to apply'],
    ['applications', '没有因申请公开收取任何费用。', [], 'near miss: fees'],
  ]);
});

describe('reconsideration and litigation', () => {
  states([
    [
      'disputes',
      '2021年没有因政府信息公开申请行政复议、提起行政诉讼。',
      ['reconsideration.total 0 EXACT', 'litigation.total 0 EXACT'],
      'one zero for both',
    ],
    [
      'disputes',
      '行政复议2件，行政诉讼1件。',
      ['reconsideration.total 2 EXACT', 'litigation.total 1 EXACT'],
      'each its number',
    ],
    [
      'disputes',
      '发生行政复议1起，没有行政诉讼。',
      ['reconsideration.total 1 EXACT', 'litigation.total 0 EXACT'],
      'one number, one zero',
    ],
    ['disputes', '未发生行政复议案件。', ['reconsideration.total 0 EXACT'], 'only one of them stated'],
    ['disputes', '我镇依法开展工作。', [], 'near miss: nothing stated'],
  ]);
});

describe('a heading that names several matters', () => {
  const report = (heading: string, body: string): string =>
    `溪前镇2021年政府信息公开工作年度报告\n一、概述\n召开会议2次。\n二、${heading}\n${body}\n三、存在的问题\n更新不及时。`;
  const keys = (heading: string, body: string): string[] =>
    decomposeText(report(heading, body)).figures.map(({ key, value }) => `${key} ${value}`);
  const body = '全年主动公开政府信息168条。没有收到政府信息公开申请，也没有发生行政复议和行政诉讼。';
  it('lets the section count all of them', () => {
    expect(keys('主动公开、依申请公开及行政复议诉讼情况', body)).toEqual([
      'proactive.total 168',
      'applications.received 0',
      'reconsideration.total 0',
      'litigation.total 0',
    ]);
  });
  it('but one thing named by the words of another counts alone', () => {
    expect(keys('因政府信息公开申请行政复议、提起行政诉讼的情况', '未发生申请行政复议和提起行政诉讼的情况。')).toEqual([
      'reconsideration.total 0',
      'litigation.total 0',
    ]);
  });
});

describe('rows of little tables between sentences', () => {
  const figures = (rows: string): string[] =>
    classified(`溪前镇2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n${rows}\n`).tableFigures.map(
      ({ key, value, unit }) => `${key} ${value} ${unit}`,
    );
  it.each([
    ['公开渠道　　数量　　占比\n政府网站　　118　　58.1%', ['proactive.website 118 条'], 'with a share'],
    ['微信公众号　 46', ['proactive.wechat 46 条'], 'without one'],
    ['公开栏　39条', ['proactive.noticeBoard 39 条'], 'with a unit'],
    ['申请总数　　1件', ['applications.received 1 件'], 'applications'],
    ['咨询电话　　12', [], 'near miss: another name'],
    ['政府网站　　维护中', [], 'near miss: no number'],
    ['政府网站公开118条。', [], 'near miss: a sentence'],
  ])('%j → %j (%s)', (rows, expected) => expect(figures(rows)).toEqual(expected));
});
