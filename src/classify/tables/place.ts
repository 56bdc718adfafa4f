import type { Cell } from '../../model/classified.js';
import type { Span } from '../../model/span.js';

/** A cell with the keys of its row and column, and the unit that the table's head names for it. */
export interface Place {
  readonly row: string;
  readonly column: string;
  readonly cell: Cell;
  readonly unit?: string;
}

/** A row that could not be read for certain: what puzzles, and where. */
export interface Doubt extends Span {
  readonly words: string;
}

export interface ReadTable {
  readonly places: readonly Place[];
  readonly doubts: readonly Doubt[];
}
