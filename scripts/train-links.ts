/**
 * npm run train-links: trains the weights of recurrence (reworded or another commitment?) and of outcomes (does a measure take a pledge up?) from labelled series and pairs and
 * writes src/link/link-weights.json. The same labels give the same weights on every machine. Never trained on examples/evaluation/series/frozen.
 * Figures by leaving one source out: `npm run bench -- recurrence`. Decision: docs/decisions/0013-trained-links.md.
 */
import { writeFileSync } from 'node:fs';
import { FIT, trainingExamples } from '../bench/labelled-links.js';
import { FOLLOW_FEATURES } from '../src/link/follow-features.js';
import { RECURRENCE_FEATURES } from '../src/link/recurrence-features.js';
import { fit } from './logistic-regression.js';

const OUT = 'src/link/link-weights.json';
const { recurring, following } = await trainingExamples();
const weights = {
  note: `Written by scripts/train-links.ts (npm run train-links) from ${recurring.length} and ${following.length} labelled pairs; what the features say: src/link/recurrence-features.ts, src/link/follow-features.ts.`,
  recurrence: fit(RECURRENCE_FEATURES, recurring, FIT),
  followUp: fit(FOLLOW_FEATURES, following, FIT),
};
writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
console.log(`${OUT}: ${recurring.length} pairs of wordings, ${following.length} pairs of statement and measure`);
