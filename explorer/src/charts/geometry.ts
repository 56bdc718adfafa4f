import { scaleBand } from 'd3-scale';
import type { Cell, Row } from '../model/thread-grid.js';

const LANE = 28;
const HEAD = 30;
const GAP = 6;
/** Below this width the wording stands above its cells. */
const NARROW = 640;

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly narrow: boolean;
  readonly labelWidth: number;
  readonly height: number;
  readonly head: number;
  x(year: number): number;
  readonly columnWidth: number;
  /** Top of each row. */
  readonly tops: readonly number[];
  placeOf(row: number, cell: Cell): Place;
}

/** Where everything of the threads chart stands, in CSS pixels; `unit`: how much larger than usual the page's letters are. */
export function layout(rows: readonly Row[], years: readonly number[], width: number, unit = 1): Layout {
  const [lane, head, gap] = [LANE * unit, HEAD * unit, GAP * unit];
  const narrow = width < NARROW;
  const labelWidth = narrow ? 0 : Math.min(620 * unit, Math.round(width * 0.42));
  const scale = scaleBand<number>()
    .domain([...years])
    .range([labelWidth, Math.min(width, labelWidth + years.length * 110 * unit)])
    .paddingInner(0.14);
  const label = narrow ? 22 * unit : 0;
  const tops: number[] = [];
  let y = head;
  for (const { lanes } of rows) {
    tops.push(y);
    y += label + lanes * lane + gap;
  }
  const columnWidth = scale.bandwidth();
  const x = (year: number): number => scale(year) ?? labelWidth;
  return {
    narrow,
    labelWidth,
    height: y,
    head,
    x,
    columnWidth,
    tops,
    placeOf: (row, cell) => ({
      x: x(cell.year),
      y: (tops[row] ?? 0) + label + cell.lane * lane,
      width: columnWidth,
      height: lane - 4 * unit,
    }),
  };
}

/** As much of a line of Han characters as fits, at `size` pixels each. */
export function clipped(text: string, width: number, size: number): string {
  const signs = [...text];
  let used = 0;
  for (const [i, sign] of signs.entries()) {
    used += (sign.codePointAt(0) ?? 0) > 0x2e80 ? size : size * 0.6;
    if (used > width - size) return `${signs.slice(0, i).join('')}…`;
  }
  return text;
}
