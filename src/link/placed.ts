import type { RecurrenceLink } from '../model/link.js';
import { linkOf, type Candidate } from './candidate.js';
import { LIMITS, type Comparison } from './similarity.js';

/** Statements that have a successor, and statements that have a predecessor; both grow as links are found. */
type Ids = Set<string>;

/** Compares two statements. */
export type Compare = (a: Candidate, b: Candidate) => Comparison | null;

/**
 * Links between two successive reports that the place makes likely: statements left over on both sides whose neighbours, before and behind, are linked to each other. Lists are kept
 * in their order from year to year, so what stands between the same neighbours is mostly the same item in other words.
 */
export function linkBetweenNeighbours(
  earlier: readonly Candidate[],
  later: readonly Candidate[],
  links: readonly RecurrenceLink[],
  continued: Ids,
  reached: Ids,
  compareInPlace: Compare,
): RecurrenceLink[] {
  const successor = new Map(links.map(({ from, to }) => [from, to]));
  const linked = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
    a !== undefined && b !== undefined && successor.get(a.statement.id) === b.statement.id;
  /** One neighbour is linked; or, where both must tell, the other is too, or the list begins or ends there in both reports. */
  const tells = (i: number, j: number, both: boolean): boolean => {
    const sides = [i - 1, i + 1].map((at) => [earlier[at], later[at - i + j]] as const);
    const real = sides.filter(([a, b]) => linked(a, b)).length;
    const edges = sides.filter(([a, b]) => a === undefined && b === undefined).length;
    return real > 0 && (!both || real + edges === 2);
  };
  const found: RecurrenceLink[] = [];
  for (const [least, both] of [
    [LIMITS.placedLikelihood, true],
    [LIMITS.besideLikelihood, false],
  ] as const)
    earlier.forEach((a, i) => {
      if (continued.has(a.statement.id)) return;
      for (const [j, b] of later.entries()) {
        if (reached.has(b.statement.id) || !tells(i, j, both)) continue;
        const comparison = compareInPlace(a, b);
        if (!comparison || comparison.score < least) continue;
        found.push(linkOf(a, b, comparison));
        successor.set(a.statement.id, b.statement.id);
        continued.add(a.statement.id);
        reached.add(b.statement.id);
        break;
      }
    });
  return found;
}

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
  compareInPlace: Compare,
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
      const near = nearest(from, free, compareInPlace);
      if (!near) continue;
      chain.push(linkOf(last, near.candidate, near.comparison));
      last = near.candidate;
    }
    const end = chain.length > 0 ? compareInPlace(last, to) : null;
    if (!end) continue;
    links.splice(links.indexOf(link), 1, ...chain, linkOf(last, to, end));
    for (const passed of chain) {
      continued.add(passed.to);
      reached.add(passed.to);
    }
  }
}

/** A candidate with how it compares. */
interface Near {
  readonly candidate: Candidate;
  readonly comparison: Comparison;
}

function nearest(to: Candidate, among: readonly Candidate[], compareInPlace: Compare): Near | null {
  let best: Near | null = null;
  for (const candidate of among) {
    const comparison = compareInPlace(to, candidate);
    if (comparison && comparison.score > (best?.comparison.score ?? 0)) best = { candidate, comparison };
  }
  return best;
}
