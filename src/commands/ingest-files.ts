import { availableParallelism } from 'node:os';
import type { UserError } from '../errors.js';
import { clusterWordings } from '../link/cluster-wordings.js';
import { linkGraph, type LinkOptions, type LinkSummary } from '../link/link.js';
import type { LinkGraph } from '../model/link.js';
import type { FileFailure } from '../model/report.js';
import { nearWordings } from '../near/near-wordings.js';
import type { Decomposed } from '../pipeline.js';
import type { Manifest } from '../read/manifest.js';
import { collectFiles } from '../read/collect-files.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import type { Gazetteer } from '../resolve/gazetteer.js';
import type { Override } from '../resolve/issuer-types.js';
import { MASK_VERSION } from '../wording/mask.js';
import type { Graph } from '../store/graph.js';
import { listOverrides } from '../store/overrides.js';
import { noteData } from '../store/schema.js';
import type { OverrideRow } from '../store/properties.js';
import { storeReports } from '../store/store-report.js';
import { Batch } from './batch.js';
import { inOrder } from './pool/in-order.js';
import { Pool } from './pool/pool.js';
import { tasksOf } from './pool/tasks.js';
import { progressBar } from './progress.js';
import { askForUnchanged, type AskedTask } from './unchanged-tasks.js';

export interface IngestInput {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  readonly gazetteer: Gazetteer;
  /** Named points for tests of recovery: before-transaction, inside-transaction, after-transaction, between-reports, and those of linking (LinkPoint). */
  readonly onPoint: (point: string) => Promise<void>;
  /** Who reads and decomposes; without it this thread does. */
  readonly pool?: Pool;
  /** Reports stored, and issuers linked, in one transaction, at most. */
  readonly batch?: number | undefined;
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
 * Files into the graph, several whole reports a transaction, linked at the end. Threads read and decompose, this one stores, in the order of the paths. What is stored stays stored
 * whatever happens later; a file that is there already, read by the same programs, is skipped before it is read closely. Linking takes up what an interrupted run left.
 */
export async function ingestFiles(
  graph: Graph,
  { paths, manifest, gazetteer, onPoint, pool = new Pool({ gazetteer, gazetteers: [], jobs: 1 }), batch }: IngestInput,
): Promise<IngestSummary> {
  const failures: FileFailure[] = [];
  const warnings: string[] = [];
  const overrides = overridesByHash(await listOverrides(graph));
  const counts = { STORED: 0, UNCHANGED: 0, NEW_VERSION: 0 };
  let read = 0;
  const waiting = new Batch(batch);
  const store = async (): Promise<void> => {
    const reports = waiting.take();
    for (const [i, result] of (await storeReports(graph, reports, { onPoint })).entries()) {
      if ('outcome' in result) counts[result.outcome]++;
      else failures.push(notStored(reports[i]?.report.file ?? '', result.error));
    }
  };
  const take = async (one: Decomposed): Promise<void> => {
    if ('failure' in one) {
      failures.push(one.failure);
      return;
    }
    const { file, messages } = one.report;
    const errors = messages.filter(({ severity }) => severity === 'ERROR');
    warnings.push(...errors.map(({ message }) => `${file}: ${message}`));
    waiting.add({ report: one.report, context: one.store });
    if (waiting.isFull) await store();
  };
  const tasks = askForUnchanged(graph, tasksOf(collectFiles(paths), manifest), gazetteer, overrides);
  const decompose = async ({ task, place, isUnchanged }: AskedTask): Promise<Outcome> => ({
    place,
    reports: isUnchanged ? null : await pool.reports(task),
  });
  const bar = progressBar('Reading');
  if (bar.isShown) bar.total(await countFiles(paths));
  try {
    for await (const { place, reports } of inOrder(tasks, decompose, pool.ahead)) {
      if (reports === null) counts.UNCHANGED++;
      else for (const one of reports) await take(one);
      if (place === null) continue;
      read++;
      bar.reach(place + 1);
      await onPoint('between-reports');
    }
    await store();
  } finally {
    bar.end();
  }
  const linked = await linkWithProgress(graph, { batch, onPoint });
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

/** What was decomposed of a file, or null where nothing had to be. */
interface Outcome {
  readonly place: number | null;
  readonly reports: readonly Decomposed[] | null;
}

/** Files that these paths lead to, archives as one. */
export async function countFiles(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const found of collectFiles(paths.filter((path) => path !== STANDARD_INPUT))) if ('file' in found) count++;
  return count;
}

/** Links what is due, or everything, and notes the version of the data that comes of it. */
export async function linkWithProgress(
  graph: Graph,
  options: Pick<LinkOptions, 'all' | 'batch'> & { readonly onPoint: (point: string) => Promise<void> },
): Promise<LinkSummary> {
  const bar = progressBar('Linking');
  let linked: LinkSummary;
  try {
    linked = await linkGraph(graph.as() as LinkGraph, {
      ...options,
      onProgress: (done, total) => {
        bar.total(total);
        bar.reach(done);
      },
    });
    await clusterWordings(graph.as() as LinkGraph, nearWordings(availableParallelism()), options);
  } finally {
    bar.end();
  }
  await graph.transaction((tx) => noteData(tx, MASK_VERSION));
  return linked;
}

/** A report that the database refuses fails alone; a database that is gone ends the run. */
const notStored = (file: string, error: UserError): FileFailure => ({
  file,
  error: { code: 'STORE_FAILED', message: `${file}: the report could not be stored. ${error.message}` },
});

/** What people decided, as the pipeline takes it, by the file's hash. */
export const overridesByHash = (rows: readonly OverrideRow[]): Map<string, Override> =>
  new Map(
    rows.map(({ sha256, issuerCode, year }) => [
      sha256,
      { ...(issuerCode === null ? {} : { issuerCode }), ...(year === null ? {} : { year }) },
    ]),
  );
