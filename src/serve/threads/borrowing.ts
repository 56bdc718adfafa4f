import type { BorrowingRow } from '../../model/borrowing.js';
import type { Complete } from '../complete.js';
import { badInput } from '../errors.js';
import { existing } from '../loaders/by-id.js';
import type { ReportRow } from '../parents.js';
import type { BorrowingResolvers, ReportResolvers } from './generated/types.js';

/** As many as read/report-borrowings gives. */
const MOST = 20;

export const report: Complete<ReportResolvers, ReportRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.report.load(id),
  borrowings: async ({ id }, { first }, { loaders }) => {
    const size = first ?? MOST;
    if (size < 1 || size > MOST) throw badInput(`first: ${size} is not from 1 to ${MOST}.`);
    return (await loaders.reportBorrowings.load(id)).slice(0, size);
  },
};

export const borrowing: Complete<BorrowingResolvers, BorrowingRow> = {
  report: ({ id }, _args, { loaders }) => existing(loaders.report, id),
  share: ({ characters, total }) => characters / total,
};
