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

/** Records as plain objects: nodes and relationships become their properties, lists of a node's values its row. */
export function fromRecords(
  records: readonly Record[],
  columns: ReadonlyMap<string, RowColumn>,
): { [name: string]: unknown }[] {
  const names = (records[0]?.keys ?? []).map(String);
  const rows = names.map((name) => columns.get(name));
  return records.map((record) => {
    const plain: { [name: string]: unknown } = {};
    names.forEach((name, index) => {
      const value: unknown = record.get(index);
      const column = rows[index];
      plain[name] = column && value !== null ? rowOf(value as unknown[], column) : fromValue(value);
    });
    return plain;
  });
}

function rowOf(values: readonly unknown[], { names, many }: RowColumn): unknown {
  return many ? values.map((one) => named(one as unknown[], names)) : named(values, names);
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
