import { describe, expect, it } from '@jest/globals';
import { TABLE_3_COLUMNS } from '../../../src/model/forms.js';
import { LAYOUTS, table2, table3, table4, type TableForm, type Written } from '../../support/form-tables.js';
import { classified } from '../classified.js';

const FORMS: readonly TableForm[] = ['FORMAT_2019', 'FORMAT_2021'];
const report = (table: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n${table}\n四、其他需要报告的事项\n没有其他事项。\n`;

/** Row → its cells as written and their values. */
function rows(source: string): Record<string, { raw: string[]; value: (number | null)[] }> {
  const result: Record<string, { raw: string[]; value: (number | null)[] }> = {};
  for (const { row, cell, value } of classified(source).tables.flatMap((t) => t.cells)) {
    const entry = (result[row] ??= { raw: [], value: [] });
    entry.raw.push(cell.text);
    entry.value.push(value);
  }
  return result;
}

describe.each(LAYOUTS)('table 3 as %s', (layout) => {
  it.each(FORMS)('%s: every row and column in its place', (form) => {
    const received: Written[] = [1, 2, 3, 4, 5, 6, 21];
    const granted: Written[] = [7, 0, 0, 0, 0, 0, 7];
    const found = rows(report(table3(form, layout, { received, granted, carriedForward: [0, 0, 0, 0, 0, 9, 9] })));
    expect(Object.keys(found)).toHaveLength(form === 'FORMAT_2019' ? 23 : 25);
    expect(found['received']?.value).toEqual(received);
    expect(found['granted']?.value).toEqual(granted);
    expect(found['carriedForward']?.value).toEqual([0, 0, 0, 0, 0, 9, 9]);
    expect(found['handled']?.value).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('0, "/", "-" and 无 are kept apart', () => {
    const found = rows(report(table3('FORMAT_2021', layout, { received: [0, '/', '-', '无', 1, 0, 1] })));
    expect(found['received']).toEqual({
      raw: ['0', '/', '-', '无', '1', '0', '1'],
      value: [0, null, null, null, 1, 0, 1],
    });
  });

  it('blank cells stay blank and move nothing', () => {
    const found = rows(report(table3('FORMAT_2021', layout, { received: [2, '', '', 1, '', '', 3] })));
    expect(found['received']).toEqual({
      raw: ['2', '', '', '1', '', '', '3'],
      value: [2, null, null, 1, null, null, 3],
    });
  });

  it('spans hold the cells', () => {
    const source = report(table3('FORMAT_2021', layout, { received: [2, 0, 0, 1, 0, 0, 3] }));
    for (const { cell } of classified(source).tables.flatMap((t) => t.cells)) {
      expect(cell.end - cell.start).toBe(cell.text.length);
    }
    expect(
      classified(source)
        .tables[0]?.cells.map((c) => c.column)
        .slice(0, 7),
    ).toEqual([...TABLE_3_COLUMNS]);
  });
});

describe.each(LAYOUTS)('table 4 as %s', (layout) => {
  it('fifteen cells in three blocks', () => {
    const found = rows(report(table4(layout, [1, 0, 0, 0, 1, 0, 2, 0, 0, 2, 0, 0, 3, 0, 3])));
    expect(found['reconsideration']?.value).toEqual([1, 0, 0, 0, 1]);
    expect(found['litigationDirect']?.value).toEqual([0, 2, 0, 0, 2]);
    expect(found['litigationAfterReconsideration']?.value).toEqual([0, 0, 3, 0, 3]);
  });
  it('blank cells', () => {
    const found = rows(report(table4(layout, ['', '', '', '', 0, '', '', '', '', 0, '', '', '', '', 0])));
    expect(found['reconsideration']?.value).toEqual([null, null, null, null, 0]);
    expect(found['litigationAfterReconsideration']?.value).toEqual([null, null, null, null, 0]);
  });
});

describe.each(LAYOUTS)('table 2 as %s', (layout) => {
  it('of 2019', () => {
    const found = rows(
      report(
        table2('FORMAT_2019', layout, {
          rules: [1, 2, 3],
          licences: [4, '+1', 5],
          fees: [6, '-2'],
          purchases: [7, '152790元'],
        }),
      ),
    );
    expect(found['rules']?.value).toEqual([1, 2, 3]);
    expect(found['licences']?.value).toEqual([4, 1, 5]);
    expect(found['fees']?.value).toEqual([6, -2]);
    expect(found['purchases']).toEqual({ raw: ['7', '152790元'], value: [7, 152790] });
  });
  it('of 2021', () => {
    const found = rows(
      report(
        table2('FORMAT_2021', layout, { normativeDocuments: [1, 0, 8], licences: [4], coercion: [0], fees: ['0.5'] }),
      ),
    );
    expect(found['normativeDocuments']?.value).toEqual([1, 0, 8]);
    expect(found['licences']?.value).toEqual([4]);
    expect(found['coercion']?.value).toEqual([0]);
    expect(found['fees']?.value).toEqual([0.5]);
  });
  it('blank rows', () => {
    const found = rows(report(table2('FORMAT_2021', layout, { rules: ['', '', ''], normativeDocuments: [2, 0, 3] })));
    expect(found['rules']?.value ?? [null, null, null]).toEqual([null, null, null]);
    expect(found['normativeDocuments']?.value).toEqual([2, 0, 3]);
  });
});
