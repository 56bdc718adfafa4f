/**
 * Trains the weights by which a pledge is tied to a problem: `npm run train-addresses` writes src/classify/address-weights.json.
 * The same labels give the same weights on every machine. The ridge pulls towards
 * PRIOR and not towards 0: what the invented reports have too few of (long pledges with titles, pledges of the work as a whole) keeps a sensible weight.
 * Never trained on examples/evaluation/frozen. Figures by leaving one report out: `npm run bench -- addresses`. Decision: docs/decisions/0005-addresses.md.
 */
import { writeFileSync } from 'node:fs';
import { labelledReports } from '../bench/labelled-addresses.js';
import { samplesOf, train } from './address-regression.js';

const FOLDERS = ['examples/corpus', 'examples/evaluation/development'];
const OUT = 'src/classify/address-weights.json';

const reports = await labelledReports(FOLDERS);
const { weights, bias } = train(reports.flatMap(samplesOf));
const note = `Written by scripts/train-addresses.ts (npm run train-addresses) from ${reports.length} labelled reports of ${FOLDERS.join(' and ')}; what the features say: src/classify/address-features.ts.`;
writeFileSync(OUT, `${JSON.stringify({ note, bias, weights }, null, 2)}\n`);
console.log(`${OUT}: ${reports.length} reports`);
