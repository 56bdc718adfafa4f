import type { DraftMessage, DraftTable, TableCell } from '../../model/classified.js';
import { cellValue } from '../../model/cell-value.js';
import { TABLE_2_COLUMNS, TABLE_3_ROWS, type TableForm } from '../../model/forms.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { TableRegion } from '../../model/segmented.js';
import { readAnnex } from './annex.js';
import { readCells, type TableCells } from './cells.js';
import type { ReadTable } from './place.js';
import { labelRuns, type LabelRun } from './runs.js';
import { readTable2 } from './table-2.js';
import { readTable3 } from './table-3.js';
import { readTable4 } from './table-4.js';

export interface ReadTables {
  readonly tables: readonly DraftTable[];
  readonly messages: readonly DraftMessage[];
}

/** All cells of the official tables, by the forms' own row and column keys. What could not be placed for certain is left out, and a message says so. */
export function readTables(text: string, regions: readonly TableRegion[]): ReadTables {
  const cells = regions.map((region) => readCells(text, region));
  const runs = regions.map(({ number }, i) => labelRuns(cells[i] as TableCells, number));
  const forms = regions.map(({ number }, i) => formOf(number, runs[i] ?? []));
  const known = forms.find((form) => form !== null) ?? 'FORMAT_2019';
  const messages: DraftMessage[] = [];
  const tables = regions.map((region, i): DraftTable => {
    // A table that does not tell its form has that of the table before it, else of any other.
    const form = forms[i] ?? forms.slice(0, i).findLast((f) => f !== null) ?? known;
    const { places, doubts } = read(region.number, cells[i] as TableCells, runs[i] ?? [], form);
    for (const { start, end, words } of doubts)
      messages.push({
        rule: 'table-row',
        severity: 'WARNING',
        start,
        end,
        message: `Unexpected ${words}: its cells are left out.`,
      });
    const { number, start, end } = region;
    return {
      number,
      start,
      end,
      form: number === 1 ? 'NARRATIVE' : form,
      cells: places.map(({ row, column, cell, unit = '' }): TableCell => {
        const parsed = cellValue(cell.text);
        return { row, column, cell, value: parsed?.value ?? null, unit: parsed === null ? '' : parsed.unit || unit };
      }),
    };
  });
  return dropCopies(tables, messages);
}

function read(number: TableRegion['number'], cells: TableCells, runs: readonly LabelRun[], form: TableForm): ReadTable {
  if (number === 1) return readAnnex(runs);
  if (number === 3) return readTable3(cells, runs);
  return number === 4 ? readTable4(cells, runs) : readTable2(cells, runs, form);
}

const ONLY_2021 = new Set(
  TABLE_3_ROWS.filter((row) => row.form === 'FORMAT_2021' && row.key !== 'otherHandling.other').map((row) => row.key),
);
const HEADS_2021 = new Set(TABLE_2_COLUMNS.filter((c) => c.form === 'FORMAT_2021').map((c) => c.key));
const HEADS_2019 = new Set(TABLE_2_COLUMNS.filter((c) => c.form === 'FORMAT_2019').map((c) => c.key));

/** The form of one table by its own labels; null where they do not tell (table 4, or a table 3 cut off before its last rows). */
function formOf(number: TableRegion['number'], runs: readonly LabelRun[]): TableForm | null {
  if (number !== 2 && number !== 3) return null;
  const labels = flatMapped(runs, (run) => run.known);
  if (number === 3) {
    if (labels.some((label) => ONLY_2021.has(label.key))) return 'FORMAT_2021';
    return labels.some((label) => label.key === 'handled' && label.kind === 'row') ? 'FORMAT_2019' : null;
  }
  const heads = labels.filter((label) => label.kind === 'column').map((label) => label.key);
  const of2019 = heads.filter((key) => HEADS_2019.has(key) && !HEADS_2021.has(key)).length;
  const of2021 = heads.filter((key) => HEADS_2021.has(key) && !HEADS_2019.has(key)).length;
  return of2019 === of2021 ? null : of2019 > of2021 ? 'FORMAT_2019' : 'FORMAT_2021';
}

/** A table that stands twice with the same numbers is kept once (the copy with more of them); two that differ are both kept, and a message says so. */
function dropCopies(tables: readonly DraftTable[], messages: DraftMessage[]): ReadTables {
  const kept: DraftTable[] = [];
  for (const table of tables) {
    const before = kept.findIndex((other) => other.number === table.number && other.cells.length > 0);
    const other = kept[before];
    if (!other || table.cells.length === 0) {
      kept.push(table);
      continue;
    }
    const numbers = (t: DraftTable): number => t.cells.filter((c) => c.value !== null).length;
    const differ = table.cells.find((c) => {
      const same = other.cells.find((o) => o.row === c.row && o.column === c.column);
      return same !== undefined && same.value !== null && c.value !== null && same.value !== c.value;
    });
    const overlap = table.cells.some((c) => other.cells.some((o) => o.row === c.row && o.column === c.column));
    const { start, end } = table;
    if (differ || !overlap) kept.push(table);
    else if (numbers(table) > numbers(other)) kept[before] = table;
    if (differ)
      messages.push({
        rule: 'table-copy',
        severity: 'WARNING',
        start,
        end,
        message: `Unexpected second table ${table.number} with other numbers, expected one: both are kept.`,
      });
    else if (overlap)
      messages.push({
        rule: 'table-copy',
        severity: 'INFO',
        start,
        end,
        message: `Unexpected second table ${table.number} with the same numbers, expected one: one is kept.`,
      });
  }
  return { tables: kept, messages };
}
