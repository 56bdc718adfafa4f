/**
 * Question: from which likelihood on does a problem without a pledge count as left alone (rule problem-unaddressed)? For a row of thresholds the reports with such a finding: precision and
 * recall against the labels, over all labelled reports but the frozen ones, with weights trained without the reports of the same author. Reports without any pledge are left out.
 * Decision: docs/decisions/0005-addresses.md.
 */
import { unaddressedLikelihood } from '../src/classify/unaddressed.js';
import { problemExamples, trainUnaddressed } from './labelled-unaddressed.js';

const THRESHOLDS = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8];

const { problems, reports } = await problemExamples();
const authors = [...new Set(reports.map(({ author }) => author))];
const weights = new Map(
  authors.map((author) => [author, trainUnaddressed(problems.filter(({ report }) => report.author !== author))]),
);
const scored = problems.map((problem) => ({
  ...problem,
  likelihood: problem.tied ? 0 : unaddressedLikelihood(problem.features, weights.get(problem.report.author)),
}));
const withPledges = new Set(problems.map(({ report }) => report));
const expected = [...withPledges].filter((report) => report.expected).length;
console.log(
  `${problems.length} problems of ${withPledges.size} reports by ${authors.length} authors; ${expected} reports leave one alone`,
);
console.log('threshold  reports found  right  precision  recall');
for (const threshold of THRESHOLDS) {
  const found = new Set(scored.filter((one) => one.likelihood >= threshold).map(({ report }) => report));
  const right = [...found].filter((report) => report.expected).length;
  const cells = [found.size.toFixed(0).padStart(15), right.toFixed(0).padStart(7)];
  const shares = [right / found.size, right / expected].map((n, i) => n.toFixed(3).padStart(i === 0 ? 11 : 8));
  console.log(`${threshold.toFixed(2).padStart(9)}${cells.join('')}${shares.join('')}`);
}
if (process.argv.includes('--differences'))
  for (const one of scored.filter(({ report, likelihood: at }) => at >= 0.5 && !report.expected))
    console.log(`too much: ${one.report.file} ${one.likelihood.toFixed(2)} ${JSON.stringify(one.features)}`);
