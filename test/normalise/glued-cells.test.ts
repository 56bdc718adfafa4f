import { describe, expect, it } from '@jest/globals';
import { align } from '../../src/normalise/aligned.js';
import { breakGluedCells } from '../../src/normalise/glued-cells.js';
import { classified } from '../classify/classified.js';

const rows = (received: string): string =>
  [
    '商业企业科研机构社会公益组织法律服务机构其他',
    `一、本年新收政府信息公开申请数量${received}`,
    '二、上年结转政府信息公开申请数量0000000',
    '三、本年度办理结果（一）予以公开3000003',
    '（三）不予公开1.属于国家秘密0000000',
    '（七）总计3000003',
    '四、结转下年度继续办理0000000',
  ].join('\n');
const report = (received: string): string =>
  `溪前镇2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n${rows(received)}\n五、存在的主要问题及改进情况\n公开不及时。\n`;
const cells = (received: string): Record<string, number | null> =>
  Object.fromEntries(
    classified(report(received)).tables.flatMap((table) =>
      table.cells.filter(({ row }) => row === 'received').map(({ column, value }) => [column, value]),
    ),
  );

describe('tables whose cells have lost the borders between them', () => {
  it('seven digits are six applicants and their total', () =>
    expect(cells('2000103')).toMatchObject({ natural: 2, legal: 1, total: 3 }));

  it('longer numbers, where only one division adds up', () =>
    expect(cells('150000015')).toMatchObject({ natural: 15, business: 0, research: 0, total: 15 }));

  it.each([
    ['3000004', 'no division adds up'],
    ['120010013', 'two divisions add up'],
  ])('near miss %s: %s, so no value is claimed', (received) =>
    expect(Object.values(cells(received)).filter((value) => value !== null)).toEqual([]),
  );

  it('says nothing of rows as if they were deeds', () =>
    expect(classified(report('3000003')).statements.map(({ text }) => text)).toEqual(['公开不及时']));

  it('every cell leads back to its place in the source', () => {
    const source = rows('3000003');
    const { text, sourceStart } = breakGluedCells(align(source));
    for (let i = 0; i < text.length; i++) if (text[i] !== '\n') expect(source[sourceStart[i] ?? -1]).toBe(text[i]);
  });

  it.each(['联系电话：0990200200000', '统一社会信用代码119000000000000000', '公开信息1200000条'])(
    'near miss: %s is left as it is',
    (line) => {
      const input = align([line, line, line, line].join('\n'));
      expect(breakGluedCells(input)).toBe(input);
    },
  );
});
