import { once } from 'node:events';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { collectFiles } from '../read/collect-files.js';
import { readManifest } from '../read/manifest.js';
import { loadGazetteer } from '../resolve/gazetteer-file.js';
import { SOME_INPUT_BAD } from './exit-codes.js';
import { gazetteerOption, jobsOption, REPORT_FILES } from './options.js';
import { inOrder } from './pool/in-order.js';
import { Pool } from './pool/pool.js';
import { tasksOf } from './pool/tasks.js';

export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('Decomposes reports without a database: one JSON object a line and report, on stdout.')
    .argument('<path...>', REPORT_FILES)
    .option('--manifest <file>', 'CSV or JSONL with file, url, publishedOn, retrievedAt, issuer, year')
    .addOption(gazetteerOption())
    .addOption(jobsOption())
    .option('--with-source', 'add the extracted text into which all spans point')
    .action(extract);
}

interface ExtractOptions {
  readonly manifest?: string;
  readonly gazetteer: string[];
  readonly jobs?: number;
  readonly withSource?: boolean;
}

/** Threads make the lines, this one writes them in the order of the paths, as fast as they are taken. */
async function extract(
  paths: string[],
  { manifest: file, gazetteer, jobs, withSource }: ExtractOptions,
): Promise<void> {
  const gazetteers = [...readConfig().gazetteers, ...gazetteer];
  const manifest = file === undefined ? new Map() : readManifest(file);
  const pool = new Pool({ gazetteer: loadGazetteer(gazetteers), gazetteers, jobs, withSource });
  let failed = 0;
  try {
    const lines = inOrder(tasksOf(collectFiles(paths), manifest), ({ task }) => pool.lines(task), pool.ahead);
    for await (const { bytes, bad } of lines) {
      failed += bad;
      if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
    }
  } finally {
    await pool.close();
  }
  if (failed > 0) process.exitCode = SOME_INPUT_BAD;
}
