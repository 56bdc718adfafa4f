import type { Counts } from './score.js';
import { matchKeys, NONE } from './score.js';
import type { GoldLink, GoldLinkKind, GoldOutcome, Place, SeriesGold, UnrelatedPair } from './series-gold.js';

/**
 * What is measured of a series. `links`: a link counts when place and kind agree. `outcomes`: of every statement that has a next report; `claimed`: those of them that a measure
 * reports as done (REPORTED_DONE, SOLVED_CLAIMED). `unrelated`: pairs that stay unlinked.
 */
export const SERIES_MEASURED = [
  'identical',
  'nearIdentical',
  'reworded',
  'links',
  'outcomes',
  'claimed',
  'unrelated',
] as const;
export type SeriesMeasured = (typeof SERIES_MEASURED)[number];

export interface SeriesResult {
  readonly file: string;
  readonly reports: number;
  readonly counts: Readonly<Record<SeriesMeasured, Counts>>;
  /** In words, for people who look into a file. */
  readonly differences: readonly string[];
}

/** What linking says of the statements of one kind of a series. */
export interface FoundSeries {
  readonly links: readonly GoldLink[];
  readonly outcomes: readonly GoldOutcome[];
}

const KINDS: readonly GoldLinkKind[] = ['identical', 'nearIdentical', 'reworded'];
const CLAIMED = /^(?:REPORTED_DONE|SOLVED_CLAIMED)$/u;
const at = ({ year, index }: Place): string => `${year}#${index}`;
const ofKind = (links: readonly GoldLink[], kind: GoldLinkKind): string[] =>
  links.filter((link) => link.kind === kind).map((link) => `${at(link.from)} → ${at(link.to)}`);

/** Compares the links and outcomes that were found with the labelled ones. */
export function compareSeries(
  gold: SeriesGold,
  found: Readonly<Record<'pledge' | 'problem', FoundSeries>>,
): SeriesResult {
  const differences: string[] = [];
  const lists = { links: [[], []], outcomes: [[], []], claimed: [[], []] } as Record<string, [string[], string[]]>;
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, [[], []]])) as unknown as Record<
    GoldLinkKind,
    [string[], string[]]
  >;
  for (const what of ['pledge', 'problem'] as const) {
    const field = what === 'pledge' ? 'improvements' : 'problems';
    const text = ({ year, index }: Place): string =>
      `${year} ${gold.reports.find((report) => report.year === year)?.[field][index] ?? '?'}`;
    const links = [gold[`${what}Links`], found[what].links] as const;
    const outcomes = [gold[`${what}Outcomes`], found[what].outcomes] as const;
    const last = new Set(outcomes[0].filter((o) => o.outcome === 'NO_NEXT_REPORT').map(at));
    links.forEach((side, i) => {
      for (const kind of KINDS) kinds[kind][i]?.push(...ofKind(side, kind).map((link) => `${what} ${link}`));
      lists['links']?.[i]?.push(
        ...KINDS.flatMap((kind) => ofKind(side, kind).map((link) => `${what} ${link} ${kind}`)),
      );
    });
    outcomes.forEach((side, i) => {
      const own = side.filter((o) => !last.has(at(o)));
      lists['outcomes']?.[i]?.push(...own.map((o) => `${what} ${at(o)} ${o.outcome}`));
      lists['claimed']?.[i]?.push(...own.filter((o) => CLAIMED.test(o.outcome)).map((o) => `${what} ${at(o)}`));
    });
    for (const link of links[0])
      if (!links[1].some((other) => sameLink(link, other) && other.kind === link.kind))
        differences.push(`${what} link not found (${link.kind}): ${text(link.from)} → ${text(link.to)}`);
    for (const link of links[1])
      if (!links[0].some((other) => sameLink(link, other) && other.kind === link.kind))
        differences.push(`${what} link too much (${link.kind}): ${text(link.from)} → ${text(link.to)}`);
    for (const expected of outcomes[0]) {
      const told = outcomes[1].find((o) => at(o) === at(expected))?.outcome ?? 'nothing';
      if (told !== expected.outcome)
        differences.push(`${what} outcome: expected ${expected.outcome}, found ${told}: ${text(expected)}`);
    }
  }
  const counts = (pair: readonly [string[], string[]] | undefined): Counts => (pair ? matchKeys(...pair) : NONE);
  return {
    file: gold.path,
    reports: gold.reports.length,
    counts: {
      identical: counts(kinds.identical),
      nearIdentical: counts(kinds.nearIdentical),
      reworded: counts(kinds.reworded),
      links: counts(lists['links']),
      outcomes: counts(lists['outcomes']),
      claimed: counts(lists['claimed']),
      unrelated: NONE,
    },
    differences,
  };
}

const sameLink = (a: GoldLink, b: GoldLink): boolean => at(a.from) === at(b.from) && at(a.to) === at(b.to);

/** Pairs that must not be linked; `linked` tells the kind of a false link, or null. */
export function compareUnrelated(
  file: string,
  pairs: readonly UnrelatedPair[],
  linked: (pair: UnrelatedPair) => string | null,
): SeriesResult {
  const wrong = pairs.flatMap((pair) => {
    const kind = linked(pair);
    return kind === null ? [] : [`linked (${kind}): ${pair.earlier} → ${pair.later}`];
  });
  const none = Object.fromEntries(SERIES_MEASURED.map((kind) => [kind, NONE])) as Record<SeriesMeasured, Counts>;
  const unrelated = { found: pairs.length, expected: pairs.length, matched: pairs.length - wrong.length };
  return { file, reports: 0, counts: { ...none, unrelated }, differences: wrong };
}
