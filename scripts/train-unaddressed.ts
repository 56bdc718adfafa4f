/**
 * Trains the weights by which a problem counts as left alone by all pledges: `npm run train-unaddressed` writes src/classify/unaddressed-weights.json. The same labels give the same
 * weights on every machine. Run it behind `npm run train-addresses`, whose scores it reads. Never trained on reports that nobody has read (examples/evaluation/frozen, unread). Figures by leaving one author out:
 * `npm run bench -- unaddressed`. Decision: docs/decisions/0005-addresses.md.
 */
import { writeFileSync } from 'node:fs';
import { problemExamples, trainUnaddressed } from '../bench/labelled-unaddressed.js';

const OUT = 'src/classify/unaddressed-weights.json';

const { problems } = await problemExamples();
const labelled = problems.filter(({ unaddressed }) => unaddressed !== null);
const { weights, bias } = trainUnaddressed(labelled);
const left = labelled.filter(({ unaddressed }) => unaddressed === true).length;
const note = `Written by scripts/train-unaddressed.ts (npm run train-unaddressed) from ${labelled.length} problems of labelled reports, ${left} of them left alone; what the features say: src/classify/unaddressed.ts.`;
writeFileSync(OUT, `${JSON.stringify({ note, bias, weights }, null, 2)}\n`);
console.log(`${OUT}: ${labelled.length} problems`);
