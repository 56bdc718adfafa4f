import { createHash } from 'node:crypto';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors.js';
import type { ExportGraph, ExportScope } from '../model/export.js';
import type { MetaRow } from '../model/rows.js';
import { DICTIONARY, dictionaryCsv } from './dictionary.js';
import { notWritable, type OutputFolder } from './folder.js';
import type { Format } from './format.js';
import { CHECKSUMS, checksums, MANIFEST, manifestOf, type Written } from './manifest.js';
import { pagesOf } from './pages.js';
import type { Table } from './table.js';
import { TABLES } from './tables/tables.js';

export interface ExportOptions {
  readonly scope: ExportScope;
  readonly format: Format;
  /** What the manifest says of how the format was written. */
  readonly formatOptions?: Readonly<Record<string, boolean>>;
  /** So many more rows are written. */
  readonly onRows?: (count: number) => void;
}

export interface ExportSummary {
  readonly dataVersion: string;
  readonly files: readonly Written[];
  readonly rows: number;
}

/**
 * Writes the graph, or a scope of it, into a folder: a file a table, the data dictionary, checksums and a manifest. The folder appears when all is written.
 * The same graph gives the same bytes.
 * @throws UserError GRAPH_UNFINISHED where linking is due or the data change meanwhile; EXPORT_NOT_WRITABLE
 */
export async function exportGraph(
  graph: ExportGraph,
  folder: OutputFolder,
  options: ExportOptions,
): Promise<ExportSummary> {
  const meta = await settledMeta(graph);
  const files: Written[] = [];
  for (const table of TABLES) {
    files.push(await writeTable(graph, folder.path, table, options));
  }
  if ((await settledMeta(graph)).dataVersion !== meta.dataVersion) {
    throw new UserError('The data changed while they were exported. Run the export again.', 'GRAPH_UNFINISHED');
  }
  const { format, scope, formatOptions = {} } = options;
  const manifest = manifestOf({
    meta,
    scope,
    files,
    format: format.ending,
    mediaType: format.mediaType,
    options: formatOptions,
  });
  writeWhole(folder.path, DICTIONARY, dictionaryCsv(TABLES));
  writeWhole(folder.path, CHECKSUMS, checksums(files));
  writeWhole(folder.path, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  folder.commit();
  return { dataVersion: meta.dataVersion, files, rows: files.reduce((sum, { rows }) => sum + rows, 0) };
}

/** Versions of a graph that is whole: nothing waits to be linked. */
async function settledMeta(graph: ExportGraph): Promise<MetaRow> {
  const [meta] = await graph.read('read/meta', {});
  const pending = await graph.read('link/pending-issuers', { all: null });
  if (pending.length > 0) {
    throw new UserError(
      `${pending.length} issuers wait to be linked, since an ingestion is running or was interrupted. Wait for it, or run npm run link.`,
      'GRAPH_UNFINISHED',
    );
  }
  if (meta === undefined) throw new UserError('The graph is empty: ingest reports first.', 'GRAPH_UNFINISHED');
  return meta;
}

async function writeTable(graph: ExportGraph, folder: string, table: Table, options: ExportOptions): Promise<Written> {
  const { format, scope, onRows } = options;
  const path = `${table.name}.${format.ending}`;
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  const hashed = (text: string): Buffer => {
    const chunk = Buffer.from(text, 'utf8');
    hash.update(chunk);
    bytes += chunk.length;
    return chunk;
  };
  async function* chunks(): AsyncGenerator<Buffer> {
    yield hashed(format.head(table));
    for await (const page of pagesOf(graph, table, scope)) {
      if (page.length === 0) continue;
      yield hashed(format.body(table, page, rows === 0));
      rows += page.length;
      onRows?.(page.length);
    }
    yield hashed(format.tail(table));
  }
  const file = createWriteStream(join(folder, path));
  try {
    await pipeline(chunks, file);
  } catch (error) {
    throw isOfSystem(error) ? notWritable(join(folder, path), error) : error;
  }
  return { table, path, rows, bytes, sha256: hash.digest('hex') };
}

function writeWhole(folder: string, name: string, text: string): void {
  try {
    writeFileSync(join(folder, name), text);
  } catch (error) {
    throw notWritable(join(folder, name), error);
  }
}

const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
