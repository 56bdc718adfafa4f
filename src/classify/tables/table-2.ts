import { TABLE_2_COLUMNS, TABLE_2_ROWS, type Table2Row, type TableForm } from '../../model/forms.js';
import type { TableCells } from './cells.js';
import { fit } from './fit.js';
import { cellsAt, columnPlaces } from './grid.js';
import type { Doubt, Place, ReadTable } from './place.js';
import type { LabelRun } from './runs.js';

const ROWS = new Map(TABLE_2_ROWS.map((row) => [row.key, row]));

/** Table 2: blocks of a head and one or two rows. The heads decide a row's columns (reports mix the heads of both forms); where they are lost, the form does. */
export function readTable2(table: TableCells, runs: readonly LabelRun[], form: TableForm): ReadTable {
  const places: Place[] = [];
  const doubts: Doubt[] = [];
  const seen = new Set<string>();
  let heads: LabelRun[] = [];
  let below = false;
  for (const run of runs) {
    const [known] = run.known;
    if (known?.kind !== 'row') {
      if (below) heads = [];
      below = false;
      if (known?.kind === 'column') heads.push(run);
      continue;
    }
    below = true;
    const row = ROWS.get(known.key);
    if (!row || seen.has(row.key) || run.cells.length === 0) continue;
    seen.add(row.key);
    const columns = columnsOf(row, heads, form);
    const at = columnPlaces(table, heads, columns, run.row);
    const byHeads = at && cellsAt(run, at);
    const { cells, doubt } = byHeads
      ? { cells: byHeads, doubt: null }
      : fit({ ...table, surplus: 'behind' }, run, columns.length);
    for (const [i, cell] of cells.entries()) {
      const column = columns[i];
      if (cell && column)
        places.push({ row: row.key, column, cell, unit: column === 'amount' ? unitOf(heads, form) : '' });
    }
    if (doubt !== null)
      doubts.push({ start: run.label.start, end: run.label.end, words: `${doubt} in the row ${run.label.text}` });
  }
  return { places, doubts };
}

/** The columns by the heads above, where these are as the row has them in one of the forms; else those of the form. */
function columnsOf(row: Table2Row, heads: readonly LabelRun[], form: TableForm): readonly string[] {
  const named = heads.map((run) => run.known[0]?.key ?? '');
  const distinct = named.filter((key, i) => named.indexOf(key) === i);
  const possible = [row.columns.FORMAT_2019, row.columns.FORMAT_2021];
  return possible.find((columns) => columns.join() === distinct.join()) ?? row.columns[form];
}

/** The unit that the head names (采购总金额（万元）); that of the form where it prints one. */
function unitOf(heads: readonly LabelRun[], form: TableForm): string {
  const words = heads.map((run) => run.label.text).join();
  const unit = /万元|亿元|元/.exec(words)?.[0];
  return (
    unit ??
    (form === 'FORMAT_2021' && TABLE_2_COLUMNS.some((c) => c.form === form && words.includes(c.label)) ? '万元' : '')
  );
}
