/**
 * npm run train-links: trains the weights of recurrence (reworded or another commitment?) and of outcomes (does a measure take a pledge up?) from labelled series and pairs and
 * writes src/link/link-weights.json. The same labels give the same weights on every machine. Never trained on examples/evaluation/series/frozen.
 * Figures by leaving one source out: `npm run bench -- recurrence`. Decision: docs/decisions/0013-trained-links.md.
 */
import { writeFileSync } from 'node:fs';
import { trainingExamples, trainLinks } from '../bench/labelled-links.js';

const OUT = 'src/link/link-weights.json';
const training = await trainingExamples();
const { recurrence, context, followUp, followContext } = await trainLinks(training);
const note = `Written by scripts/train-links.ts (npm run train-links) from ${training.recurring.length} and ${training.following.length} labelled pairs; what the features say: src/link/recurrence-features.ts, context-features.ts, follow-features.ts.`;
const weights = { note, recurrence, context, followUp, followContext };
writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
console.log(
  `${OUT}: ${training.recurring.length} pairs of wordings, ${training.following.length} pairs of statement and measure`,
);
