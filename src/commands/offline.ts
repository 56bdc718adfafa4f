import { join } from 'node:path';
import { type Config, readConfig } from '../config.js';
import { hasStore, importDatabase, refuseWhileUsed, removeStaging, stagingIn } from '../database/importer.js';
import { openDatabase } from '../database/open.js';
import { UserError } from '../errors.js';
import type { Decomposed } from '../pipeline.js';
import type { Graph as ReadableGraph } from '../model/read.js';
import { collectFiles } from '../read/collect-files.js';
import type { Manifest } from '../read/manifest.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import type { Gazetteer } from '../resolve/gazetteer.js';
import type { Override } from '../resolve/issuer-types.js';
import type { OverrideRow } from '../store/properties.js';
import { BulkLoad } from '../store/bulk/bulk-load.js';
import { LIST_DELIMITER_NAME } from '../store/bulk/csv.js';
import { fillLists } from '../store/bulk/fill-lists.js';
import { type Graph, openGraph } from '../store/graph.js';
import { listOverrides, setOverride } from '../store/overrides.js';
import { countFiles, overridesByHash } from './ingest-files.js';
import { onInterrupt } from './interrupt.js';
import { inOrder } from './pool/in-order.js';
import { Pool } from './pool/pool.js';
import { hashOfTask, tasksOf, type PlacedTask } from './pool/tasks.js';
import { progressBar } from './progress.js';

export interface OfflineInput {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  readonly gazetteer: Gazetteer;
  readonly gazetteers: readonly string[];
  readonly jobs: number | undefined;
  /** Build the graph anew also where there is one. */
  readonly replace: boolean;
}

export interface OfflineSummary {
  /** Reports that the importer stored. */
  readonly imported: number;
  /** Reports that are left to Bolt. */
  readonly left: number;
  /** Seconds of reading and decomposing into files, and of the importer. */
  readonly seconds: { readonly extraction: number; readonly import: number };
  /** What people had decided in the graph that was replaced; to be told to the new one. */
  readonly overrides: readonly OverrideRow[];
}

/**
 * Builds the graph of the managed database by Neo4j's importer: all files are decomposed (in threads) into CSV files, which the importer makes a store of. What it leaves
 * out, ingesting the same paths afterwards completes; until then nothing is linked. Decisions of people (overrides) are taken along, marks of withdrawal are not.
 * @throws UserError OFFLINE_MANAGED_ONLY, OFFLINE_NO_STANDARD_INPUT, HOME_HAS_DATA, IN_USE, IMPORT_FAILED; then the old graph is as it was
 */
export async function loadOffline(input: OfflineInput, config: Config = readConfig()): Promise<OfflineSummary> {
  const overrides = await whatToKeep(config, input);
  const { gazetteer, gazetteers, jobs } = input;
  const pool = new Pool({ gazetteer, gazetteers, jobs });
  const cleanUp = async (): Promise<void> => {
    await pool.close();
    removeStaging(config);
  };
  const release = onInterrupt(cleanUp);
  try {
    removeStaging(config);
    const begun = performance.now();
    const load = new BulkLoad(join(stagingIn(config), 'csv'));
    const counts = await extractInto(load, input, pool, overrides);
    const files = await load.close();
    const extracted = performance.now();
    if (files.length > 0) await importDatabase(config, files, LIST_DELIMITER_NAME);
    const seconds = { extraction: (extracted - begun) / 1000, import: (performance.now() - extracted) / 1000 };
    return { ...counts, seconds, overrides };
  } finally {
    await cleanUp();
    release();
  }
}

/** What the importer could not carry, and what people had decided: before the same paths are ingested. */
export async function completeLoad(graph: Graph, { overrides }: OfflineSummary): Promise<void> {
  await fillLists(graph);
  for (const override of overrides) await setOverride(graph, override);
}

/** What people decided, of the graph that is there. Error: it holds reports and is not to be replaced. */
async function whatToKeep(config: Config, { paths, replace }: OfflineInput): Promise<OverrideRow[]> {
  if (config.neo4jUri !== null)
    throw new UserError(
      'The importer works on the managed database alone: unset NEO4J_URI, or ingest without --offline.',
      'OFFLINE_MANAGED_ONLY',
    );
  if (paths.includes(STANDARD_INPUT))
    throw new UserError(
      'Standard input can be read once, --offline reads everything twice: give files, or ingest without --offline.',
      'OFFLINE_NO_STANDARD_INPUT',
    );
  refuseWhileUsed(config);
  if (!hasStore(config)) return [];
  const database = await openDatabase(config);
  try {
    const graph = await openGraph(database);
    try {
      const [row] = await (graph.as() as ReadableGraph).read('read/counts', { withParts: null });
      if ((row?.reports ?? 0) > 0 && !replace)
        throw new UserError(
          `The graph in ${config.home} holds ${row?.reports} reports: --replace builds it anew, without --offline reports are added to it; or set DISCLOSURE_HOME to another folder.`,
          'HOME_HAS_DATA',
        );
      return await listOverrides(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}

async function extractInto(
  load: BulkLoad,
  { paths, manifest }: OfflineInput,
  pool: Pool,
  decided: readonly OverrideRow[],
): Promise<{ imported: number; left: number }> {
  const overrides = overridesByHash(decided);
  const decompose = async ({ task, place }: PlacedTask): Promise<{ place: number | null; reports: Decomposed[] }> => ({
    place,
    reports: await pool.reports({ ...task, override: await overrideOf(task, overrides) }),
  });
  const bar = progressBar('Reading');
  let [imported, left] = [0, 0];
  try {
    if (bar.isShown) bar.total(await countFiles(paths));
    for await (const { place, reports } of inOrder(tasksOf(collectFiles(paths), manifest), decompose, pool.ahead)) {
      const counts = await load.add(reports.flatMap((one) => ('report' in one ? [one] : [])));
      imported += counts.taken;
      left += counts.left;
      if (place !== null) bar.reach(place + 1);
    }
  } finally {
    bar.end();
  }
  return { imported, left };
}

/** Files are hashed only where anything was decided of any. */
async function overrideOf(
  task: PlacedTask['task'],
  overrides: ReadonlyMap<string, Override>,
): Promise<Override | null> {
  const sha256 = overrides.size === 0 ? null : await hashOfTask(task);
  return (sha256 === null ? undefined : overrides.get(sha256)) ?? null;
}
