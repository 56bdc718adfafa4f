import { RECURRENCE_KINDS, type RecurrenceKind } from '../model/kinds.js';
import type { RecurrenceLink, StatementForLinking } from '../model/link.js';
import { assign } from './assignment.js';
import { candidates, linkOf, type Candidate } from './candidate.js';
import { linkParts } from './parts.js';
import { linkBetweenNeighbours, replaceReturns, type Compare } from './placed.js';
import { compareInPlace, LIMITS, type Comparison } from './similarity.js';

/** Compares two statements by wording and place, each pair once: the passes below ask again for each kind. */
function remembering(): Compare {
  const known = new Map<string, Comparison | null>();
  return (a, b) => {
    const key = `${a.statement.id} ${b.statement.id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const comparison = compareInPlace(a, b);
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
 * one (a pledge split in two, or two merged into one). The two reports may be of two issuers, so that a statement is left over says nothing.
 */
export function alignReports(
  earlier: readonly StatementForLinking[],
  later: readonly StatementForLinking[],
): RecurrenceLink[] {
  return linkSeries([candidates(earlier), candidates(later)], false);
}

/**
 * The same over all reports of an issuer: one array a report in order of year, empty where a report states nothing of this kind. "Successive"
 * is the next report at hand. A statement that is absent from a report and back in a later one is linked to its last occurrence; so for each
 * kind every earlier statement without a successor is a candidate, the nearest report first.
 */
export function alignSeries(reports: readonly (readonly StatementForLinking[])[]): RecurrenceLink[] {
  return linkSeries(reports.map(candidates), true);
}

/** `leftOver`: whether statements that are left over on both sides are told by that, too. */
function linkSeries(reports: readonly Candidate[][], leftOver: boolean): RecurrenceLink[] {
  const links: RecurrenceLink[] = [];
  const continued = new Set<string>();
  const reached = new Set<string>();
  const inPlace = remembering();
  const alone: Compare = (a, b) => {
    const comparison = inPlace(a, b);
    return comparison?.method === 'PLACE' ? null : comparison;
  };
  const keep = (found: readonly RecurrenceLink[], here: RecurrenceLink[]): void => {
    for (const link of found) {
      continued.add(link.from);
      reached.add(link.to);
      here.push(link);
    }
  };
  reports.forEach((later, k) => {
    const here: RecurrenceLink[] = [];
    for (const kind of RECURRENCE_KINDS) {
      for (let j = k - 1; j >= 0; j--) {
        const least = kind === 'REWORDED' && j < k - 1 ? LIMITS.returnLikelihood : 0;
        const open = (reports[j] ?? []).filter((c) => !continued.has(c.statement.id));
        const free = later.filter((c) => !reached.has(c.statement.id));
        keep(linkByKind(kind, open, free, alone, least), here);
      }
    }
    const last = reports[k - 1] ?? [];
    here.push(...linkBetweenNeighbours(last, later, here, continued, reached, inPlace));
    replaceReturns(here, reports, k, continued, reached, inPlace);
    const open = last.filter((c) => !continued.has(c.statement.id));
    const free = later.filter((c) => !reached.has(c.statement.id));
    if (leftOver) keep(linkByKind('REWORDED', open, free, inPlace, LIMITS.leftLikelihood), here);
    keep(linkParts(last, later, here, continued, reached), here);
    links.push(...here);
  });
  return links;
}
