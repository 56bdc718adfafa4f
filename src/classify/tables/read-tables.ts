import {
  TABLE_2_HEADS,
  TABLE_2_ROWS,
  TABLE_3_COLUMNS,
  TABLE_3_ROWS,
  TABLE_4_BLOCKS,
  TABLE_4_RESULTS,
} from '../../model/forms.js';
import type { Cell, DraftTable } from '../../model/classified.js';
import type { TableRegion } from '../../model/segmented.js';
import { foldLabel, isFormLabel } from '../../model/form-labels.js';
import { readCells, type TableCells } from './cells.js';

/** All cells of the official tables, by the forms' own row and column keys; null for blanks and for anything that is no number. */
export function readTables(text: string, regions: readonly TableRegion[]): DraftTable[] {
  const whole = regions
    .map((r) => text.slice(r.start, r.end))
    .join('\n')
    .replace(/\s/g, '');
  const form = /逾期不补正|逾期未按|本年制发件数|现行有效件数|本年收费金额/.test(whole) ? 'FORMAT_2021' : 'FORMAT_2019';
  return regions.map((region) => {
    const cells = readCells(text, region);
    const read =
      region.number === 3 ? readTable3(cells, form) : region.number === 4 ? readTable4(cells) : readTable2(cells, form);
    return {
      ...region,
      form,
      cells: read.map(({ row, column, cell }) => ({ row, column, cell, value: cellValue(cell.text) })),
    };
  });
}

/** The number in a cell; its unit (0万元, 152790元) is kept in the cell's words. 无, "/", "-" are no numbers. */
export function cellValue(words: string): number | null {
  const match = /^([-+]?\d[\d,]*(?:\.\d+)?)\s*(?:件|条|项|个|元|万元|份|宗|%)?$/.exec(words.trim());
  return match ? Number((match[1] ?? '').replaceAll(',', '')) : null;
}

interface Place {
  readonly row: string;
  readonly column: string;
  readonly cell: Cell;
}

/** Label → the cells behind it, in the order of the table; for both layouts. */
function labelled(table: TableCells, isRow: (label: string) => boolean): { label: string; cells: readonly Cell[] }[] {
  if (table.layout === 'rows') {
    return table.rows.flatMap((row) => {
      const at = row.findLastIndex((c) => c.text !== '' && isRow(foldLabel(c.text)));
      return at < 0 ? [] : [{ label: foldLabel(row[at]?.text ?? ''), cells: row.slice(at + 1) }];
    });
  }
  const found: { label: string; cells: Cell[] }[] = [];
  let open: { label: string; cells: Cell[] } | null = null;
  for (const cell of table.cells) {
    if (cell.text !== '' && isFormLabel(cell.text)) {
      const label = foldLabel(cell.text);
      open = isRow(label) ? { label, cells: [] } : null;
      if (open) found.push(open);
    } else open?.cells.push(cell);
  }
  return found;
}

function readTable3(table: TableCells, form: 'FORMAT_2019' | 'FORMAT_2021'): Place[] {
  const rows = TABLE_3_ROWS.filter((row) => row.form === undefined || row.form === form);
  const byLabel = new Map(rows.map((row) => [row.label, row.key]));
  const places: Place[] = [];
  let begun = false;
  for (const { label, cells } of labelled(table, (l) => byLabel.has(l))) {
    const key = byLabel.get(label) as string;
    begun ||= key === 'received';
    // The column heads 其他 and 总计 stand before the first row.
    if (!begun || places.some((p) => p.row === key)) continue;
    places.push(
      ...(sevenCells(cells, table.layout)
        .map((cell, i) => ({ row: key, column: TABLE_3_COLUMNS[i] as string, cell }))
        .filter((p) => p.cell !== undefined) as Place[]),
    );
  }
  return places;
}

/** The seven values of a row. Where fewer cells stand and only one has a value, it is the total: blank cells were dropped. */
function sevenCells(cells: readonly Cell[], layout: 'rows' | 'cells'): (Cell | undefined)[] {
  const width = TABLE_3_COLUMNS.length;
  if (cells.length >= width) {
    const filled = cells.filter((c) => c.text !== '');
    if (layout === 'cells') return filled.length === width ? filled : cells.slice(0, width);
    return cells.slice(-width);
  }
  const filled = cells.filter((c) => c.text !== '');
  return filled.length === 1 ? [...Array<undefined>(width - 1), filled[0]] : [];
}

function readTable4(table: TableCells): Place[] {
  const width = TABLE_4_BLOCKS.length * TABLE_4_RESULTS.length;
  const cells = table.layout === 'rows' ? lastValueRow(table.rows, width) : cellsBehindLabels(table.cells, width);
  if (cells.length < width) return [];
  return cells.map((cell, i) => ({
    row: TABLE_4_BLOCKS[Math.floor(i / TABLE_4_RESULTS.length)] as string,
    column: TABLE_4_RESULTS[i % TABLE_4_RESULTS.length] as string,
    cell,
  }));
}

const lastValueRow = (rows: readonly (readonly Cell[])[], width: number): readonly Cell[] =>
  rows.findLast((row) => row.length >= width && row.every((c) => !isFormLabel(c.text)))?.slice(-width) ?? [];

function cellsBehindLabels(all: readonly Cell[], width: number): readonly Cell[] {
  const behind = all.slice(all.findLastIndex((c) => isFormLabel(c.text)) + 1);
  const filled = behind.filter((c) => c.text !== '');
  return filled.length === width ? filled : behind.slice(0, width);
}

const HEADS = new Set(TABLE_2_HEADS.map(([label]) => label));

function readTable2(table: TableCells, form: 'FORMAT_2019' | 'FORMAT_2021'): Place[] {
  const byLabel = new Map(TABLE_2_ROWS.map((row) => [row.label, row]));
  return labelled(table, (l) => byLabel.has(l) && !HEADS.has(l)).flatMap(({ label, cells }) => {
    const row = byLabel.get(label);
    if (!row) return [];
    return row.columns[form].flatMap((column, i) => {
      const cell = cells[i];
      return cell ? [{ row: row.key, column, cell }] : [];
    });
  });
}
