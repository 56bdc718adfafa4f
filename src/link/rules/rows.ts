import type { CrossOutcome } from './rule.js';

/** Rows that do not pass each for themselves; where all that can be judged pass, the first of them stands for all. */
export function rowsOutcome(rows: readonly CrossOutcome[]): CrossOutcome[] {
  const open = rows.filter((r) => r.status !== 'PASS');
  return open.some((r) => r.status === 'FAIL') || open.length === rows.length
    ? open
    : rows
        .filter((r) => r.status === 'PASS')
        .slice(0, 1)
        .map((r) => ({ ...r, place: '' }));
}
