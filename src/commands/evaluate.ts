import { relative } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { compare, MEASURED, total, type FileResult, type Measured } from '../evaluate/evaluate.js';
import { readGold } from '../evaluate/gold.js';
import { f1, precision, recall, type Counts } from '../evaluate/score.js';
import { decompose } from '../pipeline.js';
import { readSource } from '../read/read-file.js';
import { loadGazetteer } from '../resolve/gazetteer-file.js';
import { gazetteerOption } from './options.js';

export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('Precision, recall and F1 of the extraction against label files, worst file first.')
    .argument('<gold-dir>', 'folder with X.gold.json files')
    .addOption(gazetteerOption())
    .option('--json', 'one JSON object instead of tables')
    .option('--differences', 'also list what is missing or too much')
    .action(evaluate);
}

export async function evaluateFolder(folder: string, gazetteers: readonly string[]): Promise<FileResult[]> {
  const gazetteer = loadGazetteer(gazetteers);
  const results: FileResult[] = [];
  for (const gold of await readGold(folder)) {
    const read = await readSource(gold.report);
    const decomposed = 'failure' in read ? read : decompose(read.document, { gazetteer });
    results.push(compare(gold, 'failure' in decomposed ? decomposed.failure : decomposed.report));
  }
  return results;
}

async function evaluate(
  folder: string,
  options: { gazetteer: string[]; json?: boolean; differences?: boolean },
): Promise<void> {
  const results = await evaluateFolder(folder, [...readConfig().gazetteers, ...options.gazetteer]);
  const sums = total(results);
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ total: inFigures(sums), files: results.map((r) => ({ file: relative(process.cwd(), r.file), ...inFigures(r.counts), differences: r.differences })) }, null, 2)}\n`,
    );
    return;
  }
  const out = (line: string): void => void process.stdout.write(`${line}\n`);
  out(`${results.length} reports`);
  out(
    `${'kind'.padEnd(14)}${'expected'.padStart(9)}${'found'.padStart(7)}${'precision'.padStart(11)}${'recall'.padStart(8)}${'F1'.padStart(7)}`,
  );
  for (const kind of MEASURED) out(row(kind, sums[kind]));
  const worst = [...results]
    .sort((a, b) => worth(a) - worth(b) || a.file.localeCompare(b.file))
    .filter((r) => r.differences.length > 0);
  if (worst.length > 0) out(`\n${worst.length} files with differences, worst first:`);
  for (const result of worst) {
    out(
      `${relative(process.cwd(), result.file)}  ${MEASURED.filter((k) => f1(result.counts[k]) < 1)
        .map((k) => `${k} ${f1(result.counts[k]).toFixed(2)}`)
        .join(', ')}`,
    );
    if (options.differences)
      for (const difference of result.differences) out(`    ${difference.replace(/\s*\n\s*/g, '')}`);
  }
}

const worth = (result: FileResult): number => MEASURED.reduce((sum, kind) => sum + f1(result.counts[kind]), 0);

const row = (kind: string, c: Counts): string =>
  `${kind.padEnd(14)}${String(c.expected).padStart(9)}${String(c.found).padStart(7)}${precision(c).toFixed(3).padStart(11)}${recall(c).toFixed(3).padStart(8)}${f1(c).toFixed(3).padStart(7)}`;

const inFigures = (counts: Readonly<Record<Measured, Counts>>): object =>
  Object.fromEntries(
    MEASURED.map((kind) => [
      kind,
      { ...counts[kind], precision: precision(counts[kind]), recall: recall(counts[kind]), f1: f1(counts[kind]) },
    ]),
  );
