import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { changes, drops, figuresOf, readCommitted, seriesFiguresOf, type SetFigures } from '../evaluate/committed.js';
import { compare, MEASURED, total, type FileResult, type Measured } from '../evaluate/evaluate.js';
import { goldPaths, readGold, type Gold } from '../evaluate/gold.js';
import { f1Interval } from '../evaluate/interval.js';
import { f1, precision, recall, type Counts } from '../evaluate/score.js';
import type { SeriesResult } from '../evaluate/series.js';
import { EVALUATION_SETS, FIGURES_FILE, SERIES_SETS } from '../evaluate/sets.js';
import {
  changeLines,
  formTable,
  kindTable,
  ruleTable,
  seriesDifferences,
  seriesTable,
  worstFiles,
} from '../evaluate/tables.js';
import { seriesFindings } from '../link/series.js';
import type { ExtractedReport, FileFailure, Finding } from '../model/report.js';
import { decompose, type Decomposed } from '../pipeline.js';
import { readSource } from '../read/read-file.js';
import { loadGazetteer } from '../resolve/gazetteer-file.js';
import { evaluateSeries } from './evaluate-series.js';
import { gazetteerOption } from './options.js';

export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description(
      'Precision, recall and F1 of the extraction against label files, and of recurrence and outcomes against labelled series: a kind (with the 95 % interval), a form and a rule, worst file first, and against the committed figures.',
    )
    .argument(
      '<gold-dir>',
      'folder with X.gold.json files (labelled reports) or X.series.json files (labelled recurrence)',
    )
    .addOption(gazetteerOption())
    .option('--json', 'one JSON object instead of tables')
    .option('--differences', 'also list what is missing or too much')
    .action(evaluate);
}

export async function evaluateFolder(folder: string, gazetteers: readonly string[]): Promise<FileResult[]> {
  const gazetteer = loadGazetteer(gazetteers);
  const extracted: { gold: Gold; found: ExtractedReport | FileFailure }[] = [];
  for (const gold of await readGold(folder)) {
    const decomposed: Decomposed[] = [];
    for await (const read of readSource(gold.report))
      decomposed.push(...('failure' in read ? [read] : decompose(read.document, { gazetteer })));
    extracted.push({ gold, found: labelled(gold, decomposed) });
  }
  const across = acrossYears(extracted);
  return extracted.map(({ gold, found }) =>
    compare(gold, 'error' in found ? found : { ...found, findings: [...found.findings, ...(across.get(found) ?? [])] }),
  );
}

/**
 * Findings of the rules across years, a report. One series: reports of one issuer whose label files lie side by side and bear one name but for the year (石篆镇's
 * shizhuan-2018 … shizhuan-2022); invented reports that share no more than their issuer tell nothing of one another.
 */
function acrossYears(
  extracted: readonly { gold: Gold; found: ExtractedReport | FileFailure }[],
): Map<ExtractedReport, Finding[]> {
  const series = new Map<string, ExtractedReport[]>();
  for (const { gold, found } of extracted) {
    if ('error' in found) continue;
    const name = `${found.issuer.id} ${gold.path.replace(/-?\d{4}\.gold\.json$/, '')}`;
    series.set(name, [...(series.get(name) ?? []), found]);
  }
  const findings = new Map<ExtractedReport, Finding[]>();
  for (const reports of series.values())
    for (const finding of seriesFindings(reports)) {
      const report = reports.findLast((one) => one.id === finding.reportId);
      const evidence = JSON.parse(finding.evidence) as Finding['evidence'];
      if (report) findings.set(report, [...(findings.get(report) ?? []), { ...finding, evidence }]);
    }
  return findings;
}

/** The report of the file that the labels are about; where it is not there, the reason. */
function labelled({ report, index = 0 }: Gold, decomposed: readonly Decomposed[]): ExtractedReport | FileFailure {
  for (const one of decomposed) if ('report' in one && one.report.index === index) return one.report;
  const failure = decomposed.find((one) => 'failure' in one);
  const message = `${report}: it holds no report ${index + 1}.`;
  return failure && 'failure' in failure ? failure.failure : { file: report, error: { code: 'NOT_A_REPORT', message } };
}

async function evaluate(
  folder: string,
  options: { gazetteer: string[]; json?: boolean; differences?: boolean },
): Promise<void> {
  const set = [...EVALUATION_SETS, ...SERIES_SETS].find((known) => resolve(known.folder) === resolve(folder));
  const gazetteers = [...readConfig().gazetteers, ...(set?.gazetteers ?? []), ...options.gazetteer];
  const series = await evaluateSeries(folder);
  // A folder may hold series alone; one with neither is refused by readGold.
  const alone = series.length > 0 && (await goldPaths(folder)).length === 0;
  const results = alone ? [] : await evaluateFolder(folder, [...new Set(gazetteers)]);
  const committed = set ? readCommitted(FIGURES_FILE)[set.folder] : undefined;
  if (options.json) {
    const reports = alone ? {} : inFigures(results, committed);
    process.stdout.write(`${JSON.stringify({ ...reports, ...(series.length > 0 ? { series } : {}) }, null, 2)}\n`);
    return;
  }
  if (series.length > 0) printSeries(series, committed, options.differences === true);
  if (!alone) printReports(results, committed, options.differences === true);
}

const out = (...lines: readonly string[]): void => lines.forEach((line) => process.stdout.write(`${line}\n`));

function printReports(
  results: readonly FileResult[],
  committed: SetFigures | undefined,
  withDifferences: boolean,
): void {
  out(`${results.length} reports`, ...kindTable(results));
  out('\nF1 by form', ...formTable(results));
  out('\nby rule', ...ruleTable(results));
  const worst = worstFiles(results, withDifferences);
  if (worst.length > 0)
    out(`\n${results.filter((r) => r.differences.length > 0).length} files with differences, worst first:`, ...worst);
  if (committed) againstCommitted(committed, figuresOf(results));
}

function printSeries(
  series: readonly SeriesResult[],
  committed: SetFigures | undefined,
  withDifferences: boolean,
): void {
  const figures = seriesFiguresOf(series);
  out(`${figures.reports} reports of labelled series`, ...seriesTable(series));
  const differing = seriesDifferences(series, withDifferences);
  if (differing.length > 0) out('\nwith differences:', ...differing);
  if (committed) againstCommitted(committed, figures);
}

function againstCommitted(committed: SetFigures, now: SetFigures): void {
  const changed = changeLines(changes(committed, now));
  out('', ...(changed.length > 0 ? ['against the committed figures:', ...changed] : ['as the committed figures']));
}

function inFigures(results: readonly FileResult[], committed: SetFigures | undefined): object {
  const ratios = (counts: Readonly<Record<Measured, Counts>>): object =>
    Object.fromEntries(
      MEASURED.map((kind) => [
        kind,
        { ...counts[kind], precision: precision(counts[kind]), recall: recall(counts[kind]), f1: f1(counts[kind]) },
      ]),
    );
  return {
    total: ratios(total(results)),
    intervals: Object.fromEntries(MEASURED.map((kind) => [kind, f1Interval(results.map((r) => r.counts[kind]))])),
    ...(committed ? { dropped: drops(committed, figuresOf(results)) } : {}),
    files: results.map((r) => ({
      file: relative(process.cwd(), r.file),
      form: r.form,
      ...ratios(r.counts),
      differences: r.differences,
    })),
  };
}
