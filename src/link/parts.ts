import type { RecurrenceLink } from '../model/link.js';
import { linkOf, type Candidate } from './candidate.js';
import { contradicts } from './comparable.js';
import { compare } from './similarity.js';
import { shared, weightOf, without, type Terms } from './terms.js';

/** A part's terms stand in the whole to this degree, and what it adds to its siblings is this much of that. Decision record 0003. */
const CONTAINED = 0.5;
const OWN = 0.4;
/** Least weight of what a part shares with the whole, and of what of that is its own. */
const EVIDENCE = 1.5;

/**
 * Is `part` a piece of `whole` that the pieces linked to it so far (`siblings`) do not cover already? It must lie in the whole, and what it
 * shares with the whole must to a good part be its own: a second pledge that merely says the first part again is no split.
 */
function isFurtherPart(part: Candidate, whole: Candidate, siblings: readonly Terms[]): boolean {
  const common = shared(part.terms, whole.terms);
  const evidence = weightOf(common);
  if (evidence < EVIDENCE || evidence < CONTAINED * weightOf(part.terms)) return false;
  const own = siblings.reduce<Terms>((rest, sibling) => without(rest, sibling), common);
  return weightOf(own) >= EVIDENCE && weightOf(own) >= OWN * evidence && !contradicts(part.terms, whole.terms);
}

/**
 * Splits and merges between two successive reports. A later statement without a predecessor is tried as a further part of each earlier one
 * that is already continued by another (split); an earlier one without a successor likewise as a part of a later one (merge).
 */
export function linkParts(
  earlier: readonly Candidate[],
  later: readonly Candidate[],
  linked: readonly RecurrenceLink[],
  continued: ReadonlySet<string>,
  reached: ReadonlySet<string>,
): RecurrenceLink[] {
  const terms = new Map([...earlier, ...later].map((c) => [c.statement.id, c.terms]));
  const found: RecurrenceLink[] = [];
  const link = (method: 'SPLIT' | 'MERGE', parts: readonly Candidate[], wholes: readonly Candidate[]): void => {
    for (const part of parts) {
      let best: { whole: Candidate; weight: number } | null = null;
      for (const whole of wholes) {
        const id = whole.statement.id;
        const siblings = [...linked, ...found]
          .filter((l) => (method === 'SPLIT' ? l.from : l.to) === id)
          .flatMap((l) => terms.get(method === 'SPLIT' ? l.to : l.from) ?? []);
        const weight = weightOf(shared(part.terms, whole.terms));
        if (siblings.length > 0 && isFurtherPart(part, whole, siblings) && weight > (best?.weight ?? 0))
          best = { whole, weight };
      }
      if (best === null) continue;
      const [a, b] = method === 'SPLIT' ? [best.whole, part] : [part, best.whole];
      const similarity = best.weight / weightOf(part.terms);
      found.push(linkOf(a, b, { kind: compare(a, b)?.kind ?? 'REWORDED', similarity, method }));
    }
  };
  link(
    'SPLIT',
    later.filter((c) => !reached.has(c.statement.id)),
    earlier,
  );
  link(
    'MERGE',
    earlier.filter((c) => !continued.has(c.statement.id)),
    later,
  );
  return found;
}
