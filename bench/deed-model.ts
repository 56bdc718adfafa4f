/**
 * Question: how well do a sentence's characters tell that something was done (src/classify/deed-model.ts) for an author whom the weights have never seen? For each author of labelled reports, weights trained on all
 * others: how many labelled measures and how many sentences without a label lie beyond the two bounds. Sentences of the sections of problems are left out, and those that speak of applications, on which
 * the labels are divided. Decision: docs/decisions/0022-clause-model.md.
 */
import { IS_DEED, IS_NONE, speaksOfApplications } from '../src/classify/deed-model.js';
import { pieceOdds, weightsOf } from '../src/classify/piece-odds.js';
import { trainPieces } from '../scripts/piece-regression.js';
import { labelledDeeds } from './labelled-deeds.js';

const labelled = await labelledDeeds();
const authors = [...new Set(labelled.map(({ author }) => author))].sort();
const odds = { measures: [] as number[], others: [] as number[] };
for (const author of authors) {
  const others = labelled.filter((one) => one.author !== author);
  const weights = weightsOf(trainPieces(others.map(({ words, isMeasure }) => ({ words, yes: isMeasure }))));
  for (const { words, isMeasure } of labelled.filter(
    (one) => one.author === author && !speaksOfApplications(one.words),
  ))
    odds[isMeasure ? 'measures' : 'others'].push(pieceOdds(words, weights));
}
console.log(
  `${authors.length} authors, each left out: ${odds.measures.length} measures, ${odds.others.length} sentences without a label`,
);
console.log('bound      measures  others');
for (const bound of [4, 3, IS_DEED, 1, 0])
  console.log(`from  ${String(bound).padStart(4)} ${counted((one) => one >= bound)}`);
for (const bound of [-1, -2, IS_NONE, -3, -4])
  console.log(`below ${String(bound).padStart(4)} ${counted((one) => one < bound)}`);

function counted(is: (one: number) => boolean): string {
  return `${String(odds.measures.filter(is).length).padStart(9)}${String(odds.others.filter(is).length).padStart(8)}`;
}
