import neo4j from 'neo4j-driver';

/**
 * Parameters for the driver: it sends every JavaScript number as a float, but years, offsets and LIMIT are integers.
 * So whole numbers travel as integers; where a property has to be a float whatever its value (score, similarity), the Cypher says toFloat().
 * `undefined` becomes null.
 */
export function toParameter(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toParameter(entry)]));
  }
  return value;
}

/** Rows as plain objects: nodes and relationships become their properties. */
export function fromRow(row: Record<string, unknown>): Record<string, unknown> {
  for (const key of Object.keys(row)) row[key] = fromValue(row[key]);
  return row;
}

function fromValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(fromValue);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return value.properties;
  return isPlain(value) ? fromRow(value as Record<string, unknown>) : value;
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
