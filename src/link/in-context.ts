import type { RecurrenceLink } from '../model/link.js';
import { assign } from './assignment.js';
import { linkOf, type Candidate } from './candidate.js';
import { contradicts } from './comparable.js';
import {
  CONTEXT_FEATURES,
  contextFeatures,
  listed,
  type ContextFeatures,
  type Listed,
  type Place,
} from './context-features.js';
import weights from './link-weights.json' with { type: 'json' };
import { chance, logOdds, oddsOf } from '../model/regression.js';
import { comparePlainly, LIMITS, recurring, rewordedOdds, type Comparison } from './similarity.js';

/** Statements that have a successor, and statements that have a predecessor; both grow as links are found. */
type Ids = Set<string>;

/** Pairs of open statements of earlier reports and of one later report, with what tells of each. */
export interface OpenPairs {
  readonly earlier: readonly Listed[];
  readonly later: readonly Listed[];
  readonly features: readonly (readonly ContextFeatures[])[];
}

/** Every earlier statement that nothing has continued, with every statement of report `k` that nothing leads to; `links`: those that lead into report `k`. */
export function openPairs(
  reports: readonly (readonly Candidate[])[],
  k: number,
  links: readonly { readonly from: string; readonly to: string }[],
  continued: ReadonlySet<string>,
  reached: ReadonlySet<string>,
): OpenPairs {
  const earlier = reports
    .slice(0, k)
    .flatMap(listed)
    .filter(({ candidate }) => !continued.has(candidate.statement.id));
  const later = listed(reports[k] ?? [], k).filter(({ candidate }) => !reached.has(candidate.statement.id));
  const successor = new Map(links.map(({ from, to }) => [from, to]));
  const idAt = ({ report, at }: Place): string | undefined => reports[report]?.[at]?.statement.id;
  const linked = (from: Place, to: Place): boolean => {
    const [a, b] = [idAt(from), idAt(to)];
    return a !== undefined && b !== undefined && successor.get(a) === b;
  };
  const alone = earlier.map((a) => later.map((b) => rewordedOdds(a.candidate, b.candidate)));
  return { earlier, later, features: contextFeatures(earlier, later, alone, linked) };
}

/**
 * Links reworded statements into report `k`: of all ways to pair what is open, one to one, the likeliest, by the wordings and by what stands beside them in the lists. A statement may stay
 * without a partner: a pair that is likelier none than one is not made.
 */
export function linkInContext(
  reports: readonly (readonly Candidate[])[],
  k: number,
  links: readonly RecurrenceLink[],
  continued: ReadonlySet<string>,
  reached: ReadonlySet<string>,
): RecurrenceLink[] {
  const { earlier, later, features } = openPairs(reports, k, links, continued, reached);
  const odds = features.map((row) => row.map((own) => logOdds(CONTEXT_FEATURES, own, weights.context)));
  const scores = odds.map((row, i) =>
    row.map((own, j) => {
      const [a, b] = [earlier[i], later[j]];
      const pair = features[i]?.[j];
      return a && b && pair && isLikely(a, b, pair, own) ? Math.max(own, LEAST_SCORE) : 0;
    }),
  );
  return assign(scores).flatMap((j, i) => {
    const [a, b, own] = [earlier[i]?.candidate, later[j]?.candidate, features[i]?.[j]];
    if (!a || !b || !own) return [];
    return [linkOf(a, b, recurring(a, b, chance(odds[i]?.[j] ?? 0), methodOf(own)))];
  });
}

const methodOf = ({ alone }: ContextFeatures): 'TERMS' | 'PLACE' =>
  alone >= oddsOf(LIMITS.listLikelihood) ? 'TERMS' : 'PLACE';

/** Likely enough in the lists, which make no recurrence of wordings that contradict each other; two statements with nothing beside either are told by their wordings alone, and surely. */
function isLikely(a: Listed, b: Listed, own: ContextFeatures, odds: number): boolean {
  if (a.of === 1 && b.of === 1) return own.alone >= oddsOf(LIMITS.aloneLikelihood);
  return (
    odds > oddsOf(LIMITS.contextLikelihood) &&
    !(methodOf(own) === 'PLACE' && contradicts(a.candidate.terms, b.candidate.terms))
  );
}

/** What a pair counts at least in the sum of the assignment: 0 would forbid it. */
const LEAST_SCORE = 0.001;

/**
 * A wording that seems to return after reports without it may have stood there in other words: where a report between holds a statement without predecessor and successor that comes
 * near enough, the link over the gap is replaced by links through it. `links`: those that lead into report `k`; changed in place.
 */
export function replaceReturns(
  links: RecurrenceLink[],
  reports: readonly (readonly Candidate[])[],
  k: number,
  continued: Ids,
  reached: Ids,
): void {
  const here = new Map((reports[k] ?? []).map((c) => [c.statement.id, c]));
  for (const link of [...links]) {
    const j = reports.slice(0, k).findLastIndex((report) => report.some((c) => c.statement.id === link.from));
    if (j === k - 1) continue;
    const from = reports[j]?.find((c) => c.statement.id === link.from);
    const to = here.get(link.to);
    if (!from || !to) continue;
    const chain: RecurrenceLink[] = [];
    let last = from;
    for (const between of reports.slice(j + 1, k)) {
      const free = between.filter((c) => !continued.has(c.statement.id) && !reached.has(c.statement.id));
      const near = nearest(from, free);
      if (!near) continue;
      chain.push(linkOf(last, near.candidate, near.comparison));
      last = near.candidate;
    }
    const end = chain.length > 0 ? compareBetween(last, to) : null;
    if (!end) continue;
    links.splice(links.indexOf(link), 1, ...chain, linkOf(last, to, end));
    for (const passed of chain) {
      continued.add(passed.to);
      reached.add(passed.to);
    }
  }
}

/** How two statements compare of which one is likely to be the other, as the same wording stands before and after. */
function compareBetween(a: Candidate, b: Candidate): Comparison | null {
  const plain = comparePlainly(a, b);
  if (plain) return plain;
  const score = chance(rewordedOdds(a, b));
  return score >= LIMITS.betweenLikelihood && !contradicts(a.terms, b.terms) ? recurring(a, b, score, 'PLACE') : null;
}

/** A candidate with how it compares. */
interface Near {
  readonly candidate: Candidate;
  readonly comparison: Comparison;
}

function nearest(to: Candidate, among: readonly Candidate[]): Near | null {
  let best: Near | null = null;
  for (const candidate of among) {
    const comparison = compareBetween(to, candidate);
    if (comparison && comparison.score > (best?.comparison.score ?? 0)) best = { candidate, comparison };
  }
  return best;
}
