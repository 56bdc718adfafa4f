import { describe, expect, it } from '@jest/globals';
import { read } from './outline.js';

/** Role and number of every section, in order. */
const sections = (source: string): string[] =>
  read(source).segmented.sections.map((s) => `${s.marker?.written ?? ''}${s.role}${s.stub ? ' stub' : ''}`);

const OFFICIAL = [
  ['总体情况', 'OVERVIEW'],
  ['主动公开政府信息情况', 'PROACTIVE'],
  ['收到和处理政府信息公开申请情况', 'APPLICATIONS'],
  ['政府信息公开行政复议、行政诉讼情况', 'DISPUTES'],
  ['存在的主要问题及改进情况', 'PROBLEMS_IMPROVEMENTS'],
  ['其他需要报告的事项', 'OTHER'],
] as const;
const BODY = '2021年，我镇认真开展工作，没有出现差错。';

describe('the six official headings, whatever their number', () => {
  const CN = '一二三四五六';
  const numberings: readonly (readonly [name: string, number: (i: number) => string, mark: string])[] = [
    ['一、', (i) => `${CN[i]}、`, ''],
    ['（一）', (i) => `（${CN[i]}）`, ''],
    ['1.', (i) => `${i + 1}.`, ''],
    ['1、', (i) => `${i + 1}、`, ''],
    ['no number', () => '', ''],
    ['## 一、', (i) => `${CN[i]}、`, '## '],
    ['**一、**', (i) => `**${CN[i]}、`, ''],
    ['一.', (i) => `${CN[i]}.`, ''],
    ['第一，', (i) => `第${CN[i]}部分`, ''],
  ];
  it.each(numberings.slice(0, 8))('%s', (_, number, mark) => {
    const source = OFFICIAL.map(([words], i) => {
      const n = number(i);
      return `${mark}${n}${words}${n.startsWith('**') ? '**' : ''}\n${BODY}\n`;
    }).join('\n');
    expect(read(source).segmented.sections.map((s) => s.role)).toEqual(OFFICIAL.map(([, role]) => role));
  });

  it('a wrong number among the right ones (1、 among 一、 二、)', () => {
    const source = OFFICIAL.map(([words], i) => `${i === 0 ? '1、' : `${CN[i]}、`}${words}\n${BODY}\n`).join('\n');
    expect(read(source).segmented.sections.map((s) => s.role)).toEqual(OFFICIAL.map(([, role]) => role));
  });

  it('in a text on one line', () => {
    const source = `溪前镇2021年政府信息公开工作年度报告${OFFICIAL.map(([words], i) => `${CN[i]}、${words}${BODY}`).join('')}`;
    expect(read(source).segmented.sections.map((s) => s.role)).toEqual(OFFICIAL.map(([, role]) => role));
  });
});

describe('what a heading is about', () => {
  const cases: readonly (readonly [heading: string, role: string, why: string])[] = [
    ['概述', 'OVERVIEW', 'narrative form'],
    ['工作开展情况', 'OVERVIEW', 'free wording'],
    ['政府信息主动公开情况', 'PROACTIVE', 'other order'],
    ['公开政府信息情况', 'PROACTIVE', 'without 主动'],
    ['依申请公开政府信息和不予公开政府信息情况', 'APPLICATIONS', 'narrative form'],
    ['政府信息公开申请办理情况', 'APPLICATIONS', 'free wording'],
    ['政府信息公开的收费及减免情况', 'FEES', 'narrative form'],
    ['因政府信息公开申请行政复议、提起行政诉讼情况', 'DISPUTES', 'names applications, is about disputes'],
    ['主动回应社会关切的情况', 'RESPONSE', 'narrative form'],
    ['政府信息公开工作存在的主要问题和改进措施', 'PROBLEMS_IMPROVEMENTS', 'both'],
    ['2021年政府信息公开工作存在的主要不足及改进措施', 'PROBLEMS_IMPROVEMENTS', 'year in front'],
    ['存在的困难和下一步打算', 'PROBLEMS_IMPROVEMENTS', 'free wording'],
    ['存在的主要问题', 'PROBLEMS', 'problems alone'],
    ['存在的不足', 'PROBLEMS', 'free wording'],
    ['改进措施', 'IMPROVEMENTS', 'pledges alone'],
    ['下一步工作打算', 'IMPROVEMENTS', 'free wording'],
    ['今后努力方向', 'IMPROVEMENTS', 'free wording'],
    ['其它需要说明的情况', 'OTHER', '其它'],
    ['公开了多少', 'PROACTIVE', 'as people say it'],
    ['有没有人来申请', 'APPLICATIONS', 'as people say it'],
    ['哪些地方做得不好', 'PROBLEMS', 'as people say it'],
    ['今年做了什么', 'OVERVIEW', 'as people say it'],
    ['附则', 'UNKNOWN', 'none of them'],
  ];
  it.each(cases)('%s → %s (%s)', (heading, role) => {
    const source = `一、总体情况\n${BODY}\n二、${heading}\n${BODY}\n三、其他需要报告的事项\n${BODY}`;
    expect(read(source).segmented.sections[1]?.role).toBe(role);
  });
});

