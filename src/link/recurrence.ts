import { RECURRENCE_KINDS, type RecurrenceKind } from '../model/kinds.js';
import type { RecurrenceLink, StatementForLinking } from '../model/link.js';
import { assign } from './assignment.js';
import { candidates, linkOf, type Candidate } from './candidate.js';
import { linkParts } from './parts.js';
import { linkBetweenNeighbours, replaceReturns } from './placed.js';
import { compare, LIMITS, type Comparison } from './similarity.js';

/** Compares two statements, each pair once: the passes below ask again for each kind. */
type Compare = (a: Candidate, b: Candidate) => Comparison | null;

function remembering(): Compare {
  const known = new Map<string, Comparison | null>();
  return (a, b) => {
    const key = `${a.statement.id} ${b.statement.id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const comparison = compare(a, b);
    known.set(key, comparison);
    return comparison;
  };
}

/** Links still open statements of two reports by one kind, at most one link a statement, best in sum; `least`: the score that it takes. */
function linkByKind(
  kind: RecurrenceKind,
  earlier: readonly Candidate[],
  later: readonly Candidate[],
  comparing: Compare,
  least: number,
): RecurrenceLink[] {
  const found = new Map<string, Comparison>();
  const scores = earlier.map((a, i) =>
    later.map((b, j) => {
      const comparison = comparing(a, b);
      if (comparison?.kind !== kind || comparison.score < least) return 0;
      found.set(`${i} ${j}`, comparison);
      return comparison.score;
    }),
  );
  return assign(scores).flatMap((j, i) => {
    const [a, b, comparison] = [earlier[i], later[j], found.get(`${i} ${j}`)];
    return a && b && comparison ? [linkOf(a, b, comparison)] : [];
  });
}

/**
 * Which statements of the earlier report stand again in the later one (both of one issuer and one kind), in RECURS_AS direction.
 *
 * Identical wordings are linked first, near-identical ones next, reworded ones last: a plainer recurrence is never given up for the sum of
 * weaker ones. Within a kind the assignment is optimal and one-to-one. Then each statement that is left over is tried as a part of a linked
 * one (a pledge split in two, or two merged into one).
 */
export function alignReports(
  earlier: readonly StatementForLinking[],
  later: readonly StatementForLinking[],
): RecurrenceLink[] {
  return linkSeries([candidates(earlier), candidates(later)]);
}

/**
 * The same over all reports of an issuer: one array a report in order of year, empty where a report states nothing of this kind. "Successive"
 * is the next report at hand. A statement that is absent from a report and back in a later one is linked to its last occurrence; so for each
 * kind every earlier statement without a successor is a candidate, the nearest report first.
 */
export function alignSeries(reports: readonly (readonly StatementForLinking[])[]): RecurrenceLink[] {
  return linkSeries(reports.map(candidates));
}

function linkSeries(reports: readonly Candidate[][]): RecurrenceLink[] {
  const links: RecurrenceLink[] = [];
  const continued = new Set<string>();
  const reached = new Set<string>();
  const comparing = remembering();
  reports.forEach((later, k) => {
    const here: RecurrenceLink[] = [];
    for (const kind of RECURRENCE_KINDS) {
      for (let j = k - 1; j >= 0; j--) {
        const least = kind === 'REWORDED' && j < k - 1 ? LIMITS.returnLikelihood : 0;
        const open = (reports[j] ?? []).filter((c) => !continued.has(c.statement.id));
        const free = later.filter((c) => !reached.has(c.statement.id));
        for (const link of linkByKind(kind, open, free, comparing, least)) {
          continued.add(link.from);
          reached.add(link.to);
          here.push(link);
        }
      }
    }
    here.push(...linkBetweenNeighbours(reports[k - 1] ?? [], later, here, continued, reached));
    replaceReturns(here, reports, k, continued, reached);
    const parts = linkParts(reports[k - 1] ?? [], later, here, continued, reached);
    for (const link of parts) {
      continued.add(link.from);
      reached.add(link.to);
    }
    links.push(...here, ...parts);
  });
  return links;
}
