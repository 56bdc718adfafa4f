import { InvalidArgumentError, Option, type Command } from 'commander';
import { csv } from '../export/csv.js';
import { exportGraph, type ExportSummary } from '../export/export.js';
import { outputFolder } from '../export/folder.js';
import type { Format } from '../export/format.js';
import { jsonld } from '../export/jsonld/jsonld.js';
import { jsonl } from '../export/jsonl.js';
import type { CountsRow } from '../model/rows.js';
import type { ExportCatalogue } from '../model/export.js';
import { STATEMENT_KINDS, type StatementKind } from '../model/kinds.js';
import type { Graph } from '../store/graph.js';
import { progressBar } from './progress.js';
import { readScope, scopeOf, type ScopeRequest } from './export-scope.js';
import { withGraph } from './session.js';

const FORMATS = ['csv', 'jsonl', 'jsonld'] as const;

interface ExportCommand extends Omit<ScopeRequest, 'kinds'> {
  readonly format: (typeof FORMATS)[number];
  readonly out: string;
  readonly kind: StatementKind[];
  readonly year?: { readonly fromYear: number; readonly toYear: number };
  readonly scope?: string;
  readonly bom: boolean;
  readonly rawFormulas: boolean;
  readonly force: boolean;
}

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description(
      'Writes the graph, or a part of it, as research data with data dictionary, checksums and citation (docs/export.md).',
    )
    .addOption(new Option('--format <format>', 'of the files').choices([...FORMATS]).makeOptionMandatory())
    .requiredOption('--out <folder>', 'a folder that is not there yet; it appears when all is written')
    .option('--division <code>', 'only reports of a province, prefecture, county or township')
    .option('--issuer <id>', 'only reports of an issuer')
    .option('--year <years>', 'only reports of a covered year, or of several: 2020, 2018-2021', readYears)
    .addOption(
      new Option('--kind <kind>', 'only statements of this kind and what hangs on them (may be repeated)')
        .choices([...STATEMENT_KINDS])
        .argParser((value: string, before: StatementKind[]) => [...before, readKind(value)])
        .default([], 'all'),
    )
    .option('--topic <key>', 'only statements of this topic and what hangs on them')
    .option(
      '--scope <file>',
      'JSON with conditions of a saved query: {"where": {"division", "issuer", "fromYear", "toYear", "kinds", "topic"}}',
    )
    .option('--bom', 'CSV: mark UTF-8 for Excel', false)
    .option(
      '--raw-formulas',
      "CSV: leave cells as they are that a spreadsheet would take for formulas (else they get a ' in front)",
      false,
    )
    .option('--force', 'replace an export that is there', false)
    .action(run);
}

async function run(options: ExportCommand): Promise<void> {
  const { year, kind, ...rest } = options;
  const saved = options.scope === undefined ? {} : readScope(options.scope);
  const request: ScopeRequest = { ...saved, ...rest, ...year, ...(kind.length > 0 && { kinds: kind }) };
  const folder = outputFolder(options.out, options.force);
  try {
    await withGraph(async ({ graph, onEnd }) => {
      onEnd(() => Promise.resolve(folder.discard()));
      const scope = await scopeOf(graph, request);
      const bar = progressBar('exporting');
      if (bar.isShown) bar.total(await about(graph));
      let rows = 0;
      try {
        const summary = await exportGraph(graph.as<ExportCatalogue>(), folder, {
          scope,
          ...formatOf(options),
          onRows: (count) => bar.reach((rows += count)),
        });
        bar.end();
        process.stdout.write(`${inWords(summary, options)}\n`);
      } finally {
        bar.end();
      }
    });
  } finally {
    folder.discard();
  }
}

function formatOf({ format, bom, rawFormulas }: ExportCommand): {
  format: Format;
  formatOptions?: Record<string, boolean>;
} {
  return format === 'csv'
    ? { format: csv({ bom, rawFormulas }), formatOptions: { bom, rawFormulas } }
    : { format: format === 'jsonl' ? jsonl : jsonld() };
}

/** Rows to come, for the progress bar: nodes that tables are made of. */
async function about(graph: Graph): Promise<number> {
  const [counts] = await graph.as<ExportCatalogue>().read('read/counts', { withParts: true });
  return Object.values(counts ?? ({} as CountsRow)).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

const inWords = ({ rows, files, dataVersion }: ExportSummary, { out }: ExportCommand): string =>
  `${rows} rows in ${files.length} tables, data version ${dataVersion}, in ${out}`;

function readKind(value: string): StatementKind {
  const kind = STATEMENT_KINDS.find((known) => known === value);
  if (kind === undefined) throw new InvalidArgumentError(`Allowed choices are ${STATEMENT_KINDS.join(', ')}.`);
  return kind;
}

function readYears(value: string): { fromYear: number; toYear: number } {
  const [, from, to = from] = /^(\d{4})(?:[-–](\d{4}))?$/u.exec(value) ?? [];
  if (from === undefined || to === undefined || from > to)
    throw new InvalidArgumentError('Give a year (2020) or a span of years (2018-2021).');
  return { fromYear: Number(from), toYear: Number(to) };
}