describe('headings and what only looks like one', () => {
  const cases: readonly (readonly [source: string, expected: readonly string[], why: string])[] = [
    [
      `溪前镇2021年政府信息公开工作年度报告\n根据条例，编制本报告。\n一、总体情况\n${BODY}\n二、存在的问题\n${BODY}`,
      ['PREAMBLE', '一、OVERVIEW', '二、PROBLEMS'],
      'words before the first heading are the preamble',
    ],
    [
      `一、总体情况\n${BODY}\n二、加强培训，提高水平，规范公开，方便群众。`,
      ['一、OVERVIEW'],
      'an item with several clauses is no heading',
    ],
    [`一、总体情况\n（一）主动公开\n${BODY}\n（二）存在的问题\n${BODY}`, ['一、OVERVIEW'], 'sub-headings are items'],
    [
      `一、总体情况。\n${BODY}\n二、存在的问题：\n${BODY}`,
      ['一、OVERVIEW', '二、PROBLEMS'],
      'full stop or colon behind the heading',
    ],
    [
      `概述\n${BODY}\n主动公开政府信息情况\n${BODY}\n收费及减免情况\n2017年我乡没有收费。\n存在的问题\n${BODY}`,
      ['OVERVIEW', 'PROACTIVE', 'FEES', 'PROBLEMS'],
      'a sentence with the word of a heading, below headings without numbers',
    ],
    [
      `壹、概述\n${BODY}\n贰、收费及减免情况\n${BODY}\n叁、存在的问题\n${BODY}`,
      ['壹、OVERVIEW', '贰、FEES', '叁、PROBLEMS'],
      'numerals of money orders',
    ],
    [
      `、概述\n${BODY}\n、收费及减免情况\n${BODY}\n、存在的问题\n${BODY}`,
      ['、OVERVIEW', '、FEES', '、PROBLEMS'],
      'numerals that were lost',
    ],
    [`一、总体情况\n${BODY}主动公开政府信息情况见网站。`, ['一、OVERVIEW'], 'the words of a heading inside a sentence'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(sections(source)).toEqual(expected));
});

describe('stubs (rule 8)', () => {
  const stubs = [
    '',
    '无',
    '无。',
    '（无）',
    '暂无',
    '略',
    '/',
    '—',
    '详见正文',
    '（详情见正文）',
    '见附件',
    '同上',
    '见附表。',
  ];
  it.each(stubs)('%j is a stub', (body) => {
    expect(sections(`一、总体情况\n${BODY}\n二、其他需要报告的事项\n${body}\n`)).toEqual([
      '一、OVERVIEW',
      '二、OTHER stub',
    ]);
  });

  const real = [
    '2021年没有其他需要报告的事项。',
    '无其他需要报告的事项。',
    '没有收费。',
    '本年度无。',
    '详见附件一，共30条。',
  ];
  it.each(real)('near miss: %j is none', (body) => {
    expect(sections(`一、总体情况\n${BODY}\n二、其他需要报告的事项\n${body}\n`)).toEqual(['一、OVERVIEW', '二、OTHER']);
  });

  it('a section that holds only its table is none', () => {
    const table =
      '|第二十条第（一）项||||\n|---|---|---|---|\n|信息内容|本年制发件数|本年废止件数|现行有效件数|\n|规章|0|0|0|\n|行政规范性文件|0|0|0|';
    expect(sections(`一、总体情况\n${BODY}\n二、主动公开政府信息情况\n${table}\n三、其他需要报告的事项\n无。`)).toEqual(
      ['一、OVERVIEW', '二、PROACTIVE', '三、OTHER stub'],
    );
  });
});

describe('sign-off', () => {
  const tails: readonly (readonly [tail: string, why: string])[] = [
    ['溪前镇人民政府\n2022年1月20日', 'issuer and date'],
    ['2022年1月20日', 'date alone'],
    ['二〇二二年一月二十日', 'date in Chinese'],
    ['溪前镇人民政府', 'issuer alone'],
    ['溪前街道办事处\n2022年1月20日', 'office of a subdistrict'],
  ];
  it.each(tails)('%j is no sentence of the last section (%s)', (tail) => {
    const { segmented } = read(`一、总体情况\n${BODY}\n二、其他需要报告的事项\n没有其他事项。\n\n${tail}\n`);
    expect(segmented.sections.at(-1)?.sentences).toHaveLength(1);
  });
  it('near miss: a last sentence that ends in the issuer', () => {
    const { segmented } = read(
      `一、总体情况\n${BODY}\n二、其他需要报告的事项\n没有其他事项。\n如有疑问，请联系溪前镇人民政府\n`,
    );
    expect(segmented.sections.at(-1)?.sentences).toHaveLength(2);
  });
});
