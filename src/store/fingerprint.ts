import { createHash } from 'node:crypto';
import type { GraphReader } from '../model/graph.js';
import type { StoreCatalogue } from './catalogue.js';

/** What a graph holds, in a form that two runs can be compared by. */
export interface Fingerprint {
  /** Nodes by sorted labels (`Improvement:Statement`). */
  readonly nodes: Readonly<Record<string, number>>;
  /** Relationships by type. */
  readonly relationships: Readonly<Record<string, number>>;
  /** Hash over all nodes and relationships with all properties; the order of writing and the database's own ids don't matter. */
  readonly hash: string;
}

/** Reads the whole graph: meant for tests and small graphs. */
export async function graphFingerprint(graph: GraphReader<StoreCatalogue>): Promise<Fingerprint> {
  const nodes: string[] = [];
  const relationships: string[] = [];
  const lines: string[] = [];
  for (const { labels, properties } of await graph.read('write/fingerprint-nodes', {})) {
    const kind = [...labels].sort().join(':');
    nodes.push(kind);
    lines.push(`(${kind} ${canonical(properties)})`);
  }
  for (const { type, from, to, properties } of await graph.read('write/fingerprint-relationships', {})) {
    relationships.push(type);
    lines.push(`[${from} ${type} ${to} ${canonical(properties)}]`);
  }
  const hash = createHash('sha256').update(lines.sort().join('\n')).digest('hex');
  return { nodes: tally(nodes), relationships: tally(relationships), hash };
}

/** JSON with the keys of maps in order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
}

function tally(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of [...kinds].sort()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
