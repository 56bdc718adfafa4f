/**
 * Trains the weights by which a pledge is tied to a problem: `npm run train-addresses` writes src/classify/address-weights.json (by the two wordings alone) and left-over-weights.json (what is left over then).
 * The same labels give the same weights on every machine. The ridge of the first pulls towards
 * PRIOR and not towards 0: what the invented reports have too few of (long pledges with titles, pledges of the work as a whole) keeps a sensible weight.
 * Never trained on reports that nobody has read (examples/evaluation/frozen, unread). Figures by leaving one report, and one author, out: `npm run bench -- addresses`. Decision: docs/decisions/0005-addresses.md.
 */
import { writeFileSync } from 'node:fs';
import { TRAINING_SETS } from '../src/evaluate/sets.js';
import { labelledReports } from '../bench/labelled-addresses.js';
import { samplesOf, train } from './address-regression.js';
import { leftOverSamples, trainLeftOver } from './left-over-regression.js';

const FOLDERS = ['examples/corpus', 'examples/evaluation/development'];
const MORE_FOLDERS = TRAINING_SETS.map(({ folder }) => folder);
const [first, second] = ['src/classify/address-weights.json', 'src/classify/left-over-weights.json'];

/** The second step reads the scores of the first as committed: run it twice where the first changed; `npm run train-addresses -- left-over` trains the second alone. */
if (!process.argv.includes('left-over'))
  await write(first, 'address-features', FOLDERS, (reports) => train(reports.flatMap(samplesOf)));
await write(second, 'left-over', MORE_FOLDERS, (reports) => trainLeftOver(reports.flatMap(leftOverSamples)));

async function write(
  out: string,
  features: string,
  folders: readonly string[],
  trained: (reports: Awaited<ReturnType<typeof labelledReports>>) => { bias: number; weights: Record<string, number> },
): Promise<void> {
  const reports = await labelledReports(folders);
  const { weights, bias } = trained(reports);
  const note = `Written by scripts/train-addresses.ts (npm run train-addresses) from ${reports.length} labelled reports of ${folders.join(', ')}; what the features say: src/classify/${features}.ts.`;
  writeFileSync(out, `${JSON.stringify({ note, bias, weights }, null, 2)}\n`);
  console.log(`${out}: ${reports.length} reports`);
}
