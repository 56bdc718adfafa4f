import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  NODES,
  RELATIONSHIPS,
  type NodeFile,
  type NodeValues,
  type RelationshipType,
  type RelationshipValues,
} from './columns.js';
import { csvLine, type CsvValue, LIST_DELIMITER } from './csv.js';

/** A finished file for the importer. */
export interface BulkFile {
  readonly kind: 'nodes' | 'relationships';
  readonly path: string;
  readonly rows: number;
}

interface Open {
  readonly kind: BulkFile['kind'];
  readonly path: string;
  readonly stream: WriteStream;
  readonly names: readonly string[];
  pending: string;
  rows: number;
}

/** Characters gathered before they are handed to the stream. */
const CHUNK = 1 << 16;

/** The files that the importer reads, one for each kind of node and each type of relationship. */
export class BulkFiles {
  readonly #nodes: Readonly<Record<string, Open>>;
  readonly #relationships: Readonly<Record<string, Open>>;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const open = (kind: Open['kind'], name: string, columns: Readonly<Record<string, string>>): Open => {
      const path = join(folder, `${kind}-${name}.csv`);
      const typed = Object.entries(columns).map(([column, type]) => `${column}:${type}`);
      const head = kind === 'nodes' ? [':LABEL', ...typed] : [':START_ID', ':END_ID', ':TYPE', ...typed];
      const stream = createWriteStream(path, { mode: 0o600 });
      stream.write(`${head.join(',')}\n`);
      return { kind, path, stream, names: Object.keys(columns), pending: '', rows: 0 };
    };
    this.#nodes = Object.fromEntries(Object.entries(NODES).map(([name, c]) => [name, open('nodes', name, c)]));
    this.#relationships = Object.fromEntries(
      Object.entries(RELATIONSHIPS).map(([name, c]) => [name, open('relationships', name, c)]),
    );
  }

  node<File extends NodeFile>(name: File, labels: readonly string[], values: NodeValues<File>): void {
    const file = this.#nodes[name];
    if (file) put(file, [labels.join(LIST_DELIMITER)], values);
  }

  relationship<Type extends RelationshipType>(
    type: Type,
    from: string,
    to: string,
    ...[values]: keyof RelationshipValues<Type> extends never ? [] : [RelationshipValues<Type>]
  ): void {
    const file = this.#relationships[type];
    if (file) put(file, [from, to, type], values ?? {});
  }

  /** Resolves when the disk has taken enough to go on. */
  async drained(): Promise<void> {
    for (const { stream } of this.#all()) if (stream.writableNeedDrain) await once(stream, 'drain');
  }

  /** Ends the files; those without a row are left out. */
  async close(): Promise<BulkFile[]> {
    for (const file of this.#all()) {
      file.stream.end(file.pending);
      if (!file.stream.closed) await once(file.stream, 'close');
    }
    return this.#all()
      .filter(({ rows }) => rows > 0)
      .map(({ kind, path, rows }) => ({ kind, path, rows }));
  }

  #all(): Open[] {
    return [...Object.values(this.#nodes), ...Object.values(this.#relationships)];
  }
}

function put(file: Open, head: readonly string[], values: Readonly<Record<string, CsvValue>>): void {
  const line = csvLine([...head, ...file.names.map((name) => values[name])]);
  file.rows++;
  file.pending += line;
  if (file.pending.length < CHUNK) return;
  file.stream.write(file.pending);
  file.pending = '';
}
