import { TABLE_3_ROWS } from '../../src/model/forms.js';

/** A cell as written: '' is blank. */
export type Written = string | number;
export type TableForm = 'FORMAT_2019' | 'FORMAT_2021';
export const LAYOUTS = ['cell a line, tabs', 'cell a line, no tabs', 'Markdown', 'rows with tabs'] as const;
export type TableLayout = (typeof LAYOUTS)[number];

/** Groups with the numbers that the form prints, and the rows below them. */
const GROUPS: Readonly<Record<string, string>> = {
  granted: '三、本年度办理结果',
  'refused.stateSecret': '（三）不予公开',
  'unavailable.notHeld': '（四）无法提供',
  'notHandled.petition': '（五）不予处理',
  'otherHandling.noCorrection': '（六）其他处理',
};
const NUMBERS: Readonly<Record<string, string>> = {
  received: '一、',
  carriedOver: '二、',
  granted: '（一）',
  partly: '（二）',
  otherHandling: '（六）',
  handled: '（七）',
  carriedForward: '四、',
};
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const HEADS_3 = [
  [NOTE, '申请人情况'],
  ['自然人', '法人或其他组织', '总计'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];
const HEADS_4 = [
  ['行政复议', '行政诉讼'],
  ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉', '复议后起诉'],
  [
    ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
  ],
];

/** Table 3 as the forms print it; `values`: row key → its seven cells, rows that are not named are zero. */
export function table3(
  form: TableForm,
  layout: TableLayout,
  values: Readonly<Record<string, readonly Written[]>>,
): string {
  const rows = TABLE_3_ROWS.filter((row) => row.form === undefined || row.form === form).map((row, i) => {
    const group = GROUPS[row.key];
    const number = NUMBERS[row.key] ?? `${i}.`;
    return [...(group === undefined ? [] : [group]), number + row.label, ...(values[row.key] ?? [0, 0, 0, 0, 0, 0, 0])];
  });
  return write([...HEADS_3, ...rows], layout);
}

/** Table 4: its fifteen cells. */
export const table4 = (layout: TableLayout, cells: readonly Written[]): string => write([...HEADS_4, cells], layout);

/** Table 2 of either form; `values`: row key → its cells. */
export function table2(
  form: TableForm,
  layout: TableLayout,
  values: Readonly<Record<string, readonly Written[]>>,
): string {
  const rows = (form === 'FORMAT_2019' ? TABLE_2_2019 : TABLE_2_2021).map(([key, words, width]): readonly Written[] =>
    key === null ? words : [...words, ...(values[key] ?? Array<number>(width).fill(0))],
  );
  return write(rows, layout);
}

const TABLE_2_2019: readonly (readonly [key: string | null, words: readonly string[], width: number])[] = [
  [null, ['第二十条第（一）项'], 0],
  [null, ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'], 0],
  ['rules', ['规章'], 3],
  ['normativeDocuments', ['规范性文件'], 3],
  [null, ['第二十条第（五）项'], 0],
  [null, ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'], 0],
  ['licences', ['行政许可'], 3],
  ['otherServices', ['其他对外管理服务事项'], 3],
  [null, ['第二十条第（六）项'], 0],
  [null, ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'], 0],
  ['penalties', ['行政处罚'], 3],
  ['coercion', ['行政强制'], 3],
  [null, ['第二十条第（八）项'], 0],
  [null, ['信息内容', '上一年项目数量', '本年增/减'], 0],
  ['fees', ['行政事业性收费'], 2],
  [null, ['第二十条第（九）项'], 0],
  [null, ['信息内容', '采购项目数量', '采购总金额'], 0],
  ['purchases', ['政府集中采购'], 2],
];

const TABLE_2_2021: readonly (readonly [key: string | null, words: readonly string[], width: number])[] = [
  [null, ['第二十条第（一）项'], 0],
  [null, ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], 0],
  ['rules', ['规章'], 3],
  ['normativeDocuments', ['行政规范性文件'], 3],
  [null, ['第二十条第（五）项'], 0],
  [null, ['信息内容', '本年处理决定数量'], 0],
  ['licences', ['行政许可'], 1],
  [null, ['第二十条第（六）项'], 0],
  [null, ['信息内容', '本年处理决定数量'], 0],
  ['penalties', ['行政处罚'], 1],
  ['coercion', ['行政强制'], 1],
  [null, ['第二十条第（八）项'], 0],
  [null, ['信息内容', '本年收费金额（单位：万元）'], 0],
  ['fees', ['行政事业性收费'], 1],
];

function write(rows: readonly (readonly Written[])[], layout: TableLayout): string {
  switch (layout) {
    case 'cell a line, tabs':
      return rows.flatMap((row) => row.map((cell) => `\t${cell}`)).join('\n');
    case 'cell a line, no tabs':
      return rows.flatMap((row) => row.map(String)).join('\n');
    case 'rows with tabs':
      return rows.map((row) => row.join('\t')).join('\n');
    case 'Markdown': {
      const [head = [], ...body] = rows;
      const width = Math.max(...rows.map((row) => row.length));
      const line = (row: readonly Written[]): string => `|${row.join('|')}|`;
      return [line(head), `|${'---|'.repeat(width)}`, ...body.map(line)].join('\n');
    }
  }
}
