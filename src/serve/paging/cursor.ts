import type { PageEntry, SortKey } from '../../model/read.js';
import { badCursor } from '../errors.js';

/*
 * A cursor names the last entry of a page by what the page is sorted by, so the next page begins behind it whatever was added or removed
 * in between. It is opaque: base64url of [scope, sort key, id]. The scope is the list and its order; a cursor of another one is refused.
 */

export function encodeCursor(scope: string, { sort, id }: PageEntry): string {
  return Buffer.from(JSON.stringify([scope, sort, id]), 'utf8').toString('base64url');
}

/** @throws GraphQLError BAD_CURSOR for anything that encodeCursor did not write for this scope and type of key. */
export function decodeCursor(scope: string, sortType: 'number' | 'string', cursor: string): PageEntry {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw badCursor();
  const [found, sort, id] = parts as unknown[];
  if (found !== scope || typeof sort !== sortType || typeof id !== 'string') throw badCursor();
  const entry = { sort: sort as SortKey, id };
  if (encodeCursor(scope, entry) !== cursor) throw badCursor();
  return entry;
}

/** The scope that a cursor was written for; null where it is none. */
export function scopeOf(cursor: string): string | null {
  const parts = parse(cursor);
  const scope: unknown = Array.isArray(parts) ? parts[0] : null;
  return typeof scope === 'string' ? scope : null;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
