import { describe, expect, it } from '@jest/globals';
import { ANNEX_ROWS } from '../../../src/model/annex.js';
import { TABLE_3_COLUMNS } from '../../../src/model/forms.js';
import { table2, table3 } from '../../support/form-tables.js';
import { classified } from '../classified.js';

const report = (body: string, heading = '三、收到和处理政府信息公开申请情况'): string =>
  `溪前镇2021年政府信息公开工作年度报告\n${heading}\n${body}\n五、存在的主要问题及改进情况\n公开内容不够全面。\n`;
const cellsOf = (source: string): Record<string, number> =>
  Object.fromEntries(
    classified(source).tables.flatMap((t) =>
      t.cells
        .filter((c) => c.value !== null)
        .map((c) => [`t${t.number}.${c.row}.${c.column}`, c.value as number] as const),
    ),
  );
const row = (key: string, values: readonly number[]): Record<string, number> =>
  Object.fromEntries(TABLE_3_COLUMNS.map((column, i) => [`t3.${key}.${column}`, values[i] as number]));
const RECEIVED = [1, 2, 3, 4, 5, 6, 21];
const FORWARD = [0, 0, 0, 0, 0, 9, 9];
const full = table3('FORMAT_2021', 'cell a line, no tabs', { received: RECEIVED, carriedForward: FORWARD });

