import type { Command } from 'commander';
import { readConfig } from '../config.js';
import type { ExtractedReport, FileFailure } from '../model/report.js';
import { decompose } from '../pipeline.js';
import { collectFiles } from '../read/collect-files.js';
import { readManifest } from '../read/manifest.js';
import { readSource } from '../read/read-file.js';
import { loadGazetteer } from '../resolve/gazetteer-file.js';
import { SOME_INPUT_BAD } from './exit-codes.js';
import { manifestEntry } from './manifest-entry.js';
import { gazetteerOption, REPORT_FILES } from './options.js';

export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('Decomposes reports without a database: one JSON object a line and report, on stdout.')
    .argument('<path...>', REPORT_FILES)
    .option('--manifest <file>', 'CSV or JSONL with file, url, publishedOn, retrievedAt, issuer, year')
    .addOption(gazetteerOption())
    .option('--with-source', 'add the extracted text into which all spans point')
    .action(extract);
}

async function extract(
  paths: string[],
  options: { manifest?: string; gazetteer: string[]; withSource?: boolean },
): Promise<void> {
  const gazetteer = loadGazetteer([...readConfig().gazetteers, ...options.gazetteer]);
  const manifest = options.manifest === undefined ? new Map() : readManifest(options.manifest);
  const { files, failures } = await collectFiles(paths);
  let bad = failures.length;
  for (const failure of failures) print(failure);
  for (const file of files) {
    for await (const read of readSource(file, (name) => manifestEntry(manifest, name)))
      for (const decomposed of 'failure' in read ? [read] : decompose(read.document, { gazetteer })) {
        if ('failure' in decomposed) {
          bad++;
          print(decomposed.failure);
        } else print(line(decomposed.report, options.withSource === true));
      }
  }
  if (bad > 0) process.exitCode = SOME_INPUT_BAD;
}

const print = (value: FileFailure | object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

/** The public form of one report (docs/extract.md): stable names, ids of addressed problems only, every table cell as a figure. */
export function line(report: ExtractedReport, withSource: boolean): object {
  const { issuer } = report;
  return {
    file: report.file,
    sha256: report.sha256,
    index: report.index,
    issuer: {
      name: issuer.name,
      kind: issuer.kind,
      code: issuer.codeInYear ?? issuer.code,
      candidates: issuer.candidates,
      evidence: issuer.evidence?.quote ?? '',
    },
    year: report.year.value,
    title: report.title,
    form: report.form,
    script: report.script,
    quality: report.quality,
    sections: report.sections.map(({ role, heading, start, end, stub }) => ({ role, heading, start, end, stub })),
    statements: report.statements.map(
      ({ id, kind, title, text, quote, start, end, topics, addresses, verifiability, rule }) => ({
        id,
        kind,
        title,
        text,
        quote,
        start,
        end,
        topics,
        addresses: addresses.map((address) => address.id),
        verifiability,
        rule,
      }),
    ),
    figures: [
      ...report.figures.map(({ key, value, qualifier, unit, quote, start, end }) => ({
        key,
        value,
        qualifier,
        unit,
        quote,
        start,
        end,
      })),
      ...cells(report),
    ],
    findings: report.findings.map(({ rule, status, message, evidence }) => ({ rule, status, message, evidence })),
    messages: report.messages,
    ...(withSource ? { source: report.source } : {}),
  };
}

/** Cells with a number, as figures t2.…, t3.<row>.<column>, t4.<block>.<result>. */
const cells = (report: ExtractedReport): object[] =>
  report.tables.flatMap((table) =>
    table.values.flatMap((value, i) => {
      if (value === null) return [];
      const start = table.starts[i] ?? 0;
      const end = table.ends[i] ?? 0;
      const quote = report.source.slice(start, end);
      return [
        {
          key: `t${table.number}.${table.rows[i]}.${table.columns[i]}`,
          value,
          qualifier: 'EXACT',
          unit: table.units[i] ?? '',
          quote,
          start,
          end,
        },
      ];
    }),
  );
