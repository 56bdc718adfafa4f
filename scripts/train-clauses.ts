/**
 * Trains the weights by which a clause tells a fault from a remedy, and from remedies and deeds, and those by which a sentence outside the problems tells a deed: `npm run train-clauses` writes
 * src/classify/clause-weights.json and deed-weights.json. The same labels give the same weights on every
 * machine. Never trained on reports that nobody has read (examples/evaluation/frozen, unread) nor on real ones. Figures by leaving one author out: `npm run bench -- clause-model`. Decision:
 * docs/decisions/0022-clause-model.md.
 */
import { writeFileSync } from 'node:fs';
import { labelledWordings, trainClauses } from '../bench/labelled-clauses.js';
import { labelledDeeds } from '../bench/labelled-deeds.js';
import { trainPieces } from './piece-regression.js';

const OUT = 'src/classify/clause-weights.json';
const DEEDS_OUT = 'src/classify/deed-weights.json';

const wordings = await labelledWordings();
const remedies = trainClauses(wordings.filter(({ kind }) => kind !== 'MEASURE'));
const all = trainClauses(wordings);
const clauses = wordings.reduce((sum, wording) => sum + wording.clauses.length, 0);
const note = `Written by scripts/train-clauses.ts (npm run train-clauses) from ${clauses} clauses of ${wordings.length} labelled problems, pledges and measures; what the weights say: src/classify/clause-model.ts.`;
writeFileSync(OUT, `${JSON.stringify({ note, remedies, all }, null, 2)}\n`);
console.log(`${OUT}: ${clauses} clauses, ${sizeOf(remedies)} and ${sizeOf(all)} weights`);

const sentences = await labelledDeeds();
const deeds = trainPieces(sentences.map(({ words, isMeasure }) => ({ words, yes: isMeasure })));
const deedsNote = `Written by scripts/train-clauses.ts (npm run train-clauses) from ${sentences.length} labelled measures and sentences without a label; what the weights say: src/classify/deed-model.ts.`;
writeFileSync(DEEDS_OUT, `${JSON.stringify({ note: deedsNote, ...deeds }, null, 2)}\n`);
console.log(`${DEEDS_OUT}: ${sentences.length} sentences, ${sizeOf(deeds)} weights`);

function sizeOf({ pieces }: typeof all): number {
  return Object.values(pieces).join(' ').split(' ').length;
}
