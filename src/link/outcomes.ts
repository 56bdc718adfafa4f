import type { RecurrenceLink, StatementForLinking } from '../model/link.js';
import type { FollowUp, StatementOutcome } from '../model/outcome.js';
import { candidates, rounded, type Candidate } from './candidate.js';
import { changesBetween } from './changes.js';
import { contradicts, type Comparable } from './comparable.js';
import {
  countTerms,
  FOLLOW_CONTEXT,
  FOLLOW_FEATURES,
  followFeatures,
  particularIn,
  solvedShare,
  type FollowContext,
  type TermCounts,
} from './follow-features.js';
import weights from './link-weights.json' with { type: 'json' };
import { saidAlikeButStock } from './meaning.js';
import { chance, likelihood, logOdds } from '../model/regression.js';
import { rivals, UNLIKELY } from './rivals.js';
import { shared, weightOf } from './terms.js';

type StatedKind = 'PROBLEM' | 'IMPROVEMENT';

/**
 * A measure takes a statement up from this likelihood on, by the wordings alone and among what stands beside them, if they share this weight of terms, or say this weight in like words, or it
 * says of this share of the statement that it is over (docs/decisions/0013-trained-links.md).
 */
export const TAKES_UP = { alone: 0.19, likelihood: 0.4, evidence: 0.7, said: 6, solved: 0.15 } as const;

/**
 * A pledge names an act (培训), and a measure with that act takes it up. A problem names a thing and what is wrong with it (信息更新不及时): one word in common may be anything
 * (城市更新), so it takes two.
 */
const LEAST_PARTICULAR: Readonly<Record<StatedKind, number>> = { IMPROVEMENT: 1, PROBLEM: 2 };

/** Measures told of one statement, at most: the surest. */
const MOST = 3;

/** What stands beside the two wordings: it tells what is common there, and so no evidence. */
interface Beside {
  readonly stated: TermCounts;
  readonly done: TermCounts;
}

/** Log-odds that people would say that the measure takes up what the statement says, by the two wordings; what they do not share enough for is unlikely. Not symmetric. */
export function followOdds(kind: StatedKind, statement: Comparable, measure: Comparable, beside: Beside): number {
  const common = shared(statement.terms, measure.terms);
  const enough =
    (weightOf(common) >= TAKES_UP.evidence && particularIn(common) >= LEAST_PARTICULAR[kind]) ||
    solvedShare(statement, measure) >= TAKES_UP.solved ||
    saidAlikeButStock(statement, measure).evidence >= TAKES_UP.said;
  if (!enough || contradicts(statement.terms, measure.terms)) return UNLIKELY;
  const odds = logOdds(FOLLOW_FEATURES, followFeatures(kind, statement, measure, beside), weights.followUp);
  return Math.max(UNLIKELY, odds);
}

/** For each statement of a report how likely each measure of the next one takes it up: also by what else the measures say, and what else they may take up. */
export function followUpsAmong(
  kind: StatedKind,
  statements: readonly Comparable[],
  measures: readonly Comparable[],
): FollowContext[][] {
  const beside = { stated: countTerms(statements), done: countTerms(measures) };
  const odds = statements.map((one) => measures.map((measure) => followOdds(kind, one, measure, beside)));
  const nearer = rivals(odds);
  return odds.map((row, i) =>
    row.map((own, j) => ({
      alone: own,
      rivalOfStatement: nearer[i]?.[j]?.ofRow ?? 0,
      rivalOfMeasure: nearer[i]?.[j]?.ofColumn ?? 0,
      problem: kind === 'PROBLEM' ? 1 : 0,
    })),
  );
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
  const followUpsOf = new Map(
    Array.from(byYear(all), ([year, own]) => {
      const next = nextOf.get(year) ?? null;
      return [year, followUps(kind, own, (next === null ? undefined : done.get(next)) ?? [])];
    }),
  );
  return all.map(({ statement: { id, year } }) => {
    const nextYear = nextOf.get(year) ?? null;
    if (nextYear === null) return { id, outcome: 'NO_NEXT_REPORT', nextYear, followedBy: [] };
    const followedBy = followUpsOf.get(year)?.get(id) ?? [];
    const repeated = apart.get(id)?.has(nextYear - year) === true;
    const outcome = repeated ? 'REPEATED' : followedBy.length > 0 ? claimed : silent;
    return { id, outcome, nextYear, followedBy };
  });
}

function byYear(wordings: readonly Candidate[]): Map<number, Candidate[]> {
  const years = new Map<number, Candidate[]>();
  for (const one of wordings) years.set(one.statement.year, [...(years.get(one.statement.year) ?? []), one]);
  return years;
}

/** Statement → the measures that take it up, the surest first, of equals the earlier in the report. */
function followUps(
  kind: StatedKind,
  stated: readonly Candidate[],
  measures: readonly Candidate[],
): Map<string, FollowUp[]> {
  const features = followUpsAmong(kind, stated, measures);
  return new Map(
    stated.map((one, i) => [
      one.statement.id,
      measures
        .flatMap((measure, j) => {
          const own = features[i]?.[j];
          if (!own || chance(own.alone) < TAKES_UP.alone) return [];
          const score = likelihood(FOLLOW_CONTEXT, own, weights.followContext);
          return score < TAKES_UP.likelihood ? [] : [{ measure, score }];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST)
        .map(({ measure, score }) => ({
          measureId: measure.statement.id,
          score: rounded(score),
          words: commonWords(one.masked, measure.masked),
        })),
    ]),
  );
}

/** Runs of two and more characters that both have, in the order of the first. */
const commonWords = (a: string, b: string): string[] =>
  changesBetween(a, b)
    .filter(({ kind, text }) => kind === 'KEPT' && text.length > 1)
    .map(({ text }) => text);
