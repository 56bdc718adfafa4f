import type { KnownLabel, TableNumber } from '../model/form-labels.js';
import type { TableRegion } from '../model/segmented.js';
import { tableLine, type TableLine } from './table-lines.js';

/** Labels that make a region a table and not a sentence that happens to stand alone. */
const MIN_LABELS = 3;
/** Lines of other words that a page end may leave inside a table (running title, 续表), and how long they are. */
const MAX_NOISE_LINES = 3;
const MAX_NOISE = 50;

/** Lines of one table, without other words between them. `tables` has a bit for each number that fits all its labels. */
interface Part {
  tables: number;
  readonly lines: TableLine[];
  labels: number;
  /** Lines of other words between it and the part before it; null where they are too many, or no such part is near. */
  readonly noise: number | null;
}

/**
 * Where the tables of the official forms stand, whatever the layout: a cell a line, Markdown or "|" rows, tab-separated rows. A region runs from its first label to its last
 * label or value. Without it, labels such as 一、本年新收… would be taken for sections.
 */
export function tableRegions(text: string): TableRegion[] {
  const parts = partsOf(text);
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && continues(before, part)) {
      before.lines.push(...part.lines);
      before.labels += part.labels;
      before.tables &= part.tables;
    } else joined.push(part);
  }
  return joined.filter(isTable).map(({ tables, lines }) => ({
    number: numberOf(tables),
    start: lines[0]?.start ?? 0,
    end: lines[lastOf(lines)]?.end ?? 0,
  }));
}

/** The last line that belongs to the table: a label or a value, with the pieces that go on a broken label right behind it. */
function lastOf(lines: readonly TableLine[]): number {
  let last = lines.findLastIndex((line) => line.kind === 'label' || line.kind === 'value');
  if (lines[last]?.kind === 'label') while (lines[last + 1]?.kind === 'piece') last++;
  return last;
}

/** Runs of table lines, cut where a label of another table comes. Values before the first label of a run are kept only behind noise: a row that a page cut. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let open: Part | null = null;
  let noise: number | null = null;
  let lead: TableLine[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = tableLine(text, start, end, open !== null || noise !== null);
    start = end + 1;
    if (line.kind === 'other') {
      const short = line.end - line.start <= MAX_NOISE && !/[。；！？]/.test(text.slice(line.start, line.end));
      noise =
        open === null && noise === null ? null : short && (noise ?? 0) < MAX_NOISE_LINES ? (noise ?? 0) + 1 : null;
      open = null;
      lead = [];
    } else if (line.kind !== 'label') {
      if (open) open.lines.push(line);
      else lead.push(line);
    } else if (open && (open.tables & line.tables) !== 0) {
      open.tables &= line.tables;
      open.lines.push(line);
      addLabels(open, line);
    } else {
      open = {
        tables: line.tables,
        lines: [...(noise === null || open ? [] : lead), line],
        labels: 0,
        noise: open ? null : noise,
      };
      addLabels(open, line);
      parts.push(open);
      noise = 0;
      lead = [];
    }
  }
  return parts;
}

/** Different cells of a line count, equal ones once: 总计 of three blocks. */
function addLabels(part: Part, { labels }: TableLine): void {
  part.labels += labels.length === 1 ? 1 : new Set(labels.map(firstOf)).size;
}
const firstOf = ([known]: readonly KnownLabel[]): KnownLabel | undefined => known;

/** A table that goes on behind a page end: the same number, none of its rows again, and not a new table that begins there. */
function continues(before: Part, part: Part): boolean {
  if (part.noise === null || (before.tables & part.tables) === 0) return false;
  const number = numberOf(before.tables & part.tables);
  if (number === 4) return !before.lines.some((line) => line.kind === 'value');
  const rows = rowsOf(part, number);
  if (rows.size === 0) return false;
  for (const row of rowsOf(before, number)) if (rows.has(row)) return false;
  return true;
}

/** Rows of the table that a part holds (of table 3 other than 其他 and 总计, which columns are called too). */
function rowsOf(part: Part, number: TableNumber): Set<string> {
  const rows = new Set<string>();
  for (const { labels } of part.lines)
    for (const known of labels)
      for (const { table, kind, key } of known)
        if (table === number && kind === 'row' && key !== 'handled' && key !== 'otherHandling.other') rows.add(key);
  return rows;
}

const isTable = (part: Part): boolean =>
  part.labels >= MIN_LABELS || (numberOf(part.tables) === 2 && part.lines.some((line) => line.kind === 'value'));

/** Of several numbers that fit, the one whose rows are meant most: 总计 and 其他 alone are table 3's. */
const numberOf = (tables: number): TableNumber => ([3, 4, 2, 1] as const).find((n) => (tables & (1 << n)) !== 0) ?? 3;
