import { describe, expect, it } from '@jest/globals';
import { answers } from './findings.js';

const PERIOD = '统计期限自2020年1月1日起至2020年12月31日止。';
const report = (opening: string, heading = '总体情况', statistic = '2020年，我镇没有收到申请。'): string =>
  `溪前镇2020年政府信息公开工作年度报告\n\n${opening}\n\n一、${heading}\n\n开展培训2次。\n\n二、收到和处理政府信息公开申请情况\n\n${statistic}\n\n三、其他需要报告的事项\n\n没有其他事项。\n`;

const planned = (plan: string): string =>
  report(PERIOD).replace('三、其他', `三、存在的主要问题及改进情况\n\n公开不够及时。${plan}\n\n四、其他`);

describe('year-mismatch', () => {
  const cases: readonly (readonly [source: string, status: readonly string[], why: string])[] = [
    [report(PERIOD), ['PASS'], 'title and period agree'],
    [report('统计期限自2019年1月1日起至2019年12月31日止。'), ['FAIL'], 'they do not'],
    [report(`现将2019年度政府信息公开工作情况报告如下。${PERIOD}`), ['FAIL'], 'the introduction is last year’s'],
    [report(PERIOD, '2019年政府信息公开工作总体情况'), ['FAIL'], 'a heading is last year’s'],
    [report(PERIOD, '总体情况', '2019年，我镇没有收到申请。'), ['FAIL'], 'a statistic is last year’s'],
    [
      report(`根据《关于做好2019年政府信息公开工作年度报告编制工作的通知》编制。${PERIOD}`),
      ['PASS'],
      'near miss: a document’s title',
    ],
    [report(`本报告于2021年1月编制，现公布情况。${PERIOD}`), ['PASS'], 'near miss: the date of writing'],
    [report(PERIOD, '2021年工作打算'), ['PASS'], 'near miss: a plan'],
    [report(PERIOD, '2019年存在问题整改情况'), ['PASS'], 'near miss: what became of last year’s problems'],
    [
      report(PERIOD, '总体情况', '2019年，我镇收到申请3件。2020年，我镇没有收到申请。'),
      ['PASS'],
      'near miss: a comparison',
    ],
    [report(PERIOD, '总体情况', '2008年以来，我镇没有收到申请。'), ['PASS'], 'near miss: since a year'],
    [report(PERIOD, '总体情况', '2021年，我镇将主动公开更多信息。'), ['PASS'], 'near miss: a pledge'],
    [planned('2020年，我镇将继续加强培训。'), ['FAIL'], 'the plan for the year to come is last year’s'],
    [planned('2020年度，溪前镇将从以下方面改进工作。'), ['FAIL'], 'the same, with the name'],
    [planned('2021年，我镇将继续加强培训。'), ['PASS'], 'near miss: a plan for the year to come'],
    [planned('2020年，我镇将信息公开纳入年度考核。'), ['PASS'], 'near miss: 将 as 把'],
    [planned('2020年底我镇将进一步检查落实情况。'), ['PASS'], 'near miss: a date'],
    [planned('2020年，我镇将继续公开的事项列成清单，已全部公布。'), ['PASS'], 'near miss: done'],
  ];
  it.each(cases)('%j → %j (%s)', (source, status) => expect(answers(source, 'year-mismatch')).toEqual(status));
});
