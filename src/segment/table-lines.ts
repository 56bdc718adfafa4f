import { isValueCell } from '../model/cell-value.js';
import { exactLabels, isLabelPiece, isUnitCell, labelsOf, type KnownLabel } from '../model/form-labels.js';
import type { Span } from '../model/span.js';

/**
 * One line of the text as a table of the official forms sees it:
 *  - label: it holds labels of a table; `tables` has a bit for each table that may be meant (总计 stands in two);
 *  - value, blank: cells without words;
 *  - piece: a part of a label, a unit, or the name of a group that is also a section's: part of a table where it stands between its lines, and no beginning of one;
 *  - other: anything else.
 */
export interface TableLine extends Span {
  readonly kind: 'label' | 'value' | 'blank' | 'piece' | 'other';
  readonly tables: number;
  /** One entry a labelled cell: what the cell may be. */
  readonly labels: readonly (readonly KnownLabel[])[];
}

/** A label on a line of its own is shorter; a row of cells may be of any length. */
const MAX_LONE_LABEL = 64;

/** The line `[start, end)`. Pieces are looked for only inside a table: anywhere else they are words like others. */
export function tableLine(text: string, start: number, end: number, inside: boolean): TableLine {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  const plain = (kind: TableLine['kind']): TableLine => ({ start, end, kind, tables: 0, labels: [] });
  if (trimmed === '') return plain('blank');
  const separator = words.includes('|') ? '|' : trimmed.includes('\t') ? '\t' : null;
  if (separator === null) {
    if (trimmed.length > MAX_LONE_LABEL) return plain('other');
    const exact = exactLabels(trimmed);
    if (exact.length > 0) return isSectionToo(exact) ? plain('piece') : asLabel({ start, end }, [exact]);
    if (isValueCell(trimmed)) return plain('value');
    const piece = inside && (isUnitCell(trimmed) || isLabelPiece(trimmed) || labelsOf(trimmed).length > 0);
    return plain(piece ? 'piece' : 'other');
  }
  const cells = words.split(separator).map((cell) => cell.trim());
  const labels = cells.map(labelsOf).filter((known) => known.length > 0);
  if (labels.length > 0) return asLabel({ start, end }, labels);
  if (cells.every((cell) => isValueCell(cell) || /^:?-+:?$/.test(cell))) return plain('value');
  const pieces = inside && cells.every((cell) => isValueCell(cell) || isUnitCell(cell) || isLabelPiece(cell));
  return plain(pieces ? 'piece' : 'other');
}

/** A group of the annex that stands alone on its line may as well head a section (三、依申请公开情况). */
const isSectionToo = (labels: readonly KnownLabel[]): boolean =>
  labels.every((known) => known.table === 1 && known.kind === 'group');

const asLabel = (line: Span, labels: readonly (readonly KnownLabel[])[]): TableLine => ({
  ...line,
  kind: 'label',
  tables: tablesOf(labels),
  labels,
});

/** The tables that hold all of a line's labels; where no table does, all that are named. */
function tablesOf(labels: readonly (readonly KnownLabel[])[]): number {
  const bits = labels.map((known) => known.reduce((mask, { table }) => mask | (1 << table), 0));
  const common = bits.reduce((a, b) => a & b);
  return common !== 0 ? common : bits.reduce((a, b) => a | b);
}
