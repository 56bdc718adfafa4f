/**
 * Question: how well do a clause's characters tell a fault from a remedy (src/classify/clause-model.ts) for an author whom the weights have never seen? For each author of labelled
 * reports, weights trained on all others: the share of clauses and of whole wordings that fall on the right side of 0, and how many wordings reach the bound from which the
 * extraction believes the model against its other rules, and are right there. Decision: docs/decisions/0022-clause-model.md.
 */
import { pieceOdds, weightsOf } from '../src/classify/piece-odds.js';
import { ADMITS, SURE } from '../src/classify/weighed.js';
import { labelledWordings, trainClauses, type LabelledWording } from './labelled-clauses.js';

interface Tally {
  clauses: number;
  rightClauses: number;
  wordings: number;
  rightWordings: number;
  sure: number;
  rightSure: number;
}
const nothing = (): Tally => ({ clauses: 0, rightClauses: 0, wordings: 0, rightWordings: 0, sure: 0, rightSure: 0 });

const labelled = await labelledWordings();
const wordings = labelled.filter(({ kind }) => kind !== 'MEASURE');
const authors = [...new Set(wordings.map(({ author }) => author))].sort();
const all = nothing();
console.log('author        clauses  right   wordings  right   sure  right');
for (const author of authors) {
  const weights = weightsOf(trainClauses(wordings.filter((wording) => wording.author !== author)));
  const tally = nothing();
  for (const wording of wordings) if (wording.author === author) count(wording, weights, tally);
  for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  console.log(line(author, tally));
}
console.log(line('all', all));

const beyond = { PROBLEM: [0, 0], IMPROVEMENT: [0, 0], MEASURE: [0, 0] };
for (const author of authors) {
  const weights = weightsOf(trainClauses(labelled.filter((wording) => wording.author !== author)));
  for (const { kind, clauses } of labelled.filter((wording) => wording.author === author)) {
    const sum = clauses.reduce((total, clause) => total + pieceOdds(clause, weights), 0);
    const tally = beyond[kind] as [number, number];
    tally[1]++;
    if (sum >= ADMITS) tally[0]++;
  }
}
console.log(`against remedies and deeds, ${ADMITS} or more:`);
for (const [kind, [more, of]] of Object.entries(beyond)) console.log(`${kind.padEnd(12)} ${more} of ${of}`);

function count({ clauses, kind }: LabelledWording, weights: ReturnType<typeof weightsOf>, tally: Tally): void {
  const isFault = kind === 'PROBLEM';
  const odds = clauses.map((clause) => pieceOdds(clause, weights));
  const sum = odds.reduce((total, one) => total + one, 0);
  tally.clauses += odds.length;
  tally.rightClauses += odds.filter((one) => one > 0 === isFault).length;
  tally.wordings++;
  if (sum > 0 === isFault) tally.rightWordings++;
  if (Math.abs(sum) < SURE) return;
  tally.sure++;
  if (sum > 0 === isFault) tally.rightSure++;
}

function line(author: string, { clauses, rightClauses, wordings: n, rightWordings, sure, rightSure }: Tally): string {
  const share = (right: number, of: number): string => (of === 0 ? '-' : (right / of).toFixed(3)).padStart(7);
  return `${author.padEnd(12)}${String(clauses).padStart(9)}${share(rightClauses, clauses)}${String(n).padStart(11)}${share(rightWordings, n)}${String(sure).padStart(7)}${share(rightSure, sure)}`;
}
