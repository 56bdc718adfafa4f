/**
 * Which threshold ties a pledge to a problem? Precision, recall and F1 of ADDRESSES for a row of thresholds, over the labelled wordings (errors of
 * segmentation don't count here): once with weights trained on all other reports (leave one report out: how it does on what it was not trained on),
 * once with the weights as committed. Folders outside the training set as arguments. Decision: docs/decisions/0005-addresses.md.
 */
import { addressesOf, type Tie } from '../src/classify/addresses.js';
import { labelledReports, type LabelledReport } from './labelled-addresses.js';
import { samplesOf, train } from '../scripts/address-regression.js';

const THRESHOLDS = [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];
const TRAINED_ON = ['examples/corpus', 'examples/evaluation/development'];
type Way = (report: LabelledReport, threshold: number) => readonly Pick<Tie, 'pledge' | 'problem'>[];

function table(title: string, reports: readonly LabelledReport[], way: Way): void {
  console.log(`\n${title}: ${reports.length} reports\nthreshold  precision  recall     F1`);
  for (const threshold of THRESHOLDS) {
    let [found, expected, matched] = [0, 0, 0];
    for (const report of reports) {
      const ties = way(report, threshold);
      found += ties.length;
      expected += report.expected.flat().length;
      matched += ties.filter(({ pledge, problem }) => report.expected[pledge]?.includes(problem)).length;
    }
    const row = [matched / found, matched / expected, (2 * matched) / (found + expected)];
    console.log(`${threshold.toFixed(2).padStart(9)}${row.map((n) => n.toFixed(3).padStart(9)).join('')}`);
  }
}

const committed: Way = ({ pledges, problems }, threshold) => addressesOf(pledges, problems, threshold).ties;
const all = await labelledReports(TRAINED_ON);
const samples = new Map(all.map((report) => [report, samplesOf(report)]));
const leftOut = new Map(
  all.map((report) => {
    const others = all.filter((other) => other !== report).flatMap((other) => samples.get(other) ?? []);
    return [report, train(others)] as const;
  }),
);
table(
  `leave one report out (${TRAINED_ON.join(', ')})`,
  all,
  (report, threshold) => addressesOf(report.pledges, report.problems, threshold, leftOut.get(report)).ties,
);
table('weights as committed, the same reports', all, committed);
for (const folder of process.argv.slice(2))
  table(`weights as committed, ${folder}`, await labelledReports([folder]), committed);
