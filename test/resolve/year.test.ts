import { describe, expect, it } from '@jest/globals';
import type { ResolveInput } from '../../src/resolve/issuer-types.js';
import { resolveYear } from '../../src/resolve/year.js';
import { file, report } from './documents.js';

type Case = readonly [
  reason: string,
  title: string | null,
  body: string,
  value: number | null,
  sources: string,
  more?: Partial<ResolveInput>,
];
const T = '石篆镇2020年政府信息公开工作年度报告';
const BARE = '石篆镇政府信息公开工作年度报告';

const CASES: readonly Case[] = [
  ['year in the title', T, '正文。', 2020, 'TITLE 2020'],
  ['年度 in the title', '2020年度石篆镇政府信息公开工作年度报告', '', 2020, 'TITLE 2020'],
  ['spaced year', '石篆镇 2020 年政府信息公开工作 年度报告', '', 2020, 'TITLE 2020'],
  ['spaced digits', '石篆镇 2 0 2 0 年政府信息公开工作年度报告', '', 2020, 'TITLE 2020'],
  ['no 年 behind the year', '石篆镇2020政府信息公开年报', '', 2020, 'TITLE 2020'],
  ['Chinese numerals with 〇', '石篆镇二〇二〇年政府信息公开工作年度报告', '', 2020, 'TITLE 2020'],
  ['Chinese numerals with ○', '石篆镇二○一九年政府信息公开工作年度报告', '', 2019, 'TITLE 2019'],
  ['Chinese numerals with 零', '石篆镇二零一八年政府信息公开工作年度报告', '', 2018, 'TITLE 2018'],
  ['title broken before 报告', '石篆镇政府2019年信息公开工作年度\n 报   告', '', 2019, 'TITLE 2019'],
  [
    'a date in the title is no covered year',
    '石篆镇2020年政府信息公开工作年度报告（2021年1月20日）',
    '',
    2020,
    'TITLE 2020',
  ],
  ['period in full', BARE, '数据的统计期限自2020年1月1日起至2020年12月31日止。', 2020, 'PERIOD 2020'],
  ['period without a second year', BARE, '内容涵盖2019年1月1日至12月31日期间的工作。', 2019, 'PERIOD 2019'],
  ['period in months', BARE, '统计时间为2020年1月至12月。', 2020, 'PERIOD 2020'],
  ['period with a dash', BARE, '统计期限：2020年1月1日—12月31日。', 2020, 'PERIOD 2020'],
  ['period with points', BARE, '统计期限：2020.1.1-2020.12.31。', 2020, 'PERIOD 2020'],
  ['period with hyphens', BARE, '统计期限：2020-01-01至2020-12-31。', 2020, 'PERIOD 2020'],
  ['period with spaces', BARE, '统计数据时限为 2020 年 1 月 1 日至 2020 年 12 月 31 日。', 2020, 'PERIOD 2020'],
  ['period in Chinese numerals', BARE, '统计期限为二〇二〇年一月一日至十二月三十一日。', 2020, 'PERIOD 2020'],
  [
    'the first year of the Regulation begins in May',
    BARE,
    '统计期限为2008年5月1日至2008年12月31日。',
    2008,
    'PERIOD 2008',
  ],
  [
    'a period over two years: the year with more months',
    BARE,
    '统计期限为2019年11月1日至2020年10月31日。',
    2020,
    'PERIOD 2020',
  ],
  [
    'period and title agree',
    T,
    '统计期限为2020年1月1日至12月31日。2020年，我镇公开信息。',
    2020,
    'PERIOD 2020, TITLE 2020, TEXT 2020',
  ],
  [
    'the title bears the year of publication: the period decides',
    '石篆镇2021年政府信息公开工作年度报告',
    '统计期限为2020年1月1日至12月31日。2020年，我镇公开信息。',
    2020,
    'PERIOD 2020, TITLE 2021, TEXT 2020',
  ],
  [
    'title against period, text silent: the period decides',
    '石篆镇2021年政府信息公开工作年度报告',
    '统计期限为2020年1月1日至12月31日。',
    2020,
    'PERIOD 2020, TITLE 2021',
  ],
  [
    "last year's period left standing: title and text decide",
    T,
    '统计期限为2019年1月1日至12月31日。2020年，我镇公开信息。',
    2020,
    'PERIOD 2019, TITLE 2020, TEXT 2020',
  ],
  ['the text alone', BARE, '2020年，我乡认真做好政府信息公开工作。', 2020, 'TEXT 2020'],
  ['the text in Chinese numerals', BARE, '二〇二〇年，我乡认真做好工作。', 2020, 'TEXT 2020'],
  ['年以来', BARE, '2020年以来，我镇公开信息。', 2020, 'TEXT 2020'],
  ['title before text', T, '2019年，我镇成立了领导小组。', 2020, 'TITLE 2020, TEXT 2019'],
  [
    'the publication date does not win',
    BARE,
    '2020年，我镇公开信息。\n石篆镇人民政府\n2021年1月20日',
    2020,
    'TEXT 2020',
  ],
  [
    'a date of signature in January: the year before',
    BARE,
    '我镇公开信息。\n石篆镇人民政府\n2021年1月20日',
    2020,
    'DATE 2020',
  ],
  ['…in Chinese numerals', BARE, '我镇公开信息。\n石篆镇人民政府\n二〇二一年三月十五日', 2020, 'DATE 2020'],
  ['…behind the name on one line', BARE, '现将上年度情况报告如下。\n石篆镇人民政府，2021年1月20日', 2020, 'DATE 2020'],
  [
    'a date of signature in December: that year',
    BARE,
    '我镇公开信息。\n石篆镇人民政府\n2020年12月28日',
    2020,
    'DATE 2020',
  ],
  ['a date of signature in August tells nothing', BARE, '我镇公开信息。\n石篆镇人民政府\n2021年8月20日', null, ''],
  ['a date inside a sentence tells nothing', BARE, '我镇公开信息。于2021年1月20日公布。', null, ''],
  ['the file name', BARE, '我镇公开信息。', 2020, 'FILE 2020', { fileName: 'in/石篆镇2020年.txt' }],
  [
    'the file name before a date of signature',
    BARE,
    '我镇公开信息。\n2022年1月20日',
    2020,
    'FILE 2020, DATE 2021',
    { fileName: '2020_石篆镇.docx' },
  ],
  ['a date as the file name tells nothing', BARE, '我镇公开信息。', null, '', { fileName: '20210120.txt' }],
  [
    'a date with hyphens as the file name tells nothing',
    BARE,
    '我镇公开信息。',
    null,
    '',
    { fileName: '2021-01-20.txt' },
  ],
  ['a hash as the file name tells nothing', BARE, '我镇公开信息。', null, '', { fileName: 'a2020e1.txt' }],
  ['the file name does not stand beside a title', T, '', 2020, 'TITLE 2020', { fileName: '石篆镇2019年.txt' }],
  [
    'a range in the title, the file name decides',
    '石篆镇2020—2021年政府信息公开工作报告',
    '正文。',
    2021,
    'TITLE 2020, TITLE 2021, FILE 2021',
    { fileName: '石篆镇2021年.txt' },
  ],
  ['Chinese numerals with 0', '石篆镇二0二0年政府信息公开工作年度报告', '', 2020, 'TITLE 2020'],
  ['Chinese numerals with the letter O', '石篆镇二O二O年政府信息公开工作年度报告', '', 2020, 'TITLE 2020'],
  ['2020年度', '石篆镇2020年度政府信息公开工作报告', '', 2020, 'TITLE 2020'],
  ['a year with a space inside', '石篆镇20 20 年政府信息公开工作年度报告', '', 2020, 'TITLE 2020'],
  [
    "next year's plan does not win",
    BARE,
    '2020年，我镇公开信息。2021年工作计划：2021年，我镇将继续公开。2021年，我镇将加强培训。',
    2020,
    'TEXT 2020',
  ],
  [
    "what a township is going to do is next year's",
    BARE,
    '2020年，石篆镇公开信息。2021年，我镇将信息报送时间定死。',
    2020,
    'TEXT 2020',
  ],
  [
    'a plan in quotation is not this year',
    BARE,
    '2019年，我镇公开信息。认真制定《2020年全镇工作计划》《2020年要点》。',
    2019,
    'TEXT 2019',
  ],
  ["a notice's number is not this year", BARE, '根据（〔2021〕47号）要求，2020年，我镇公开信息。', 2020, 'TEXT 2020'],
  [
    'a comparison with last year is not this year',
    BARE,
    '2020年，我镇公开100条，较2019年增加，比2019年多。',
    2020,
    'TEXT 2020',
  ],
  [
    'documents cleaned since an earlier year are not this year',
    BARE,
    '2022年，我镇清理了自2015年以来的文件。',
    2022,
    'TEXT 2022',
  ],
  ['a campaign of some months is no period', T, '2019年3月1日至2019年5月30日开展宣传。', 2020, 'TITLE 2020'],
  [
    'a range in the title, the period decides',
    '石篆镇2020—2021年政府信息公开工作报告',
    '统计期限为2021年1月1日至12月31日。',
    2021,
    'PERIOD 2021, TITLE 2020, TITLE 2021',
  ],
  [
    'a range in the title, the text decides',
    '石篆镇2020-2021年政府信息公开工作报告',
    '2020年，我镇公开信息。',
    2020,
    'TITLE 2020, TITLE 2021, TEXT 2020',
  ],
  [
    'a range in the title and nothing else: unresolved',
    '石篆镇2020—2021年政府信息公开工作报告',
    '正文。',
    null,
    'TITLE 2020, TITLE 2021',
  ],
  ['no year at all', BARE, '我镇公开信息。', null, ''],
  ['the manifest fills a gap', BARE, '我镇公开信息。', 2020, 'MANIFEST 2020', { hints: { year: 2020 } }],
  ['the manifest does not outvote the title', T, '', 2020, 'TITLE 2020, MANIFEST 2021', { hints: { year: 2021 } }],
  [
    'an override stands above all',
    T,
    '统计期限为2020年1月1日至12月31日。',
    2019,
    'PERIOD 2020, TITLE 2020',
    { override: { year: 2019 } },
  ],
  ['longer numbers are no years', BARE, '信用代码1120201234，公开信息20200条，邮编202012。', null, ''],
  ['an empty text', null, '', null, ''],
];

