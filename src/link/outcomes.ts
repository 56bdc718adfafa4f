import type { RecurrenceLink, StatementForLinking } from '../model/link.js';
import type { FollowUp, StatementOutcome } from '../model/outcome.js';
import { candidates, rounded, type Candidate } from './candidate.js';
import { changesBetween } from './changes.js';
import { contradicts, type Comparable } from './similarity.js';
import { shared, weightOf } from './terms.js';

/** When a measure takes a statement up. Chosen over the example corpus: docs/decisions/0011-outcomes.md. */
export const TAKES_UP = {
  /** Weight of a named act or object (lexicon). Means and channels weigh less, and are no evidence by themselves. */
  named: 2,
  /** Share of the statement's weight that the measure covers, and the least weight of what is shared, with a named act among it. */
  cover: 0.5,
  evidence: 2,
  /** A measure says more and other things than a pledge: with a named act and a second particular word, less of the pledge will do. */
  someCover: 0.3,
  someEvidence: 2.7,
  particular: 0.7,
  /** Without a named act: so much in common that it can be no frame. */
  muchEvidence: 6,
} as const;

/**
 * A pledge names an act (培训), and a measure with that act takes it up. A problem names a thing and what is wrong with it (信息更新不及时): one word in common may be anything
 * (城市更新), so it takes two.
 */
const LEAST_PARTICULAR = { IMPROVEMENT: 1, PROBLEM: 2 } as const;

/** Measures told of one statement, at most: the surest. */
const MOST = 3;

/**
 * Does the measure take up what the statement says, and how much of it? The share of the statement's weight that the measure covers (0 to 1), or null. Not symmetric: a
 * measure that reports a pledge as done adds dates, places and numbers, so only the pledge's side is counted.
 */
export function takesUp(kind: 'PROBLEM' | 'IMPROVEMENT', statement: Comparable, measure: Comparable): number | null {
  const common = shared(statement.terms, measure.terms);
  const evidence = weightOf(common);
  const cover = evidence / (weightOf(statement.terms) || 1);
  const weights = Array.from(common.values());
  const named = weights.some((weight) => weight >= TAKES_UP.named);
  const particular = weights.filter((weight) => weight >= TAKES_UP.particular).length;
  const enough =
    (named && particular >= LEAST_PARTICULAR[kind] && cover >= TAKES_UP.cover && evidence >= TAKES_UP.evidence) ||
    (named && particular >= 2 && cover >= TAKES_UP.someCover && evidence >= TAKES_UP.someEvidence) ||
    (cover >= TAKES_UP.cover && evidence >= TAKES_UP.muchEvidence);
  return enough && !contradicts(statement.terms, measure.terms) ? Math.min(1, cover) : null;
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
  return candidates(statements).map((stated) => {
    const { statement } = stated;
    const nextYear = nextOf.get(statement.year) ?? null;
    if (nextYear === null) return { id: statement.id, outcome: 'NO_NEXT_REPORT', nextYear, followedBy: [] };
    const followedBy = followUps(
      kind,
      stated,
      measures.filter((measure) => measure.statement.year === nextYear),
    );
    const repeated = apart.get(statement.id)?.has(nextYear - statement.year) === true;
    const outcome = repeated ? 'REPEATED' : followedBy.length > 0 ? claimed : silent;
    return { id: statement.id, outcome, nextYear, followedBy };
  });
}

/** The measures that take the statement up, the surest first, of equals the earlier in the report. */
function followUps(kind: 'PROBLEM' | 'IMPROVEMENT', stated: Candidate, measures: readonly Candidate[]): FollowUp[] {
  return measures
    .flatMap((measure) => {
      const score = takesUp(kind, stated, measure);
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
