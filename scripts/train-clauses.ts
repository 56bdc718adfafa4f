/**
 * Trains the weights by which a clause tells a fault from a remedy, and from remedies and deeds: `npm run train-clauses` writes src/classify/clause-weights.json. The same labels give the same weights on every
 * machine. Never trained on examples/evaluation/frozen nor on real reports. Figures by leaving one author out: `npm run bench -- clause-model`. Decision:
 * docs/decisions/0022-clause-model.md.
 */
import { writeFileSync } from 'node:fs';
import { labelledWordings, trainClauses } from '../bench/labelled-clauses.js';

const OUT = 'src/classify/clause-weights.json';

const wordings = await labelledWordings();
const remedies = trainClauses(wordings.filter(({ kind }) => kind !== 'MEASURE'));
const all = trainClauses(wordings);
const clauses = wordings.reduce((sum, wording) => sum + wording.clauses.length, 0);
const note = `Written by scripts/train-clauses.ts (npm run train-clauses) from ${clauses} clauses of ${wordings.length} labelled problems, pledges and measures; what the weights say: src/classify/clause-model.ts.`;
writeFileSync(OUT, `${JSON.stringify({ note, remedies, all }, null, 2)}\n`);
console.log(`${OUT}: ${clauses} clauses, ${sizeOf(remedies)} and ${sizeOf(all)} weights`);

function sizeOf({ pieces }: typeof all): number {
  return Object.values(pieces).join(' ').split(' ').length;
}
