import { describe, expect, it } from '@jest/globals';
import { divide } from '../../src/divide/divide.js';
import { normalise } from '../../src/normalise/normalise.js';
import { BODY, CATALOGUE, FORM, GUIDE, NOTICE, REPORT, TITLE } from './documents.js';

/** "R title" and "GUIDE title" in the order of the text. */
function outline(source: string): string[] {
  const { text } = normalise(source);
  const { reports, attachments } = divide(text);
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end).replace(/\s/g, '');
  return [
    ...reports.map(({ start, title }) => ({ start, line: `R ${title ? words(title) : ''}` })),
    ...attachments.map(({ start, kind, title }) => ({ start, line: `${kind} ${words(title)}` })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ line }) => line);
}

const A = REPORT('石篆镇', 2020);
const B = REPORT('石篆镇', 2021);
const C = REPORT('鹤汀乡', 2020);
const inOneLine = (text: string): string => text.replace(/\n/g, '');

describe('several reports in one file', () => {
  const cases: readonly (readonly [why: string, source: string, found: readonly string[]])[] = [
    ['one report', A, ['R 石篆镇2020年政府信息公开工作年度报告']],
    [
      'the same township, another year',
      A + B,
      ['R 石篆镇2020年政府信息公开工作年度报告', 'R 石篆镇2021年政府信息公开工作年度报告'],
    ],
    [
      'another township, the same year',
      `${A}\n\n${C}`,
      ['R 石篆镇2020年政府信息公开工作年度报告', 'R 鹤汀乡2020年政府信息公开工作年度报告'],
    ],
    [
      'three, newest first',
      B + A + C,
      [
        'R 石篆镇2021年政府信息公开工作年度报告',
        'R 石篆镇2020年政府信息公开工作年度报告',
        'R 鹤汀乡2020年政府信息公开工作年度报告',
      ],
    ],
    [
      'a title over two lines',
      `${A}石篆镇人民政府\n2021年政府信息公开工作年度报告\n${BODY('石篆镇', 2021)}`,
      ['R 石篆镇2020年政府信息公开工作年度报告', 'R 石篆镇人民政府2021年政府信息公开工作年度报告'],
    ],
    [
      'the year in brackets on a line of its own',
      `${A}鹤汀乡政府信息公开工作年度报告\n（2021年）\n${BODY('鹤汀乡', 2021)}`,
      ['R 石篆镇2020年政府信息公开工作年度报告', 'R 鹤汀乡政府信息公开工作年度报告（2021年）'],
    ],
    [
      'all on one line',
      inOneLine(A) + inOneLine(C),
      ['R 石篆镇2020年政府信息公开工作年度报告', 'R 鹤汀乡2020年政府信息公开工作年度报告'],
    ],
    ['a first one that has lost its title', BODY('石篆镇', 2020) + C, ['R ', 'R 鹤汀乡2020年政府信息公开工作年度报告']],
    [
      'the title again without a year, and everything once more',
      `${A}石篆镇政府信息公开工作年度报告\n${BODY('石篆镇', 2021)}`,
      ['R 石篆镇2020年政府信息公开工作年度报告', 'R 石篆镇政府信息公开工作年度报告'],
    ],
    [
      'Chinese numerals in the year',
      `${A}石篆镇二〇二一年政府信息公开工作年度报告\n${BODY('石篆镇', 2021)}`,
      ['R 石篆镇2020年政府信息公开工作年度报告', 'R 石篆镇二〇二一年政府信息公开工作年度报告'],
    ],
  ];
  it.each(cases)('%s', (_, source, found) => expect(outline(source)).toEqual(found));
});

describe('near misses: one report', () => {
  const one = ['R 石篆镇2020年政府信息公开工作年度报告'];
  const middle = A.indexOf('三、收到');
  const cases: readonly (readonly [why: string, source: string])[] = [
    ['links to other reports behind it', `${A}${TITLE('鹤汀乡', 2020)}\n${TITLE('石篆镇', 2019)}\n`],
    ['its own title again as a page header', `${A.slice(0, middle)}${TITLE('石篆镇', 2020)}\n${A.slice(middle)}`],
    [
      "another township's title as a page header of a copied report",
      `${A.slice(0, middle)}${TITLE('鹤汀乡', 2020)}\n${A.slice(middle)}`,
    ],
    [
      'a citation in 《》 on a line of its own',
      `${A.slice(0, middle)}《${TITLE('石篆镇', 2019)}》\n${A.slice(middle)}`,
    ],
    [
      'a sentence that begins with the words of a title',
      A.replace('一、总体', `${TITLE('石篆镇', 2020)}由总体情况、主动公开情况等六部分组成。\n一、总体`),
    ],
    ['a table of contents', `${TITLE('石篆镇', 2020)}\n目录\n一、总体情况\n二、主动公开政府信息情况\n${A}`],
    ['a cover', `${TITLE('石篆镇', 2020)}\n石篆镇人民政府\n2021年1月\n${A}`],
    ['an index number in front', `索引号：001-2021-1\n发布机构：石篆镇人民政府\n${A}`],
    ['a sign-off that a title follows', `${A}附：${TITLE('石篆镇', 2019)}\n`],
    [
      'the statistics table of the narrative form',
      `${A}附件\n石篆镇政府信息公开情况统计表\n指标名称\n主动公开政府信息数\n条\n120\n`,
    ],
  ];
  it.each(cases)('%s', (_, source) => expect(outline(source)).toEqual(one));

  it('behind links to other reports it is the title that has the text', () => {
    expect(outline(`${TITLE('石篆镇', 2018)}\n${TITLE('石篆镇', 2019)}\n${A}`)).toEqual(one);
  });
});

