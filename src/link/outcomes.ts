import type { RecurrenceLink, StatementForLinking } from '../model/link.js';
import type { FollowUp, StatementOutcome } from '../model/outcome.js';
import { candidates, rounded, type Candidate } from './candidate.js';
import { changesBetween } from './changes.js';
import { contradicts, type Comparable } from './comparable.js';
import {
  countTerms,
  FOLLOW_FEATURES,
  followFeatures,
  particularIn,
  solvedShare,
  type TermCounts,
} from './follow-features.js';
import weights from './link-weights.json' with { type: 'json' };
import { likelihood } from './regression.js';
import { shared, weightOf } from './terms.js';

/** A measure takes a statement up from this likelihood on, if they share this weight at least, or it says of this share of the statement that it is over (docs/decisions/0013-trained-links.md). */
export const TAKES_UP = { likelihood: 0.3, evidence: 0.7, solved: 0.15 } as const;

/**
 * A pledge names an act (培训), and a measure with that act takes it up. A problem names a thing and what is wrong with it (信息更新不及时): one word in common may be anything
 * (城市更新), so it takes two.
 */
const LEAST_PARTICULAR = { IMPROVEMENT: 1, PROBLEM: 2 } as const;

/** Measures told of one statement, at most: the surest. */
const MOST = 3;

/** What stands beside the two wordings: it tells what is common there, and so no evidence. */
export interface Beside {
  readonly stated: TermCounts;
  readonly done: TermCounts;
}

/** How likely people would say that the measure takes up what the statement says, 0 to 1; null where they would not. Not symmetric. */
export function takesUp(
  kind: 'PROBLEM' | 'IMPROVEMENT',
  statement: Comparable,
  measure: Comparable,
  beside: Beside = { stated: countTerms([statement]), done: countTerms([measure]) },
): number | null {
  const common = shared(statement.terms, measure.terms);
  const enough = weightOf(common) >= TAKES_UP.evidence && particularIn(common) >= LEAST_PARTICULAR[kind];
  if (!enough && solvedShare(statement, measure) < TAKES_UP.solved) return null;
  if (contradicts(statement.terms, measure.terms)) return null;
  const score = likelihood(FOLLOW_FEATURES, followFeatures(kind, statement, measure, beside), weights.followUp);
  return score < TAKES_UP.likelihood ? null : score;
}

/**
 * What became of each problem or pledge of one issuer, by the next report at hand.
 *
 * `statements`: all of one kind. `measures`: of all years, by place. `links`: RECURS_AS among the statements. `reportYears`: covered years at hand. A pledge that is absent from the
 * next report and back in a later one was dropped that year: outcomes speak of the next report alone, threads of the whole series.
 */
export function outcomesOf(
  kind: 'PROBLEM' | 'IMPROVEMENT',
  statements: readonly StatementForLinking[],
  measures: readonly Candidate[],
  links: readonly RecurrenceLink[],
  reportYears: readonly number[],
): StatementOutcome[] {
  const years = [...new Set(reportYears)].sort((a, b) => a - b);
  const nextOf = new Map(years.map((year, i) => [year, years[i + 1] ?? null]));
  const apart = new Map<string, Set<number>>();
  for (const { from, yearsApart } of links) apart.set(from, (apart.get(from) ?? new Set()).add(yearsApart));
  const [claimed, silent] =
    kind === 'IMPROVEMENT' ? (['REPORTED_DONE', 'DROPPED'] as const) : (['SOLVED_CLAIMED', 'SILENT'] as const);
  const all = candidates(statements);
  const done = byYear(measures);
  const [statedTerms, doneTerms] = [countsByYear(byYear(all)), countsByYear(done)];
  return all.map((one) => {
    const { statement } = one;
    const nextYear = nextOf.get(statement.year) ?? null;
    if (nextYear === null) return { id: statement.id, outcome: 'NO_NEXT_REPORT', nextYear, followedBy: [] };
    const followedBy = followUps(kind, one, done.get(nextYear) ?? [], {
      stated: statedTerms.get(statement.year) ?? new Map(),
      done: doneTerms.get(nextYear) ?? new Map(),
    });
    const repeated = apart.get(statement.id)?.has(nextYear - statement.year) === true;
    const outcome = repeated ? 'REPEATED' : followedBy.length > 0 ? claimed : silent;
    return { id: statement.id, outcome, nextYear, followedBy };
  });
}

function byYear(wordings: readonly Candidate[]): Map<number, Candidate[]> {
  const years = new Map<number, Candidate[]>();
  for (const one of wordings) years.set(one.statement.year, [...(years.get(one.statement.year) ?? []), one]);
  return years;
}

const countsByYear = (years: ReadonlyMap<number, readonly Candidate[]>): Map<number, TermCounts> =>
  new Map(Array.from(years, ([year, wordings]) => [year, countTerms(wordings)]));

/** The measures that take the statement up, the surest first, of equals the earlier in the report. */
function followUps(
  kind: 'PROBLEM' | 'IMPROVEMENT',
  stated: Candidate,
  measures: readonly Candidate[],
  beside: Beside,
): FollowUp[] {
  return measures
    .flatMap((measure) => {
      const score = takesUp(kind, stated, measure, beside);
      return score === null ? [] : [{ measure, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ measure, score }) => ({
      measureId: measure.statement.id,
      score: rounded(score),
      words: commonWords(stated.masked, measure.masked),
    }));
}

/** Runs of two and more characters that both have, in the order of the first. */
const commonWords = (a: string, b: string): string[] =>
  changesBetween(a, b)
    .filter(({ kind, text }) => kind === 'KEPT' && text.length > 1)
    .map(({ text }) => text);
