import { describe, expect, it } from '@jest/globals';
import { TABLE_2_ROWS, TABLE_3_COLUMNS, TABLE_4_BLOCKS, TABLE_4_RESULTS } from '../../../src/model/forms.js';
import {
  BLANKLESS_LAYOUTS,
  LAYOUTS,
  rowsOf,
  table2,
  table3,
  table4,
  type TableForm,
  type Written,
} from '../../support/form-tables.js';
import { classified } from '../classified.js';

/**
 * What is written into a table in some layout is read out of it again, cell by cell. The values are drawn from a seeded row of numbers, with every way to leave a cell empty
 * among them.
 */
const FORMS: readonly TableForm[] = ['FORMAT_2019', 'FORMAT_2021'];
const SEEDS = [1, 2, 3, 4];

function drawer(seed: number, written: readonly Written[]): () => Written {
  let state = seed * 7919;
  return () => {
    state = (state * 48271) % 2147483647;
    return written[state % written.length] as Written;
  };
}
const SOME_BLANK: readonly Written[] = [0, 0, '', '', 1, 2, 13, 107, '/', '-', '无', '', '1,204', '0'];
const FULL: readonly Written[] = [0, 0, 1, 2, 13, 107, '/', '-', '无', '1,204'];

type Cells = Readonly<Record<string, Written>>;
const reportWith = (...tables: readonly string[]): string =>
  [
    '溪前镇2021年政府信息公开工作年度报告\n一、总体情况\n全年公开信息30条。\n二、主动公开政府信息情况',
    tables[0] ?? '',
    '三、收到和处理政府信息公开申请情况\n我镇没有收到政府信息公开申请。',
    tables[1] ?? '',
    '四、政府信息公开行政复议、行政诉讼情况',
    tables[2] ?? '',
    '五、存在的主要问题及改进情况\n公开内容不够全面。\n六、其他需要报告的事项\n无。\n',
  ].join('\n');

/** Cells that hold anything, by key. */
function readOut(source: string): Record<string, string> {
  return Object.fromEntries(
    classified(source).tables.flatMap((table) =>
      table.cells
        .filter(({ cell }) => cell.text !== '')
        .map(({ row, column, cell }) => [`t${table.number}.${row}.${column}`, cell.text] as const),
    ),
  );
}
const filled = (cells: Cells): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, words]) => words !== '')
      .map(([key, words]) => [key, String(words)]),
  );

function data(form: TableForm, seed: number, written: readonly Written[]) {
  const draw = drawer(seed, written);
  const three = Object.fromEntries(rowsOf(form).map((row) => [row, TABLE_3_COLUMNS.map(draw)]));
  const rows2 = TABLE_2_ROWS.filter((row) => form === 'FORMAT_2019' || row.key !== 'purchases').filter(
    (row) => form === 'FORMAT_2019' || row.key !== 'otherServices',
  );
  const two = Object.fromEntries(rows2.map((row) => [row.key, row.columns[form].map(draw)]));
  const four = Array.from({ length: 15 }, draw);
  const cells: Record<string, Written> = {};
  for (const [row, values] of Object.entries(three))
    TABLE_3_COLUMNS.forEach((column, i) => (cells[`t3.${row}.${column}`] = values[i] as Written));
  for (const row of rows2)
    row.columns[form].forEach((column, i) => (cells[`t2.${row.key}.${column}`] = two[row.key]?.[i] as Written));
  four.forEach((words, i) => {
    const key = `t4.${TABLE_4_BLOCKS[Math.floor(i / 5)]}.${TABLE_4_RESULTS[i % 5]}`;
    cells[key] = words;
  });
  return { two, three, four, cells };
}

describe.each(LAYOUTS)('%s', (layout) => {
  describe.each(FORMS)('%s', (form) => {
    it.each(SEEDS)('every cell of the three tables, blanks among them (seed %i)', (seed) => {
      const { two, three, four, cells } = data(form, seed, SOME_BLANK);
      const source = reportWith(table2(form, layout, two), table3(form, layout, three), table4(layout, four));
      expect(readOut(source)).toEqual(filled(cells));
    });
    it('the usual case: zeros in the column of totals, everything else blank', () => {
      const totals = Object.fromEntries(rowsOf(form).map((row) => [row, ['', '', '', '', '', '', 0]]));
      const four = ['', '', '', '', 0, '', '', '', '', 0, '', '', '', '', 0];
      const found = readOut(reportWith('', table3(form, layout, totals), table4(layout, four)));
      expect(found).toEqual({
        ...Object.fromEntries(rowsOf(form).map((row) => [`t3.${row}.total`, '0'])),
        ...Object.fromEntries(TABLE_4_BLOCKS.map((block) => [`t4.${block}.total`, '0'])),
      });
    });
  });
});

describe.each(BLANKLESS_LAYOUTS)('%s', (layout) => {
  describe.each(FORMS)('%s', (form) => {
    it.each(SEEDS)('full rows (seed %i)', (seed) => {
      const { two, three, four, cells } = data(form, seed, FULL);
      const source = reportWith(table2(form, layout, two), table3(form, layout, three), table4(layout, four));
      expect(readOut(source)).toEqual(filled(cells));
    });
    it('a row that lost its blank cells says nothing but its total, where that is all it has', () => {
      const rows = { received: [1, '', '', '', '', '', 1], granted: ['', '', '', '', '', '', 1] };
      const { tables, messages } = classified(reportWith('', table3(form, layout, rows)));
      const cells = tables.flatMap((t) => t.cells).filter((c) => c.value !== null);
      expect(cells.filter((c) => c.row === 'received')).toEqual([]);
      expect(cells.filter((c) => c.row === 'granted').map((c) => [c.column, c.value])).toEqual([['total', 1]]);
      expect(messages.map((m) => m.rule)).toContain('table-row');
    });
  });
});
