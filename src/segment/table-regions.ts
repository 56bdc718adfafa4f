import type { TableRegion } from '../model/segmented.js';
import { isLabelPiece, isValueCell, labelTable } from '../model/form-labels.js';

type LineKind =
  | { readonly kind: 'label'; readonly table: 2 | 3 | 4 | 'ANY'; readonly labels: number }
  | { readonly kind: 'value' | 'blank' | 'piece' | 'other' };

interface TableLine {
  readonly start: number;
  readonly end: number;
  readonly what: LineKind;
}

/** Labels that make a region a table and not a sentence that happens to stand alone. */
const MIN_LABELS = 3;

/**
 * Where the tables of the official form stand, whatever the layout: a cell a line, Markdown or "|" rows, tab-separated rows. A region runs
 * from its first label to its last label or value, without any other words between. Headings such as 一、本年新收… would otherwise be taken for sections.
 */
export function tableRegions(text: string): TableRegion[] {
  const lines: TableLine[] = [...text.matchAll(/[^\n]*(?:\n|$)/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    what: lineKind(m[0]),
  }));
  const regions: TableRegion[] = [];
  let open: TableLine[] = [];
  const close = (): void => {
    regions.push(...split(open));
    open = [];
  };
  for (const line of lines) {
    const { kind } = line.what;
    if (kind === 'label') open.push(line);
    else if (kind === 'other' || open.length === 0) close();
    else open.push(line);
  }
  close();
  return regions;
}

function lineKind(line: string): LineKind {
  const text = line.replace(/\n$/, '');
  if (text.trim() === '') return { kind: 'blank' };
  const cells = text.includes('|') ? text.split('|') : text.trim().split('\t');
  const labels = cells.map(labelTable).filter((table) => table !== null);
  const own = labels.find((table) => table !== 'ANY') ?? labels[0];
  if (own !== undefined && (cells.length > 1 || text.length < 60))
    return { kind: 'label', table: own, labels: labels.length };
  if (cells.every((cell) => isValueCell(cell) || /^\s*:?-+:?\s*$/.test(cell))) return { kind: 'value' };
  if (cells.filter((c) => c.trim() !== '').every((cell) => isLabelPiece(cell) || isValueCell(cell)))
    return { kind: 'piece' };
  return { kind: 'other' };
}

/** One run of table lines may hold several tables without a word between them: a new one begins where a label of a later table comes. */
function split(lines: readonly TableLine[]): TableRegion[] {
  const parts: { number: 2 | 3 | 4; lines: TableLine[]; labels: number }[] = [];
  for (const line of lines) {
    const { table, labels } = line.what.kind === 'label' ? line.what : { table: null, labels: 0 };
    const current = parts.at(-1);
    if (table !== null && table !== 'ANY' && table !== current?.number)
      parts.push({ number: table, lines: [line], labels });
    else if (current) {
      current.lines.push(line);
      current.labels += labels;
    }
  }
  return parts
    .filter((part) => part.labels >= MIN_LABELS || part.lines.some((l) => l.what.kind === 'value'))
    .filter((part) => part.labels >= MIN_LABELS || part.number === 2)
    .map((part) => {
      const last = part.lines.findLast((l) => l.what.kind !== 'blank');
      return { number: part.number, start: part.lines[0]?.start ?? 0, end: last?.end ?? 0 };
    })
    .filter((region) => region.end > region.start);
}
