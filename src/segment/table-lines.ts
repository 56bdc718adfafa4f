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
const NONE: TableLine['labels'] = [];
const DELIMITER = /^:?-+:?$/;

/** The line `[start, end)`. Pieces are looked for only inside a table: anywhere else they are words like others. */
export function tableLine(text: string, start: number, end: number, inside: boolean): TableLine {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return plain(start, end, 'blank');
  const separator = words.includes('|') ? '|' : trimmed.includes('\t') ? '\t' : null;
  if (separator !== null) return row(start, end, words.split(separator), inside);
  if (trimmed.length > MAX_LONE_LABEL) return plain(start, end, 'other');
  // No label is a value, and most cells of a table are one.
  if (isValueCell(trimmed)) return plain(start, end, 'value');
  const exact = exactLabels(trimmed);
  if (exact.length > 0) return isSectionToo(exact) ? plain(start, end, 'piece') : asLabel(start, end, [exact]);
  const piece = inside && (isUnitCell(trimmed) || isLabelPiece(trimmed) || labelsOf(trimmed).length > 0);
  return plain(start, end, piece ? 'piece' : 'other');
}

/** A row of cells that bars or tabs part. */
function row(start: number, end: number, cells: readonly string[], inside: boolean): TableLine {
  const labels: (readonly KnownLabel[])[] = [];
  let values = true;
  let pieces = inside;
  for (const cell of cells) {
    const words = cell.trim();
    if (isValueCell(words)) continue;
    const known = labelsOf(words);
    if (known.length > 0) labels.push(known);
    if (labels.length > 0) continue;
    values &&= DELIMITER.test(words);
    pieces &&= isUnitCell(words) || isLabelPiece(words);
  }
  if (labels.length > 0) return asLabel(start, end, labels);
  return plain(start, end, values ? 'value' : pieces ? 'piece' : 'other');
}

const plain = (start: number, end: number, kind: TableLine['kind']): TableLine => ({
  start,
  end,
  kind,
  tables: 0,
  labels: NONE,
});

/** A group of the annex that stands alone on its line may as well head a section (三、依申请公开情况). */
const isSectionToo = (labels: readonly KnownLabel[]): boolean => labels.every(isAnnexGroup);
const isAnnexGroup = (known: KnownLabel): boolean => known.table === 1 && known.kind === 'group';

const asLabel = (start: number, end: number, labels: TableLine['labels']): TableLine => ({
  start,
  end,
  kind: 'label',
  tables: tablesOf(labels),
  labels,
});

/** The tables that hold all of a line's labels; where no table does, all that are named. */
function tablesOf(labels: TableLine['labels']): number {
  let common = -1;
  let any = 0;
  for (const known of labels) {
    let bits = 0;
    for (const { table } of known) bits |= 1 << table;
    common &= bits;
    any |= bits;
  }
  return common !== 0 ? common : any;
}