describe('wording', () => {
  const wordings: readonly (readonly [printed: string, written: string])[] = [
    ['其他法律行政法规禁止公开', '其他法律、行政法规禁止公开的'],
    ['危及三安全一稳定', '危及“三安全一稳定”'],
    ['属于三类内部事务信息', '内部事务信息'],
    ['本机关不掌握相关政府信息', '本机关不掌握相关政府信息的'],
    ['没有现成信息需要另行制作', '没有现成信息，需要另行制作'],
    ['要求行政机关确认或重新出具已获取信息', '要求行政机关确认或者重新出具已获取信息'],
    ['结转下年度继续办理', '结转下一年度继续办理'],
    ['部分公开', '部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ];
  it.each(wordings)('%s as %s', (printed, written) => {
    for (const layout of [
      'Markdown',
      'rows with tabs',
      'cell a line, no tabs',
      'grid with tabs, covered cells repeated',
    ] as const) {
      const source = report(table3('FORMAT_2019', layout, {}, (label) => label.replace(printed, written)));
      expect(Object.keys(cellsOf(source))).toHaveLength(23 * 7);
    }
  });
  it('row numbers lost', () => {
    const bare = (label: string): string => label.replace(/^(?:[一二三四]、|（[一二三四五六七]）|\d+\.)/, '');
    expect(Object.keys(cellsOf(report(table3('FORMAT_2021', 'rows with tabs', {}, bare))))).toHaveLength(25 * 7);
  });
  it('heads of both forms in one table 2: each block by its own head', () => {
    const source = report(
      [
        '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
        '行政规范性文件\t1\t2\t3',
        '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
        '行政许可\t4\t+5\t6',
      ].join('\n'),
    );
    expect(cellsOf(source)).toEqual({
      't2.normativeDocuments.issued': 1,
      't2.normativeDocuments.repealed': 2,
      't2.normativeDocuments.valid': 3,
      't2.licences.itemsBefore': 4,
      't2.licences.change': 5,
      't2.licences.decisions': 6,
    });
  });
});

describe('units', () => {
  const unitsOf = (source: string): string[] =>
    classified(source).tables.flatMap((t) =>
      t.cells.filter((c) => c.column === 'amount').map((c) => `${c.cell.text} ${c.value} ${c.unit}`),
    );
  it.each([
    ['0万元', '0万元 0 万元'],
    ['152790元', '152790元 152790 元'],
    ['3.5 万元', '3.5万元 3.5 万元'],
    ['12', '12 12 '],
  ])('purchases of %s', (written, expected) =>
    expect(unitsOf(report(table2('FORMAT_2019', 'rows with tabs', { purchases: [1, written] })))).toEqual([expected]),
  );
  it('fees in the unit of the head', () =>
    expect(unitsOf(report(table2('FORMAT_2021', 'rows with tabs', { fees: ['0.5'] })))).toEqual(['0.5 0.5 万元']));
});

describe('torn tables', () => {
  it('a page end in the middle, with a number and a running title', () => {
    const lines = full.split('\n');
    const torn = [...lines.slice(0, 80), '— 3 —', '溪前镇政府信息公开年报', ...lines.slice(80)].join('\n');
    const { tables } = classified(report(torn));
    expect(tables.map((t) => t.number)).toEqual([3]);
    expect(cellsOf(report(torn))).toMatchObject({ ...row('received', RECEIVED), ...row('carriedForward', FORWARD) });
  });
  it('heads repeated on the next page', () => {
    const rows = table3('FORMAT_2021', 'rows with tabs', { received: RECEIVED, carriedForward: FORWARD }).split('\n');
    const torn = [...rows.slice(0, 12), '续表', ...rows.slice(0, 3), ...rows.slice(12)].join('\n');
    expect(Object.keys(cellsOf(report(torn)))).toHaveLength(25 * 7);
  });
  it('a table cut off half-way keeps the rows that are there', () => {
    const rows = table3('FORMAT_2021', 'Markdown', { received: RECEIVED }).split('\n').slice(0, 9).join('\n');
    expect(cellsOf(report(rows))).toMatchObject(row('received', RECEIVED));
  });
  it('the column of totals is missing', () => {
    const heads = '项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他';
    const found = cellsOf(
      report(
        `${heads}\n一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t2\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0`,
      ),
    );
    expect(found['t3.received.other']).toBe(2);
    expect(found['t3.received.total']).toBeUndefined();
  });
  it('the same table twice is kept once; two that differ are both kept', () => {
    const again = classified(report(`${full}\n上表为准。\n${full}`));
    expect(again.tables).toHaveLength(1);
    expect(again.messages.map((m) => [m.rule, m.severity])).toEqual([['table-copy', 'INFO']]);
    const other = classified(report(`${full}\n上表为准。\n${full.replace('21', '22')}`));
    expect(other.tables).toHaveLength(2);
    expect(other.messages.map((m) => [m.rule, m.severity])).toEqual([['table-copy', 'WARNING']]);
  });
  it('table 4 in two pieces', () => {
    const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].join('\t');
    const found = cellsOf(
      report(
        `行政复议\t\t\t\t\n${heads}\n1\t0\t0\t0\t1\n行政诉讼\t\t\t\t\n未经复议直接起诉\t\t\t\t\n${heads}\n0\t2\t0\t0\t2`,
      ),
    );
    expect(found['t4.reconsideration.total']).toBe(1);
    expect(found['t4.litigationDirect.corrected']).toBe(2);
  });
});

describe('the annex of the narrative form', () => {
  const values = new Map(ANNEX_ROWS.map((annexRow, i) => [annexRow.key, i]));
  const lines = ANNEX_ROWS.map((annexRow, i) => [annexRow.label, annexRow.key === 'fees' ? '万元' : '条', String(i)]);
  const head = ['指标名称', '单位', '统计数'];
  const layouts: readonly (readonly [name: string, table: string])[] = [
    ['rows with tabs', [head, ...lines].map((cells) => cells.join('\t')).join('\n')],
    ['Markdown', [head, ['---', '---', '---'], ...lines].map((cells) => `|${cells.join('|')}|`).join('\n')],
    ['cell a line', [head, ...lines].flat().join('\n')],
    ['spaces', [head, ...lines].map((cells) => cells.join('  ')).join('\n')],
  ];
  it.each(layouts)('%s', (_, table) => {
    const source = report(`附件：统计表\n${table}`, '七、附表');
    const { tables, statements } = classified(source);
    expect(tables.map((t) => [t.number, t.form])).toEqual([[1, 'NARRATIVE']]);
    expect(cellsOf(source)).toEqual(Object.fromEntries([...values].map(([key, value]) => [`t1.${key}.count`, value])));
    expect(statements.filter((s) => s.kind === 'MEASURE')).toEqual([]);
  });
  it('knows the short names of its rows', () => {
    const rows = ['主动公开政府信息数', '条', '212', '其中：政府网站公开数', '条', '98', '收到申请数', '件', '0'];
    const found = classified(report(`统计表\n指标名称\n单位\n数量\n${rows.join('\n')}`, '七、附表')).tableFigures;
    expect(found.map(({ key, value }) => `${key} ${value}`)).toEqual([
      'proactive.total 212',
      'proactive.website 98',
      'applications.received 0',
    ]);
  });
  it('states the named figures', () => {
    const source = report(layouts[0]?.[1] ?? '', '七、附表');
    expect(classified(source).tableFigures.map((f) => f.key)).toEqual(
      expect.arrayContaining(['proactive.total', 'applications.received', 'reconsideration.total', 'litigation.total']),
    );
  });
});

it('text that only looks like a table costs no more than its length', () => {
  for (const text of ['规章\n'.repeat(20_000), '其他 '.repeat(20_000), '|'.repeat(60_000), '0\t'.repeat(40_000)]) {
    const from = process.cpuUsage().user;
    classified(report(text));
    expect((process.cpuUsage().user - from) / 1000).toBeLessThan(8_000);
  }
});
