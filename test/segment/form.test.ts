import { describe, expect, it } from '@jest/globals';
import { table2, table3, table4, type TableForm } from '../support/form-tables.js';
import { read } from './outline.js';

const formOf = (source: string): string => read(source).segmented.form;
const CN = '一二三四五六七八';
const BODY = '我镇认真开展工作，没有出现差错。';
const report = (headings: readonly string[], bodies: Readonly<Record<number, string>> = {}): string =>
  `溪前镇2021年政府信息公开工作年度报告\n${headings.map((h, i) => `${CN[i]}、${h}\n${bodies[i] ?? BODY}\n`).join('')}`;

const OFFICIAL = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const NARRATIVE = [
  '概述',
  '主动公开政府信息的情况',
  '依申请公开政府信息情况',
  '政府信息公开的收费及减免情况',
  '因政府信息公开申请行政复议、提起行政诉讼情况',
  '存在的主要问题和改进措施',
];
const ZERO4 = Array<number>(15).fill(0);
const t2 = (form: TableForm): string => table2(form, 'Markdown', {});
const t3 = (form: TableForm): string => table3(form, 'Markdown', {});
const BANDS =
  '（一）主动公开。公开30条。（二）政府信息管理。规范管理。（三）平台建设。维护网站。（四）监督保障。开展培训。';

describe('the form is told by labels, never by the year', () => {
  const cases: readonly (readonly [name: string, source: string, form: string])[] = [
    ['six headings, no table', report(OFFICIAL), 'FORMAT_2019'],
    ['six headings and the bands of the 2021 notice', report(OFFICIAL, { 0: BANDS }), 'FORMAT_2021'],
    ['six headings, table 3 of 2019', report(OFFICIAL, { 2: t3('FORMAT_2019') }), 'FORMAT_2019'],
    ['six headings, table 3 of 2021', report(OFFICIAL, { 2: t3('FORMAT_2021') }), 'FORMAT_2021'],
    ['six headings, table 2 of 2019', report(OFFICIAL, { 1: t2('FORMAT_2019') }), 'FORMAT_2019'],
    ['six headings, table 2 of 2021', report(OFFICIAL, { 1: t2('FORMAT_2021') }), 'FORMAT_2021'],
    ['both tables of 2021', report(OFFICIAL, { 1: t2('FORMAT_2021'), 2: t3('FORMAT_2021') }), 'FORMAT_2021'],
    ['table 4 tells nothing', report(OFFICIAL, { 3: table4('Markdown', ZERO4) }), 'FORMAT_2019'],
    ['table 2 of 2019 and table 3 of 2021', report(OFFICIAL, { 1: t2('FORMAT_2019'), 2: t3('FORMAT_2021') }), 'MIXED'],
    ['narrative headings', report(NARRATIVE), 'NARRATIVE'],
    ['narrative headings and an official table', report(NARRATIVE, { 2: t3('FORMAT_2019') }), 'MIXED'],
    [
      'narrative body with the official headings appended',
      report(NARRATIVE) + report(OFFICIAL).replace(/^.*\n/, ''),
      'MIXED',
    ],
    ['an official heading among free ones', report(['总体情况', '主动公开政府信息情况', '问题与打算']), 'MIXED'],
    ['free headings only', report(['基本做法', '存在的问题', '下一步打算']), 'NARRATIVE'],
    ['no headings', '溪前镇2021年政府信息公开工作年度报告\n我镇认真开展工作。', 'UNKNOWN'],
    ['the year 2010 with the headings of 2019', report(OFFICIAL).replace('2021', '2010'), 'FORMAT_2019'],
  ];
  it.each(cases)('%s', (_, source, form) => expect(formOf(source)).toBe(form));
});
