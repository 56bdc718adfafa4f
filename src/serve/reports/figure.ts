import type { Complete } from '../complete.js';
import { existing } from '../loaders/by-id.js';
import type { FigureRow, TableRow } from '../parents.js';
import type { FigureResolvers, TableResolvers } from './generated/types.js';

export const figure: Complete<FigureResolvers, FigureRow> = {
  report: ({ reportId }, _args, { loaders }) => existing(loaders.report, reportId),
};

export const table: Complete<TableResolvers, TableRow> = {
  /** Cell i stands in row ⌊i / columns⌋ and column i mod columns. */
  cells: ({ rows, columns, values, filled, raws, starts, ends }) =>
    raws.map((raw, i) => ({
      row: rows[Math.floor(i / columns.length)] ?? '',
      column: columns[i % columns.length] ?? '',
      value: filled[i] ? (values[i] ?? null) : null,
      raw,
      start: starts[i] ?? 0,
      end: ends[i] ?? 0,
    })),
};
