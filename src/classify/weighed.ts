import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { faultOdds, type Against } from './clause-model.js';
import { reportsDone } from './reports-done.js';
import { saysNoFault } from './says-no-fault.js';
import type { Mixed } from './split-mixed.js';

/** A clause with the log of how many times likelier it tells a fault than a remedy. */
export interface WeighedClause extends Span {
  readonly odds: number;
}

/** Log-odds from which on words say what they are, whatever nobody has listed. */
export const SURE = 3;
/** Log-odds from which on words that nothing else is known of are one of the two. */
export const LIKELY = 2;
/** Log-odds that either half of a sentence must have where it turns from fault to remedy. */
const TURNS = 2;
/** Log-odds against remedies and deeds from which on what reads like a deed is a fault that the report admits (one of 1,900 labelled deeds has as many). */
export const ADMITS = 2;
/** Fewer characters say no fault: 有鉴于此，. */
export const MIN_FAULT = 8;

/** The clauses that the model weighs, without the marks between them. */
export function clauseSpans(text: string, span: Span): Span[] {
  const clauses: Span[] = [];
  let from = span.start;
  for (const { index, 0: mark } of matchesOf(text.slice(span.start, span.end), /[，。；：！？,;:]|$/g)) {
    const end = span.start + index;
    if (text.slice(from, end).trim().length > 1) clauses.push({ start: from, end });
    from = end + mark.length;
  }
  return clauses;
}

export const weighed = (text: string, span: Span, against: Against): WeighedClause[] =>
  clauseSpans(text, span).map(({ start, end }) => ({ start, end, odds: faultOdds(text.slice(start, end), against) }));

export const sumOf = (clauses: readonly WeighedClause[]): number => clauses.reduce((sum, { odds }) => sum + odds, 0);

/** Log-odds of all clauses together that they tell a fault: above 0 a fault, below 0 a remedy (or a deed, `against` all). */
export const oddsOfFault = (text: string, span: Span, against: Against = 'REMEDIES'): number =>
  sumOf(weighed(text, span, against));

/** Where a sentence turns from a fault to its remedy, by what the clauses before and behind say; null where it does not plainly do so. */
export function turnByOdds(text: string, span: Span): Mixed | null {
  const clauses = weighed(text, span, 'REMEDIES');
  let best: { readonly at: number; readonly gain: number } | null = null;
  const all = sumOf(clauses);
  let before = 0;
  for (let at = 1; at < clauses.length; at++) {
    before += clauses[at - 1]?.odds ?? 0;
    const behind = all - before;
    if (before < TURNS || behind > -SURE) continue;
    if (!best || before - behind > best.gain) best = { at, gain: before - behind };
  }
  const [last, first] = best ? [clauses[best.at - 1], clauses[best.at]] : [];
  if (!last || !first) return null;
  const said = text.slice(span.start, last.end);
  if (said.length < MIN_FAULT || reportsDone(said) || saysNoFault(said)) return null;
  return { problem: { start: span.start, end: last.end }, improvement: { start: first.start, end: span.end } };
}
