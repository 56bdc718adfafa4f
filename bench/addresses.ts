/**
 * When is a pledge tied to a problem? Precision, recall and F1 of ADDRESSES over the labelled wordings (errors of segmentation don't count here): by the two wordings alone, for a row of thresholds, with weights
 * trained on all other reports (leave one report out) and as committed; then with what is left over, each author left out. Folders outside the training set as arguments.
 * Decision: docs/decisions/0005-addresses.md.
 */
import { addressesOf, MIN_SCORE, type AddressOptions } from '../src/classify/addresses.js';
import { MIN_LIKELIHOOD } from '../src/classify/left-over.js';
import { samplesOf, train } from '../scripts/address-regression.js';
import { leftOverSamples, trainLeftOver } from '../scripts/left-over-regression.js';
import { labelledReports, type LabelledReport } from './labelled-addresses.js';
import { authorOf } from './labelled-extractions.js';

const THRESHOLDS = [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];
const TRAINED_ON = ['examples/corpus', 'examples/evaluation/development'];
const BY_OTHERS = 'examples/evaluation/other-hands';
/** Nothing is likely enough: the wordings alone count. */
const ALONE = { leftOverFrom: 2 };
type Options = (report: LabelledReport) => AddressOptions;

function measured(reports: readonly LabelledReport[], options: Options): string {
  let [found, expected, matched] = [0, 0, 0];
  for (const report of reports) {
    const { ties } = addressesOf(report.pledges, report.problems, options(report));
    found += ties.length;
    expected += report.expected.flat().length;
    matched += ties.filter(({ pledge, problem }) => report.expected[pledge]?.includes(problem)).length;
  }
  const row = [matched / found, matched / expected, (2 * matched) / (found + expected)];
  return row.map((n) => n.toFixed(3).padStart(10)).join('');
}

function byThreshold(title: string, reports: readonly LabelledReport[], options: Options): void {
  console.log(`\n${title}: ${reports.length} reports\nthreshold  precision    recall        F1`);
  for (const minScore of THRESHOLDS)
    console.log(
      `${minScore.toFixed(2).padStart(9)}${measured(reports, (report) => ({ ...options(report), minScore }))}`,
    );
}

const all = await labelledReports(TRAINED_ON);
const samples = new Map(all.map((report) => [report, samplesOf(report)]));
const leftOut = new Map(
  all.map((report) => {
    const others = all.filter((other) => other !== report).flatMap((other) => samples.get(other) ?? []);
    return [report, train(others)] as const;
  }),
);
byThreshold(`wordings alone, leave one report out (${TRAINED_ON.join(', ')})`, all, (report) => {
  const weights = leftOut.get(report);
  return { ...ALONE, ...(weights && { weights }) };
});
byThreshold('wordings alone, weights as committed, the same reports', all, () => ALONE);
for (const folder of process.argv.slice(2))
  byThreshold(`wordings alone, weights as committed, ${folder}`, await labelledReports([folder]), () => ALONE);

const byOthers = await labelledReports([BY_OTHERS]);
const second = new Map([...all, ...byOthers].map((report) => [report, leftOverSamples(report)]));
const author = ({ file }: LabelledReport): string => authorOf(file);
const authors = [...new Set([...all, ...byOthers].map(author))].sort();
const withoutAuthor = new Map(
  authors.map((one) => [
    one,
    trainLeftOver([...second].flatMap(([report, own]) => (author(report) === one ? [] : own))),
  ]),
);
const withLeftOver =
  (leftOverFrom: number): Options =>
  (report) => {
    const leftOverWeights = withoutAuthor.get(author(report));
    return { leftOverFrom, ...(leftOverWeights && { leftOverWeights }) };
  };
console.log(
  `\nwith what is left over, each author left out, wordings from ${MIN_SCORE} (${BY_OTHERS}: ${byOthers.length} reports)`,
);
console.log(`likelihood  precision    recall        F1\n     alone${measured(byOthers, () => ALONE)}`);
for (const from of THRESHOLDS) console.log(`${from.toFixed(2).padStart(10)}${measured(byOthers, withLeftOver(from))}`);
console.log(`\nby author, alone and from ${MIN_LIKELIHOOD}`);
for (const one of authors) {
  const own = [...all, ...byOthers].filter((report) => author(report) === one);
  console.log(`${one.padEnd(12)}${measured(own, () => ALONE)}${measured(own, withLeftOver(MIN_LIKELIHOOD))}`);
}
