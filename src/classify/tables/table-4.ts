import { TABLE_4_BLOCKS, TABLE_4_RESULTS } from '../../model/forms.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { PlacedCell, TableCells } from './cells.js';
import { fit } from './fit.js';
import type { Doubt, Place, ReadTable } from './place.js';
import type { LabelRun } from './runs.js';

const WIDTH = TABLE_4_BLOCKS.length * TABLE_4_RESULTS.length;
interface Column {
  readonly row: string;
  readonly column: string;
}
const ALL: readonly Column[] = flatMapped(TABLE_4_BLOCKS, (row) => TABLE_4_RESULTS.map((column) => ({ row, column })));

/**
 * Table 4: fifteen cells in one row behind all heads; or in pieces, where somebody cut it: a block's heads and its five cells, or each result and its cell. A piece is read by
 * the heads right before it.
 */
export function readTable4(table: TableCells, runs: readonly LabelRun[]): ReadTable {
  const places: Place[] = [];
  const doubts: Doubt[] = [];
  let heads: Column[] = [];
  let block = 0;
  for (const { known, cells, closed, label } of runs) {
    const head = known[0];
    if (head?.kind === 'block') block = TABLE_4_BLOCKS.findIndex((key) => key === head.key);
    if (head?.kind === 'group' && block === 0) block = 1;
    if (head?.kind === 'column') {
      const column = head.key;
      // The results begin anew: the next block's, where no label of its own said so.
      if (holds(heads, block, column) || holds(places, block, column))
        block = Math.min(block + 1, TABLE_4_BLOCKS.length - 1);
      heads.push({ row: TABLE_4_BLOCKS[block] ?? '', column });
    }
    const values = table.layout === 'rows' ? lastRow(withoutSeam(table, cells)) : cells;
    const filled = values.filter((cell) => cell.text !== '');
    if (filled.length === 0) continue;
    const columns = heads.length >= WIDTH || values.length >= WIDTH ? ALL : heads;
    const { found, wanted, doubt } = inColumns(table, runs, values, closed, columns);
    for (const [i, cell] of found.entries()) {
      const place = wanted[i];
      if (cell && place) places.push({ ...place, cell });
    }
    if (doubt !== null)
      doubts.push({ start: label.start, end: filled.at(-1)?.end ?? label.end, words: `${doubt} in table 4` });
    heads = [];
  }
  return { places, doubts };
}

const holds = (columns: readonly Column[], block: number, column: string): boolean =>
  columns.some((c) => c.row === TABLE_4_BLOCKS[block] && c.column === column);

function inColumns(
  table: TableCells,
  runs: readonly LabelRun[],
  values: readonly PlacedCell[],
  closed: boolean,
  columns: readonly Column[],
): { found: readonly (PlacedCell | undefined)[]; wanted: readonly Column[]; doubt: string | null } {
  const row = values[0]?.row ?? 0;
  const under = columns === ALL ? resultPlaces(table, runs, row) : null;
  if (under)
    return {
      found: under.map((place) => values.find((cell) => cell.row === row && cell.column === place)),
      wanted: ALL,
      doubt: null,
    };
  const fitted = fit(table, { cells: values, closed }, columns.length);
  const filled = values.filter((cell) => cell.text !== '');
  // Only the three totals are left where somebody dropped the blank cells.
  if (fitted.doubt !== null && columns === ALL && filled.length === TABLE_4_BLOCKS.length && values.length < WIDTH)
    return { found: filled, wanted: ALL.filter((c) => c.column === 'total'), doubt: null };
  return { found: fitted.cells, wanted: columns, doubt: fitted.doubt };
}

/** Where the results' heads stand in a grid: fifteen places, one below the other over two rows of heads; null where the heads do not tell them. */
function resultPlaces(table: TableCells, runs: readonly LabelRun[], row: number): number[] | null {
  if (table.layout !== 'rows') return null;
  const heads = runs.filter(
    (run) => run.known[0]?.kind === 'column' && run.row !== row && table.widths[run.row] === table.widths[row],
  );
  const places = [...new Set(heads.map((run) => run.column))].sort((a, b) => a - b);
  return places.length === WIDTH ? places : null;
}

/** Where all rows stand on one line, the blank cell behind the heads is the seam of two rows. */
const withoutSeam = ({ surplus }: TableCells, cells: readonly PlacedCell[]): readonly PlacedCell[] =>
  surplus === 'behind' && cells.length > WIDTH && cells[0]?.text === '' ? cells.slice(1) : cells;

/** Behind the last head there may stand rows of blanks (covered cells); the values are the last row that has any, and all such rows where a page cut it. */
function lastRow(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const byRow = new Map<number, PlacedCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const filled = [...byRow.values()].filter((row) => row.some((cell) => cell.text !== ''));
  return filled.findLast((row) => row.length >= WIDTH) ?? filled.flat();
}