describe('other documents in the file', () => {
  const report = 'R 石篆镇2021年政府信息公开工作年度报告';
  const cases: readonly (readonly [why: string, source: string, found: readonly string[]])[] = [
    ['a guide behind', B + GUIDE, [report, 'GUIDE 石篆镇政府信息公开指南']],
    ['a guide in front', GUIDE + B, ['GUIDE 石篆镇政府信息公开指南', report]],
    ['an application form behind', `${B}附件1\n${FORM}`, [report, 'FORM 石篆镇政府信息公开申请表']],
    ['a catalogue behind', B + CATALOGUE, [report, 'CATALOGUE 石篆镇政府信息主动公开目录']],
    ['a letter in front', NOTICE + B, ['NOTICE 关于公布2021年政府信息公开工作年度报告的通知', report]],
    [
      'a letter whose title is broken in front of 的通知',
      NOTICE.replace('年度报告的通知', '年度报告\n的通知') + B,
      ['NOTICE 关于公布2021年政府信息公开工作年度报告的通知', report],
    ],
    [
      'guide and form between two reports',
      A + GUIDE + FORM + B,
      [
        'R 石篆镇2020年政府信息公开工作年度报告',
        'GUIDE 石篆镇政府信息公开指南',
        'FORM 石篆镇政府信息公开申请表',
        report,
      ],
    ],
    ['a guide alone', GUIDE, ['GUIDE 石篆镇政府信息公开指南']],
    [
      'near miss: a heading of the report that speaks of the guide',
      B.replace(
        '（一）存在',
        '政府信息公开指南\n编制了指南，写明受理机构、办公时间、联系电话、公开范围、公开形式。\n（一）存在',
      ),
      [report],
    ],
    [
      'near miss: numbered headings',
      B.replace('制定了', '（一）政府信息公开指南\n已编制公开范围、公开形式。\n（二）信息公开目录\n制定了'),
      [report],
    ],
    [
      'a short guide that says that it is attached',
      `${B}附：石篆镇政府信息公开指南\n一、公开范围。机构职能、财政预决算等。\n二、公开形式。网站、公开栏。\n三、申请方式。当面或者信函。\n`,
      [report, 'GUIDE 附：石篆镇政府信息公开指南'],
    ],
    ['near miss: the file name of a guide at the end', `${B}附：石篆镇政府信息公开指南\n`, [report]],
    ['near miss: a file name at the end', `${B}附件：石篆镇政府信息公开申请表\n`, [report]],
  ];
  it.each(cases)('%s', (_, source, found) => expect(outline(source)).toEqual(found));
});

describe('adversarial texts', () => {
  const time = (text: string): number => {
    const start = performance.now();
    divide(text);
    return performance.now() - start;
  };
  const texts: readonly (readonly [why: string, text: (n: number) => string])[] = [
    ['titles', (n) => `${TITLE('石篆镇', 2020)}\n`.repeat(n)],
    ['beginnings of titles', (n) => '石篆镇2020年政府信息公开'.repeat(n)],
    ['titles in one line', (n) => `${TITLE('石篆镇', 2020)}根据`.repeat(n)],
    ['titles behind full stops', (n) => `。${'镇'.repeat(25)}2020年`.repeat(n)],
    ['titles of guides', (n) => '石篆镇政府信息公开指南\n受理机构办公时间联系电话传真申请表\n'.repeat(n)],
    ['letters', (n) => '关于公布'.repeat(10).concat('的通知\n').repeat(n)],
    ['years', (n) => '2020年2021年\n'.repeat(n)],
  ];
  it.each(texts)('%s: the time grows no faster than with the length', (_, text) => {
    time(text(200));
    const small = Math.min(time(text(500)), time(text(500)));
    expect(Math.min(time(text(4000)), time(text(4000)))).toBeLessThan(Math.max(300, 24 * small));
  });
});
