import { describe, expect, it } from '@jest/globals';
import { LAYOUTS, table2, table3, table4, type TableForm } from '../support/form-tables.js';
import { read } from './outline.js';

const FORMS: readonly TableForm[] = ['FORMAT_2019', 'FORMAT_2021'];
const ZERO4 = Array<number>(15).fill(0);
const before = '三、收到和处理政府信息公开申请情况\n我镇没有收到政府信息公开申请。\n';
const after = '\n四、存在的主要问题及改进情况\n公开内容不够全面。\n';

/** Numbers of the table regions, and all that stands outside them. */
function regions(table: string): { numbers: number[]; outside: string } {
  const { text, segmented } = read(before + table + after);
  let outside = '';
  let at = 0;
  for (const region of segmented.tables) {
    outside += text.slice(at, region.start);
    at = region.end;
  }
  return { numbers: segmented.tables.map((t) => t.number), outside: (outside + text.slice(at)).replace(/\s+/g, ' ') };
}
const ALL = (before + after).replace(/\s+/g, ' ');

describe.each(LAYOUTS)('tables as %s', (layout) => {
  describe.each(FORMS)('%s', (form) => {
    it('table 2 is one region, and nothing else belongs to it', () => {
      expect(regions(table2(form, layout, {}))).toEqual({ numbers: [2], outside: ALL });
    });
    it('table 3', () => expect(regions(table3(form, layout, {}))).toEqual({ numbers: [3], outside: ALL }));
    it('table 3 without any value', () => {
      const empty = Object.fromEntries(
        ['received', 'carriedOver', 'granted', 'handled', 'carriedForward'].map((key) => [
          key,
          ['', '', '', '', '', '', ''],
        ]),
      );
      expect(regions(table3(form, layout, empty))).toEqual({ numbers: [3], outside: ALL });
    });
    it('tables 3 and 4 without a word between them', () => {
      expect(regions(`${table3(form, layout, {})}\n${table4(layout, ZERO4)}`).numbers).toEqual([3, 4]);
    });
  });
  it('table 4', () => expect(regions(table4(layout, ZERO4))).toEqual({ numbers: [4], outside: ALL }));

  it('no statement, sentence or heading lies in a table', () => {
    const { text, segmented } = read(before + table3('FORMAT_2019', layout, {}) + after);
    expect(segmented.sections.map((s) => s.role)).toEqual(['APPLICATIONS', 'PROBLEMS_IMPROVEMENTS']);
    expect(segmented.sections.flatMap((s) => s.sentences).map((s) => text.slice(s.start, s.end))).toEqual([
      '我镇没有收到政府信息公开申请。',
      '公开内容不够全面。',
    ]);
  });
});

describe('near misses', () => {
  const cases: readonly (readonly [body: string, why: string])[] = [
    ['全年作出行政许可3件、行政处罚0件。', 'labels in a sentence'],
    ['1.行政许可\n2.行政处罚', 'two labels as items'],
    ['其他\n总计', 'labels of every table'],
    ['重复申请的2件已告知。', 'a label at the beginning of a sentence'],
    ['|栏目|条数|\n|---|---|\n|工作动态|30|\n|通知公告|12|', 'a table of the report’s own'],
  ];
  it.each(cases)('%j is no form table (%s)', (body) => {
    expect(read(`一、总体情况\n${body}\n二、其他需要报告的事项\n没有其他事项。`).segmented.tables).toEqual([]);
  });
});
