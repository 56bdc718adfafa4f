import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { UserError } from '../errors.js';
import { readManifest } from '../read/manifest.js';
import { loadGazetteer } from '../resolve/gazetteer-file.js';
import { SOME_INPUT_BAD } from './exit-codes.js';
import { faultPoint } from './fault-point.js';
import { ingestFiles, linkWithProgress, type IngestSummary } from './ingest-files.js';
import { completeLoad, loadOffline } from './offline.js';
import { batchOption, gazetteerOption, jobsOption, REPORT_FILES } from './options.js';
import { Pool } from './pool/pool.js';
import { withGraph } from './session.js';

export function addIngestCommand(program: Command): void {
  program
    .command('ingest')
    .description('Reads reports into the graph and links them. Reports that are there already are left as they are.')
    .argument('<path...>', REPORT_FILES)
    .option('--manifest <file>', 'CSV or JSONL with file, url, publishedOn, retrievedAt, issuer, year')
    .addOption(gazetteerOption())
    .addOption(jobsOption())
    .option('--offline', "build the managed database by Neo4j's importer, which is faster: for a graph that is empty")
    .option('--replace', 'with --offline: build the graph anew where there is one')
    .addOption(batchOption())
    .action(ingest);
}

export function addLinkCommand(program: Command): void {
  program
    .command('link')
    .description('Recomputes threads and shared wording of what has changed.')
    .option('--all', 'of everything')
    .action(({ all = false }: { all?: boolean }) =>
      withGraph(async ({ graph, config }) => {
        const { issuers, threads, links, wordings } = await linkWithProgress(graph, {
          all,
          onPoint: faultPoint(config),
        });
        process.stdout.write(
          `${issuers} issuers linked: ${links} recurrences, ${threads} threads; ${wordings} shared wordings counted\n`,
        );
      }),
    );
}

interface IngestOptions {
  readonly manifest?: string;
  readonly gazetteer: string[];
  readonly jobs?: number;
  readonly offline?: boolean;
  readonly replace?: boolean;
  readonly batch?: number;
}

async function ingest(paths: string[], options: IngestOptions): Promise<void> {
  const { offline = false, replace = false, jobs } = options;
  if (replace && !offline) throw new UserError('--replace goes with --offline.', 'USAGE');
  const manifest = options.manifest === undefined ? new Map() : readManifest(options.manifest);
  const gazetteers = [...readConfig().gazetteers, ...options.gazetteer];
  const gazetteer = loadGazetteer(gazetteers);
  const loaded = offline ? await loadOffline({ paths, manifest, gazetteer, gazetteers, jobs, replace }) : null;
  await withGraph(async ({ graph, config, onEnd }) => {
    if (loaded !== null) await completeLoad(graph, loaded);
    const pool = new Pool({ gazetteer, gazetteers, jobs });
    onEnd(() => pool.close());
    const { batch } = options;
    const summary = await ingestFiles(graph, { paths, manifest, gazetteer, onPoint: faultPoint(config), pool, batch });
    for (const warning of summary.warnings) process.stderr.write(`${warning}\n`);
    for (const { error } of summary.failures) process.stderr.write(`${error.code}: ${error.message}\n`);
    if (loaded !== null) process.stdout.write(`${loaded.imported} imported; `);
    process.stdout.write(`${inWords(summary)}\n`);
    if (summary.failures.length > 0) process.exitCode = SOME_INPUT_BAD;
  });
}

export function inWords({ read, stored, unchanged, newVersions, failures, linked }: IngestSummary): string {
  return `${read} read, ${stored} stored, ${unchanged} unchanged, ${newVersions} new versions, ${failures.length} failed; ${linked.issuers} issuers linked, ${linked.threads} threads`;
}
