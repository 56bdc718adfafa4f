import { TABLE_3_ROWS } from '../../src/model/forms.js';

/** A cell as written: '' is blank. */
export type Written = string | number;
export type TableForm = 'FORMAT_2019' | 'FORMAT_2021';

/** A cell of the printed form, with the rows and columns that it spans. */
interface Spanning {
  readonly words: Written;
  readonly columns?: number;
  readonly rows?: number;
}
type FormRows = readonly (readonly (Written | Spanning)[])[];

/** The layouts in which tables come; each keeps blank cells. */
export const LAYOUTS = [
  'cell a line, tabs',
  'cell a line, no tabs',
  'cell a line, no-break spaces',
  'cell a line, full-width spaces',
  'cell a line, empty lines between',
  'cell a line, rows apart, covered cells as tabs',
  'cell a line, labels broken',
  'Markdown',
  'rows with tabs',
  'grid with tabs, covered cells blank',
  'grid with tabs, covered cells repeated',
  'grid with pipes, covered cells blank',
  'grid with pipes, covered cells repeated',
  'wide grid with pipes',
  'pipes on one line',
] as const;
export type TableLayout = (typeof LAYOUTS)[number];
/** Layouts that lose blank cells; what they say of full rows is certain all the same. */
export const BLANKLESS_LAYOUTS = [
  'spaces, a row a line',
  'spaces, all on one line',
  'cell a line, blanks dropped',
] as const;
export type BlanklessLayout = (typeof BLANKLESS_LAYOUTS)[number];
type AnyLayout = TableLayout | BlanklessLayout;

