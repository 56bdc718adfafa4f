import type { RecurrenceLink, StatementForLinking } from './link.js';

type Statement = Pick<StatementForLinking, 'id' | 'year'>;
type Link = Pick<RecurrenceLink, 'from' | 'to' | 'kind'>;

/** By year and then by id, which survives a better extractor, as places do not. */
export const byAge = (a: Statement, b: Statement): number =>
  a.year - b.year || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Statement id → ids of the longest chain of identical links that ends with it, itself included, each from one report to the next at hand.
 * A link over a report that lacks the statement (a return) breaks the chain; a year for which there is no report does not.
 * `reportYears`: covered years of all reports of the issuer at hand, ascending, each once.
 */
export function unchangedRuns(
  statements: readonly Statement[],
  links: readonly Link[],
  reportYears: readonly number[],
): Map<string, readonly string[]> {
  const place = new Map(reportYears.map((year, i) => [year, i]));
  const yearOf = new Map(statements.map(({ id, year }) => [id, year]));
  const position = (id: string): number => place.get(yearOf.get(id) ?? Number.NaN) ?? Number.NaN;
  const before = new Map<string, string[]>();
  for (const { from, to, kind } of links) {
    if (kind === 'IDENTICAL' && position(to) - position(from) === 1) before.set(to, [...(before.get(to) ?? []), from]);
  }
  const runs = new Map<string, readonly string[]>();
  for (const { id } of [...statements].sort(byAge)) {
    runs.set(id, [...longest((before.get(id) ?? []).map((earlier) => runs.get(earlier) ?? [])), id]);
  }
  return runs;
}

/** The longest of several chains; of equally long ones the last. */
export const longest = (chains: readonly (readonly string[])[]): readonly string[] =>
  chains.reduce((best, chain) => (chain.length >= best.length ? chain : best), []);
