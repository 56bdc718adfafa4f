import neo4j, { type Record } from 'neo4j-driver';
import type { RowColumn } from './statement-file.js';

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

/** A record as a plain object: nodes and relationships become their properties, lists of a node's values its row. */
export function fromRecord(record: Record, columns: ReadonlyMap<string, RowColumn>): { [name: string]: unknown } {
  const row: { [name: string]: unknown } = {};
  record.keys.forEach((name, index) => {
    const value: unknown = fromValue(record.get(index));
    const column = columns.get(String(name));
    row[String(name)] =
      column === undefined || value === null
        ? value
        : column.many
          ? (value as unknown[][]).map((values) => named(values, column.names))
          : named(value as unknown[], column.names);
  });
  return row;
}

function named(values: readonly unknown[], names: readonly string[]): { [name: string]: unknown } {
  const row: { [name: string]: unknown } = {};
  for (let i = 0; i < names.length; i++) row[names[i] ?? ''] = values[i];
  return row;
}

function fromValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = fromValue(value[i]);
    return value;
  }
  if (isPlain(value)) {
    const map = value as { [key: string]: unknown };
    for (const key of Object.keys(map)) map[key] = fromValue(map[key]);
    return map;
  }
  return neo4j.isNode(value) || neo4j.isRelationship(value) ? value.properties : value;
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