/** Groups with the numbers that the form prints, the first row below them, and how many rows they span. */
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
const HEADS_3: FormRows = [
  [
    { words: NOTE, columns: 3, rows: 3 },
    { words: '申请人情况', columns: 7 },
  ],
  [
    { words: '自然人', rows: 2 },
    { words: '法人或其他组织', columns: 5 },
    { words: '总计', rows: 2 },
  ],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const HEADS_4: FormRows = [
  [
    { words: '行政复议', columns: 5 },
    { words: '行政诉讼', columns: 10 },
  ],
  [
    ...RESULTS.map((words) => ({ words, rows: 2 })),
    { words: '未经复议直接起诉', columns: 5 },
    { words: '复议后起诉', columns: 5 },
  ],
  [...RESULTS, ...RESULTS],
];
const ZEROS = [0, 0, 0, 0, 0, 0, 0];

/** Labels as the form prints them; a test may reword them. */
export type Reword = (label: string) => string;
const asPrinted: Reword = (label) => label;

/** Keys of the rows of table 3 in a form, in its order. */
export const rowsOf = (form: TableForm): string[] =>
  TABLE_3_ROWS.filter((row) => row.form === undefined || row.form === form).map((row) => row.key);

/** Table 3 as the forms print it; `values`: row key → its seven cells, rows that are not named are zero. */
export function table3(
  form: TableForm,
  layout: AnyLayout,
  values: Readonly<Record<string, readonly Written[]>>,
  reword: Reword = asPrinted,
): string {
  const rows = TABLE_3_ROWS.filter((row) => row.form === undefined || row.form === form);
  const below = (prefix: string): number => rows.filter((row) => row.key.startsWith(prefix)).length;
  const body = rows.map((row, i): (Written | Spanning)[] => {
    const group = GROUPS[row.key];
    const inner = /\./.test(row.key);
    const label = {
      words: reword((NUMBERS[row.key] ?? `${i}.`) + row.label),
      columns: inner ? 1 : row.key === 'received' || row.key === 'carriedOver' || row.key === 'carriedForward' ? 3 : 2,
    };
    const groups: Spanning[] =
      group === undefined
        ? []
        : [
            {
              words: reword(group),
              rows: row.key === 'granted' ? rows.length - 3 : below(`${row.key.split('.')[0] ?? ''}.`),
            },
          ];
    return [...groups, label, ...(values[row.key] ?? ZEROS)];
  });
  return write([...HEADS_3, ...body], layout);
}

/** Table 4: its fifteen cells. */
export const table4 = (layout: AnyLayout, cells: readonly Written[]): string => write([...HEADS_4, cells], layout);

/** Table 2 of either form; `values`: row key → its cells. */
export function table2(
  form: TableForm,
  layout: AnyLayout,
  values: Readonly<Record<string, readonly Written[]>>,
  reword: Reword = asPrinted,
): string {
  const rows = (form === 'FORMAT_2019' ? TABLE_2_2019 : TABLE_2_2021).map(
    ([key, words, width]): (Written | Spanning)[] => {
      if (key === null && words.length === 1) return [{ words: words[0] ?? '', columns: 4 }];
      const cells: readonly Written[] =
        key === null ? words.map(reword) : [...words.map(reword), ...(values[key] ?? Array<number>(width).fill(0))];
      // The last cell of a block with fewer columns spans the rest of the form's four.
      return cells.map((cell, i) => (i === cells.length - 1 ? { words: cell, columns: 5 - cells.length } : cell));
    },
  );
  return write(rows, layout);
}

type Table2Line = readonly [key: string | null, words: readonly string[], width: number];
const TABLE_2_2019: readonly Table2Line[] = [
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
const TABLE_2_2021: readonly Table2Line[] = [
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

const wordsOf = (cell: Written | Spanning): string => String(typeof cell === 'object' ? cell.words : cell);

/** Rows of a table in a layout; spans are resolved where it is a grid. */
export function write(table: FormRows, layout: AnyLayout): string {
  const rows = table.map((row) => row.map(wordsOf));
  const lines = (cell: (words: string) => string): string => rows.flatMap((row) => row.map(cell)).join('\n');
  switch (layout) {
    case 'cell a line, tabs':
      return lines((words) => `\t${words}`);
    case 'cell a line, no tabs':
      return lines((words) => words);
    case 'cell a line, no-break spaces':
      return lines((words) => (words === '' ? '\u00A0' : words));
    case 'cell a line, full-width spaces':
      return lines((words) => (words === '' ? '\u3000' : `\u3000${words}`));
    case 'cell a line, empty lines between':
      return lines((words) => `${words}\n`);
    case 'cell a line, blanks dropped':
      return rows.flatMap((row) => row.filter((words) => words !== '')).join('\n');
    case 'cell a line, rows apart, covered cells as tabs':
      return grid(table, 'rows only')
        .map((row) => row.map((words) => `\t${words}`).join('\n'))
        .join('\n\n');
    case 'cell a line, labels broken':
      return lines(broken);
    case 'rows with tabs':
      return rows.map((row) => row.join('\t')).join('\n');
    case 'Markdown': {
      const [head = [], ...body] = rows;
      const width = Math.max(...rows.map((row) => row.length));
      return [piped(head), `|${'---|'.repeat(width)}`, ...body.map(piped)].join('\n');
    }
    case 'grid with tabs, covered cells blank':
      return grid(table, 'blank')
        .map((row) => row.join('\t'))
        .join('\n');
    case 'grid with tabs, covered cells repeated':
      return grid(table, 'repeated')
        .map((row) => row.join('\t'))
        .join('\n');
    case 'grid with pipes, covered cells blank':
      return grid(table, 'blank').map(piped).join('\n');
    case 'grid with pipes, covered cells repeated':
      return grid(table, 'repeated').map(piped).join('\n');
    case 'wide grid with pipes':
      return grid(table, 'blank')
        .map((row) => piped([...row, ...Array<string>(9).fill('')]))
        .join('\n');
    case 'pipes on one line':
      return rows.map(piped).join('');
    case 'spaces, a row a line':
      return rows.map((row) => row.filter((words) => words !== '').join('  ')).join('\n');
    case 'spaces, all on one line':
      return rows.map((row) => row.filter((words) => words !== '').join(' ')).join(' ');
  }
}

const piped = (row: readonly string[]): string => `|${row.join('|')}|`;

/** A label broken in the middle, as a narrow column does it. */
function broken(words: string): string {
  if (!/^[^\d（][^（）]{4,}$|^\d\.[^（）]{6,}$/.test(words)) return words;
  const middle = Math.ceil(words.length / 2);
  return `${words.slice(0, middle)}\n${words.slice(middle)}`;
}

/** The grid with every covered cell: blank, or with the words of the cell that covers it; 'rows only' leaves out those that a cell to their left covers. */
function grid(table: FormRows, covered: 'blank' | 'repeated' | 'rows only'): string[][] {
  const open: { words: string; left: number }[] = [];
  return table.map((row) => {
    const cells: string[] = [];
    const pending = [...row];
    let column = 0;
    while (pending.length > 0 || (open[column]?.left ?? 0) > 0) {
      const above = open[column];
      if (above && above.left > 0) {
        cells.push(covered === 'repeated' ? above.words : '');
        above.left--;
        column++;
        continue;
      }
      const cell = pending.shift() as Written | Spanning;
      const words = wordsOf(cell);
      const { columns = 1, rows = 1 } = typeof cell === 'object' ? cell : {};
      for (let i = 0; i < columns; i++, column++) {
        if (i === 0 || covered === 'repeated') cells.push(words);
        else if (covered === 'blank') cells.push('');
        open[column] = { words, left: rows - 1 };
      }
    }
    return cells;
  });
}
