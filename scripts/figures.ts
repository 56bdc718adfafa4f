/**
 * npm run figures: evaluates every set, writes examples/evaluation/figures.json and the README's table. Run it when an extraction rule got better;
 * a kind that got worse is named and nothing is written, unless --accept-drops says that the loss is meant (give the reason in the commit).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { evaluateFolder } from '../src/commands/evaluate.js';
import { evaluateSeries } from '../src/commands/evaluate-series.js';
import { drops, figuresOf, readCommitted, seriesFiguresOf, type CommittedFigures } from '../src/evaluate/committed.js';
import { MEASURED } from '../src/evaluate/evaluate.js';
import { figuresTable, READMES, withTable } from '../src/evaluate/readme-table.js';
import { SERIES_MEASURED } from '../src/evaluate/series.js';
import { EVALUATION_SETS, FIGURES_FILE, SERIES_SETS } from '../src/evaluate/sets.js';
import { changeLines } from '../src/evaluate/tables.js';

const accept = process.argv.includes('--accept-drops');
const before = readCommitted(FIGURES_FILE);
const now: Record<string, CommittedFigures[string]> = {};
let dropped = false;
for (const set of [...EVALUATION_SETS, ...SERIES_SETS]) {
  const committed = before[set.folder];
  if (!existsSync(set.folder)) {
    process.stderr.write(`${set.folder} is not there: its figures stay as they are.\n`);
    if (committed) now[set.folder] = committed;
    continue;
  }
  const figures = SERIES_SETS.includes(set)
    ? seriesFiguresOf(await evaluateSeries(set.folder))
    : figuresOf(await evaluateFolder(set.folder, set.gazetteers));
  now[set.folder] = figures;
  const lost = committed && committed.reports === figures.reports ? drops(committed, figures) : [];
  for (const line of changeLines(lost)) process.stderr.write(`${set.folder}: ${line}\n`);
  dropped ||= lost.length > 0;
}
if (dropped && !accept) {
  process.stderr.write('Nothing is written. Mend the rules, or say --accept-drops.\n');
  process.exitCode = 1;
} else {
  writeFileSync(FIGURES_FILE, `${JSON.stringify(now, null, 1)}\n`);
  for (const readme of READMES) {
    const reports = withTable(readFileSync(readme, 'utf8'), figuresTable(EVALUATION_SETS, now, MEASURED), 'figures');
    writeFileSync(readme, withTable(reports, figuresTable(SERIES_SETS, now, SERIES_MEASURED), 'series'));
  }
}
