import { printedLabels } from '../../model/printed-labels.js';
import type { Complete } from '../complete.js';
import { existing } from '../loaders/by-id.js';
import type { FigureRow, TableRow } from '../parents.js';
import type { FigureResolvers, TableResolvers } from './generated/types.js';

export const figure: Complete<FigureResolvers, FigureRow> = {
  report: ({ reportId }, _args, { loaders }) => existing(loaders.report, reportId),
};

export const table: Complete<TableResolvers, TableRow> = {
  rows: ({ rows }) => [...new Set(rows)],
  rowLabels: ({ number, form, rows }) => printedLabels(number, 'rows', [...new Set(rows)], form),
  columns: ({ columns }) => [...new Set(columns)],
  columnLabels: ({ number, form, columns }) => printedLabels(number, 'columns', [...new Set(columns)], form),
  /** The arrays are parallel, one entry a cell. */
  cells: ({ rows, columns, values, filled, raws, starts, ends }) =>
    raws.map((raw, i) => ({
      row: rows[i] ?? '',
      column: columns[i] ?? '',
      value: filled[i] ? (values[i] ?? null) : null,
      raw,
      start: starts[i] ?? 0,
      end: ends[i] ?? 0,
    })),
};
