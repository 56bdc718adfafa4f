import { RECURRENCE_KINDS, type RecurrenceKind } from '../model/kinds.js';
import type { RecurrenceLink, StatementForLinking } from '../model/link.js';
import { assign } from './assignment.js';
import { candidates, linkOf, type Candidate } from './candidate.js';
import { linkParts } from './parts.js';
import { linkInContext, replaceReturns } from './in-context.js';
import { compare, comparePlainly, type Comparison } from './similarity.js';

/** Compares two statements. */
type Compare = (a: Candidate, b: Candidate) => Comparison | null;

/** Links still open statements of two reports by one kind, at most one link a statement, best in sum. */
function linkByKind(
  kind: RecurrenceKind,
  earlier: readonly Candidate[],
  later: readonly Candidate[],
  comparing: Compare,
): RecurrenceLink[] {
  const found = new Map<string, Comparison>();
  const scores = earlier.map((a, i) =>
    later.map((b, j) => {
      const comparison = comparing(a, b);
      if (comparison?.kind !== kind) return 0;
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
 * one (a pledge split in two, or two merged into one). The two reports may be of two issuers, so the wordings alone decide.
 */
export function alignReports(
  earlier: readonly StatementForLinking[],
  later: readonly StatementForLinking[],
): RecurrenceLink[] {
  return linkSeries([candidates(earlier), candidates(later)], { alone: true });
}

/**
 * The same over all reports of an issuer: one array a report in order of year, empty where a report states nothing of this kind. "Successive"
 * is the next report at hand. A statement that is absent from a report and back in a later one is linked to its last occurrence; so every earlier
 * statement without a successor is a candidate: for identical and near-identical wordings the nearest report first, for reworded ones all together.
 */
export function alignSeries(reports: readonly (readonly StatementForLinking[])[]): RecurrenceLink[] {
  return linkSeries(reports.map(candidates), { alone: false });
}

/** `alone`: reworded statements are told by their wordings, whatever stands beside them. */
function linkSeries(reports: readonly Candidate[][], { alone }: { readonly alone: boolean }): RecurrenceLink[] {
  const links: RecurrenceLink[] = [];
  const continued = new Set<string>();
  const reached = new Set<string>();
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
      if (kind === 'REWORDED' && !alone) continue;
      for (let j = k - 1; j >= 0; j--) {
        const open = (reports[j] ?? []).filter((c) => !continued.has(c.statement.id));
        const free = later.filter((c) => !reached.has(c.statement.id));
        keep(linkByKind(kind, open, free, alone ? compare : comparePlainly), here);
      }
    }
    if (!alone) {
      keep(linkInContext(reports, k, here, continued, reached), here);
      replaceReturns(here, reports, k, continued, reached);
    }
    keep(linkParts(reports[k - 1] ?? [], later, here, continued, reached), here);
    links.push(...here);
  });
  return links;
}
