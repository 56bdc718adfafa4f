import type { SpannedCell } from '../table-lines.js';
import { joined, textLines, type Page, type Piece, type Ruling } from './page.js';

export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  /** Where its columns are parted; tells a table that goes on over the page. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly SpannedCell[])[];
}

/** Lines closer than this are one line: a border drawn twice, or by two cells. */
const NEAR = 3;

/**
 * Tables drawn with lines. Lines that touch belong together; where they cross, they make a grid; two neighbouring fields of the grid with no line between them are
 * one cell. Text belongs to the cell in which its middle lies.
 */
export function ruledTables(page: Page): { readonly tables: RuledTable[]; readonly rest: readonly Piece[] } {
  const used = new Set<Piece>();
  const tables = connected(page.rulings).flatMap((lines) => {
    const table = readTable(lines, page.pieces, used);
    return table === null ? [] : [table];
  });
  return { tables, rest: page.pieces.filter((piece) => !used.has(piece)) };
}

function connected(rulings: readonly Ruling[]): Ruling[][] {
  const across = rulings.filter((r) => r.direction === 'across');
  const down = rulings.filter((r) => r.direction === 'down').sort((a, b) => a.at - b.at);
  const group = new Map<Ruling, Ruling>(rulings.map((r) => [r, r]));
  const root = (r: Ruling): Ruling => {
    let at = r;
    for (let up = group.get(at); up !== undefined && up !== at; up = group.get(at)) at = up;
    group.set(r, at);
    return at;
  };
  for (const a of across) {
    for (const d of down) {
      if (d.at < a.from - NEAR) continue;
      if (d.at > a.to + NEAR) break;
      if (a.at >= d.from - NEAR && a.at <= d.to + NEAR) group.set(root(a), root(d));
    }
  }
  const groups = new Map<Ruling, Ruling[]>();
  for (const r of rulings) {
    const own = root(r);
    groups.set(own, [...(groups.get(own) ?? []), r]);
  }
  return [...groups.values()];
}

function readTable(lines: readonly Ruling[], pieces: readonly Piece[], used: Set<Piece>): RuledTable | null {
  const across = lines.filter((r) => r.direction === 'across');
  const down = lines.filter((r) => r.direction === 'down');
  const ys = places(across.map((r) => r.at));
  const xs = places(down.map((r) => r.at));
  // A frame around a paragraph is no table.
  if (xs.length < 3 || ys.length < 2) return null;
  const [height, width] = [ys.length - 1, xs.length - 1];
  const cells = new Fields(height, width);
  const isCut = (bounds: readonly Ruling[], at: number, middle: number): boolean =>
    bounds.some((r) => Math.abs(r.at - at) <= NEAR && r.from - NEAR <= middle && middle <= r.to + NEAR);
  const mid = (places: readonly number[], i: number): number => ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (column + 1 < width && !isCut(down, xs[column + 1] ?? 0, mid(ys, row)))
        cells.join(row, column, row, column + 1);
      if (row + 1 < height && !isCut(across, ys[row + 1] ?? 0, mid(xs, column)))
        cells.join(row, column, row + 1, column);
    }
  }
  const texts = new Map<number, Piece[]>();
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  for (const piece of pieces) {
    const row = fieldOf(ys, piece.y - 0.35 * piece.size);
    const column = fieldOf(xs, piece.x + piece.width / 2);
    if (row < 0 || column < 0) continue;
    const cell = cells.root(row, column);
    texts.set(cell, [...(texts.get(cell) ?? []), piece]);
    used.add(piece);
  }
  return {
    top,
    bottom,
    columns: xs,
    rows: cells
      .rows()
      .map((row) => row.map(({ root, columns, rows }) => ({ text: cellText(texts.get(root) ?? []), columns, rows }))),
  };
}

const cellText = (pieces: readonly Piece[]): string =>
  textLines(pieces).reduce((text, line) => joined(text, line.text), '');

/** Distinct places, near ones taken together. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (found.at(-1) ?? -Infinity) > NEAR) found.push(value);
  }
  return found;
}

function fieldOf(bounds: readonly number[], at: number): number {
  if (at < (bounds[0] ?? 0) - NEAR || at > (bounds.at(-1) ?? 0) + NEAR) return -1;
  const next = bounds.findIndex((bound, i) => i > 0 && at < bound);
  return next < 0 ? bounds.length - 2 : next - 1;
}

/** The fields of a grid, joined into cells. */
class Fields {
  private readonly parent: number[];

  constructor(
    private readonly height: number,
    private readonly width: number,
  ) {
    this.parent = Array.from({ length: height * width }, (_, i) => i);
  }

  root(row: number, column: number): number {
    let at = row * this.width + column;
    while (this.parent[at] !== at) at = this.parent[at] ?? at;
    return at;
  }

  /** The upper left field stands for its cell. */
  join(row: number, column: number, row2: number, column2: number): void {
    const [a, b] = [this.root(row, column), this.root(row2, column2)];
    this.parent[Math.max(a, b)] = Math.min(a, b);
  }

  rows(): { readonly root: number; readonly columns: number; readonly rows: number }[][] {
    const extent = new Map<number, { right: number; bottom: number }>();
    for (let row = 0; row < this.height; row++) {
      for (let column = 0; column < this.width; column++) {
        const own = this.root(row, column);
        const seen = extent.get(own) ?? { right: column, bottom: row };
        extent.set(own, { right: Math.max(seen.right, column), bottom: Math.max(seen.bottom, row) });
      }
    }
    return Array.from({ length: this.height }, (_, row) =>
      Array.from({ length: this.width }, (_, column) => row * this.width + column)
        .filter((field) => this.parent[field] === field)
        .map((root) => {
          const { right, bottom } = extent.get(root) ?? { right: root % this.width, bottom: row };
          return { root, columns: right - (root % this.width) + 1, rows: bottom - row + 1 };
        }),
    );
  }
}