describe('resolveYear', () => {
  it.each(CASES.map(([reason, title, body, value, sources, more]) => ({ reason, title, body, value, sources, more })))(
    '$reason',
    ({ title, body, value, sources, more }) => {
      const input = report(title, body, more);
      const { year, messages } = resolveYear(input);
      expect(year.value).toBe(value);
      expect(year.candidates.map((one) => `${one.source} ${String(one.value)}`).join(', ')).toBe(sources);
      for (const { start, end, quote } of year.evidence) expect(input.text.source.slice(start, end)).toBe(quote);
      const isMissing = messages.some(({ rule }) => rule === 'resolve/year-missing');
      expect(isMissing).toBe(value === null);
    },
  );

  it('has at least thirty cases, each with its own reason', () => {
    expect(new Set(CASES.map(([reason]) => reason)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(30);
  });

  it('says where title and period disagree, with the place of the one that lost', () => {
    const { messages } = resolveYear(
      report('石篆镇2021年政府信息公开工作年度报告', '统计期限为2020年1月1日至12月31日。'),
    );
    expect(messages).toEqual([
      {
        rule: 'resolve/year-disagreement',
        severity: 'WARNING',
        message: 'Unexpected year 2021 in the title, expected 2020 as in the statistics period.',
        start: 3,
        end: 7,
      },
    ]);
  });

  it('says where the year does not stand in the text', () => {
    const { messages } = resolveYear(report(BARE, '我镇公开信息。\n石篆镇人民政府\n2021年1月20日'));
    expect(messages.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'resolve/year-not-in-text',
        'Unexpected text without a covered year, expected one in statistics period, title or text; the date of signature gives 2020.',
      ],
    ]);
  });

  it('reads full-width digits of a real file and points into its source', () => {
    const input = file('石篆镇２０１７年政府信息公开工作年度报告\n统计期限为２０１７年１月１日至１２月３１日。');
    const { year } = resolveYear(input);
    expect(year.value).toBe(2017);
    expect(year.evidence.map(({ quote }) => quote)).toEqual(['２０１７年１月１日至１２月３１日', '２０１７']);
  });
});
