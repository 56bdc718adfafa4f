import { linkGraph, type LinkSummary } from '../link/link.js';
import type { SourceDocument } from '../model/document.js';
import type { LinkGraph } from '../model/link.js';
import type { FileFailure } from '../model/report.js';
import { decompose, versionsOf } from '../pipeline.js';
import type { Manifest } from '../read/manifest.js';
import { collectFiles } from '../read/collect-files.js';
import { readSource } from '../read/read-file.js';
import type { Gazetteer } from '../resolve/gazetteer.js';
import type { Override } from '../resolve/issuer-types.js';
import { MASK_VERSION } from '../wording/mask.js';
import { GraphError } from '../store/errors.js';
import type { Graph } from '../store/graph.js';
import { listOverrides } from '../store/overrides.js';
import { noteData } from '../store/schema.js';
import { storeReport } from '../store/store-report.js';
import { isUnchanged } from '../store/unchanged.js';
import { manifestEntry } from './manifest-entry.js';
import { progressBar } from './progress.js';

export interface IngestInput {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  readonly gazetteer: Gazetteer;
  /** Named points for tests of recovery: before-transaction, inside-transaction, after-transaction, between-reports, during-linking. */
  readonly onPoint: (point: string) => Promise<void>;
}

export interface IngestSummary {
  readonly read: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly newVersions: number;
  readonly failures: readonly FileFailure[];
  /** What a person should hear of files that were stored all the same, such as an override that names no place. */
  readonly warnings: readonly string[];
  readonly linked: LinkSummary;
}

/**
 * Files into the graph, one transaction a report, linked at the end. What is stored stays stored whatever happens later; a file that is there already,
 * read by the same programs, is skipped before it is read closely. Linking takes up what an interrupted run left.
 */
export async function ingestFiles(
  graph: Graph,
  { paths, manifest, gazetteer, onPoint }: IngestInput,
): Promise<IngestSummary> {
  const { files, failures: missing } = await collectFiles(paths);
  const failures: FileFailure[] = [...missing];
  const warnings: string[] = [];
  const overrides = new Map((await listOverrides(graph)).map((o) => [o.sha256, toOverride(o)]));
  const counts = { STORED: 0, UNCHANGED: 0, NEW_VERSION: 0 };
  let read = 0;
  const ingestDocument = async (document: SourceDocument): Promise<void> => {
    const override = overrides.get(document.sha256) ?? null;
    if (
      await isUnchanged(graph, document.sha256, versionsOf(gazetteer, override, document.manifest), document.manifest)
    ) {
      counts.UNCHANGED++;
      return;
    }
    for (const decomposed of decompose(document, { gazetteer, override })) {
      if ('failure' in decomposed) {
        failures.push(decomposed.failure);
        continue;
      }
      try {
        counts[await storeReport(graph, decomposed.report, decomposed.store, { onPoint })]++;
      } catch (error) {
        failures.push(notStored(document.file, error));
      }
      const errors = decomposed.report.messages.filter(({ severity }) => severity === 'ERROR');
      warnings.push(...errors.map(({ message }) => `${document.file}: ${message}`));
    }
  };
  const bar = progressBar('Reading');
  bar.total(files.length);
  try {
    for (const file of files) {
      for await (const source of readSource(file, (name) => manifestEntry(manifest, name))) {
        read++;
        if ('failure' in source) failures.push(source.failure);
        else await ingestDocument(source.document);
        await onPoint('between-reports');
      }
      bar.step();
    }
  } finally {
    bar.end();
  }
  const linked = await linkWithProgress(graph, false, onPoint);
  await noteData(graph, MASK_VERSION);
  return {
    read,
    stored: counts.STORED,
    unchanged: counts.UNCHANGED,
    newVersions: counts.NEW_VERSION,
    failures,
    warnings,
    linked,
  };
}

export async function linkWithProgress(
  graph: Graph,
  all: boolean,
  onPoint: (point: string) => Promise<void>,
): Promise<LinkSummary> {
  const bar = progressBar('Linking');
  try {
    return await linkGraph(graph.as() as LinkGraph, {
      all,
      onPoint,
      onProgress: (done, total) => {
        if (done === 1) bar.total(total);
        bar.step();
      },
    });
  } finally {
    bar.end();
  }
}

/** A report that the database refuses fails alone; a database that is gone ends the run. */
function notStored(file: string, error: unknown): FileFailure {
  if (error instanceof GraphError && OF_ONE_REPORT.has(error.code)) {
    return {
      file,
      error: { code: 'STORE_FAILED', message: `${file}: the report could not be stored. ${error.message}` },
    };
  }
  throw error;
}

const OF_ONE_REPORT: ReadonlySet<string> = new Set([
  'GRAPH_STATEMENT_FAILED',
  'GRAPH_CONSTRAINT',
  'GRAPH_OUT_OF_MEMORY',
]);

const toOverride = ({ issuerCode, year }: { issuerCode: string | null; year: number | null }): Override => ({
  ...(issuerCode === null ? {} : { issuerCode }),
  ...(year === null ? {} : { year }),
});
