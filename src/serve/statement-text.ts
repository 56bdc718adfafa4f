import type { StatementRow } from '../model/rows.js';
import type { StatementText } from '../model/statement-text.js';

/** Fields of a statement that its text row suffices for: its own columns, and what is read by its id or by theirs. */
const SUFFICES: ReadonlySet<string> = new Set([
  ...['__typename', 'id', 'kind', 'title', 'text', 'topics'],
  ...['report', 'section', 'permalink', 'thread', 'wordings'],
]);

/** Whether text rows suffice for the statements in these fields. @param asked fields of what holds the statements (look-ahead.ts) */
export function textSuffices(asked: ReadonlySet<string>, fields: readonly string[]): boolean {
  const inside = [...asked].map((name) => name.split('.'));
  return inside.every(([field = '', inner]) => inner === undefined || !fields.includes(field) || SUFFICES.has(inner));
}

/** Text rows where statements are wanted: right where textSuffices, as nothing that they lack is asked. */
export const asStatements = (rows: readonly StatementText[]): readonly StatementRow[] =>
  rows as readonly StatementRow[];
