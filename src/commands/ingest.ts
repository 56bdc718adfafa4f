import type { Command } from 'commander';
import { readManifest } from '../read/manifest.js';
import { loadGazetteer } from '../resolve/gazetteer-file.js';
import { noteData } from '../store/schema.js';
import { MASK_VERSION } from '../wording/mask.js';
import { SOME_INPUT_BAD } from './exit-codes.js';
import { faultPoint } from './fault-point.js';
import { ingestFiles, linkWithProgress, type IngestSummary } from './ingest-files.js';
import { gazetteerOption, jobsOption, REPORT_FILES } from './options.js';
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
    .action(ingest);
}

export function addLinkCommand(program: Command): void {
  program
    .command('link')
    .description('Recomputes threads and shared wording of what has changed.')
    .option('--all', 'of everything')
    .action(({ all = false }: { all?: boolean }) =>
      withGraph(async ({ graph, config }) => {
        const { issuers, threads, links, wordings } = await linkWithProgress(graph, all, faultPoint(config));
        await noteData(graph, MASK_VERSION);
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
}

async function ingest(paths: string[], options: IngestOptions): Promise<void> {
  const manifest = options.manifest === undefined ? new Map() : readManifest(options.manifest);
  await withGraph(async ({ graph, config, onEnd }) => {
    const gazetteers = [...config.gazetteers, ...options.gazetteer];
    const gazetteer = loadGazetteer(gazetteers);
    const pool = new Pool({ gazetteer, gazetteers, jobs: options.jobs });
    onEnd(() => pool.close());
    const summary = await ingestFiles(graph, { paths, manifest, gazetteer, onPoint: faultPoint(config), pool });
    for (const warning of summary.warnings) process.stderr.write(`${warning}\n`);
    for (const { error } of summary.failures) process.stderr.write(`${error.code}: ${error.message}\n`);
    process.stdout.write(`${inWords(summary)}\n`);
    if (summary.failures.length > 0) process.exitCode = SOME_INPUT_BAD;
  });
}

export function inWords({ read, stored, unchanged, newVersions, failures, linked }: IngestSummary): string {
  return `${read} read, ${stored} stored, ${unchanged} unchanged, ${newVersions} new versions, ${failures.length} failed; ${linked.issuers} issuers linked, ${linked.threads} threads`;
}
