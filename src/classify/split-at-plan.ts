import { matchesOf } from '../model/matches.js';
import type { Span } from '../model/span.js';
import { isPromise, isOfYear } from './pledge-start.js';
import { reportsDone } from './reports-done.js';
import { saysNoFault, tellsFault } from './says-no-fault.js';
import { MIN_FAULT, oddsOfFault, SURE } from './weighed.js';
import { APPLIED_FOR, PLANS, trimEnd, type Mixed } from './split-mixed.js';

/**
 * A sentence of a section of problems and remedies that turns to a plan (站所把公开当成办公室一家的事，下一步要把供稿同考核连起来): what stands before the turn is a fault,
 * in whatever words. `amongFaults`: so a heading or lead-in said. Null where it pledges itself, reports something done, praises or gives a reason, and where nothing turns.
 */
export function splitAtPlan(text: string, span: Span, nextYear: string | null, amongFaults: boolean): Mixed | null {
  const words = text.slice(span.start, span.end);
  for (const { index } of matchesOf(words, /(?<=[，。；])/g)) {
    const rest = words.slice(index).trimStart();
    if (!PLANS.test(rest) && !APPLIED_FOR.test(rest) && !isOfYear(rest, nextYear)) continue;
    const end = trimEnd(words, index);
    const before = words.slice(0, end);
    if (end < MIN_FAULT || isPromise(before)) return null;
    const odds = oddsOfFault(text, { start: span.start, end: span.start + end });
    const negative = tellsFault(before);
    const isFault =
      (negative && odds > 0) ||
      (!saysNoFault(before) && (odds >= SURE || (!reportsDone(before) && (amongFaults || negative))));
    if (!isFault) return null;
    return {
      problem: { start: span.start, end: span.start + end },
      improvement: { start: span.end - rest.length, end: span.end },
    };
  }
  return null;
}
