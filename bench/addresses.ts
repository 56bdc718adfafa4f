/**
 * Which threshold ties a pledge to a problem? Precision, recall and F1 of ADDRESSES over the labelled reports, for a row of thresholds.
 * The labelled wordings are compared, so that errors of segmentation don't count here. Decision: docs/decisions/0005-addresses.md.
 */
import { readFileSync } from 'node:fs';
import { readGold } from '../src/evaluate/gold.js';
import { addressesOf, type Addressable } from '../src/classify/addresses.js';
import { topicsOf } from '../src/classify/topics.js';
import { clean } from '../src/normalise/normalise.js';
import { detectScript } from '../src/normalise/script.js';

const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8];
const folders = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['examples/corpus'];
const gold = (await Promise.all(folders.map(readGold))).flat();

const counts = new Map(THRESHOLDS.map((t) => [t, { found: 0, expected: 0, matched: 0 }]));
for (const { report, problems, improvements } of gold) {
  const script = detectScript(readFileSync(report, 'utf8'));
  const addressable = ({ quote }: { quote: string }): Addressable => {
    const text = clean(quote, script);
    return { text, topics: topicsOf(text), pair: null };
  };
  const all = problems.map(addressable);
  for (const improvement of improvements) {
    const expected = improvement.addresses ?? [];
    for (const [threshold, count] of counts) {
      const found = addressesOf(addressable(improvement), all, threshold).map((tie) => tie.problem);
      count.found += found.length;
      count.expected += expected.length;
      count.matched += found.filter((p) => expected.includes(p)).length;
    }
  }
}
console.log(
  `${gold.length} labelled reports from ${folders.join(', ')}; every pledge against every problem of its report`,
);
console.log('threshold  precision  recall     F1');
for (const [threshold, { found, expected, matched }] of counts) {
  const row = [matched / found, matched / expected, (2 * matched) / (found + expected)].map((n) =>
    n.toFixed(3).padStart(9),
  );
  console.log(`${threshold.toFixed(2).padStart(9)}${row.join('')}`);
}
