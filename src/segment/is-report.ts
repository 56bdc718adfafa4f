import type { Segmented } from '../model/segmented.js';

/** A title of the kind, or at least two sections that only such a report has. */
export function isReport(text: string, { title, sections }: Segmented): boolean {
  if (!/信息公开|政务公开/.test(text)) return false;
  const known = sections.filter(
    (s) => s.heading !== null && s.role !== 'UNKNOWN' && s.role !== 'OVERVIEW' && s.role !== 'OTHER',
  );
  return known.length >= 2 || (title !== null && sections.length > 0);
}
