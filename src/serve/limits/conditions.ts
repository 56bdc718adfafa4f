/**
 * Conditions that one `where` may hold, the sets that `and`, `or` and `not` join counted with them, and how deep the sets may stand. Cypher is planned anew for
 * each way of joining, in time that grows with the conditions: docs/decisions/0016-joined-conditions.md.
 */
export const MOST_PARTS = 60;
export const MOST_LEVELS = 5;

/** Objects inside of objects that variables may have; a `where` of the greatest depth within a few lists has fewer. Reading deeper ones takes the stack. */
const DEEPEST_VARIABLES = 24;

/** How many conditions and sets a `where` holds; null for more than there may be, or deeper ones. */
export function conditionParts(where: unknown): number | null {
  let parts = 0;
  let level: unknown[] = isObject(where) ? [where] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    const sets = level.filter(isObject);
    const values = sets.map(({ and: _and, or: _or, not: _not, ...own }) => Object.values(own));
    parts += sets.length + values.flat().filter((value) => value !== null && value !== undefined).length;
    if (parts > MOST_PARTS || depth > MOST_LEVELS) return null;
    level = sets.flatMap(({ and, or, not }) => [and ?? [], or ?? [], not ?? []].flat());
  }
  return parts;
}

/** Whether these values are nested deeper than any question needs. Level by level, so that no depth can exhaust the stack. */
export function isTooDeep(variables: unknown): boolean {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_VARIABLES) return true;
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  }
  return false;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
