import type { Row, Table } from './table.js';

/** How rows become the text of a file; pages come one after the other, so nothing is held. */
export interface Format {
  readonly ending: string;
  readonly mediaType: string;
  /** What stands before the first row. */
  head(table: Table): string;
  /** Rows of one page; `isFirst` for the first page that has any. */
  body(table: Table, rows: readonly Row[], isFirst: boolean): string;
  /** What stands behind the last row. */
  tail(table: Table): string;
}
