import { add, matchKeys, NONE, type Counts } from './score.js';
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

const FIELDS = { pledge: 'improvements', problem: 'problems' } as const;
const CLAIMED = /^(?:REPORTED_DONE|SOLVED_CLAIMED)$/u;
const at = ({ year, index }: Place): string => `${year}#${index}`;
const keyOf = ({ from, to }: GoldLink): string => `${at(from)} → ${at(to)}`;

/** What is counted of the pledges or of the problems, as keys that agree where label and finding do. */
function keysOf({ links, outcomes }: FoundSeries, last: ReadonlySet<string>): Record<SeriesMeasured, string[]> {
  const ofKind = (kind: GoldLinkKind): string[] => links.filter((link) => link.kind === kind).map(keyOf);
  const own = outcomes.filter((o) => !last.has(at(o)));
  return {
    identical: ofKind('identical'),
    nearIdentical: ofKind('nearIdentical'),
    reworded: ofKind('reworded'),
    links: links.map((link) => `${keyOf(link)} ${link.kind}`),
    outcomes: own.map((o) => `${at(o)} ${o.outcome}`),
    claimed: own.filter((o) => CLAIMED.test(o.outcome)).map(at),
    unrelated: [],
  };
}

/** Compares the links and outcomes that were found with the labelled ones. */
export function compareSeries(
  gold: SeriesGold,
  found: Readonly<Record<'pledge' | 'problem', FoundSeries>>,
): SeriesResult {
  const results = (['pledge', 'problem'] as const).map((what) => {
    const labelled = { links: gold[`${what}Links`], outcomes: gold[`${what}Outcomes`] };
    const last = new Set(labelled.outcomes.filter((o) => o.outcome === 'NO_NEXT_REPORT').map(at));
    const [expected, told] = [keysOf(labelled, last), keysOf(found[what], last)];
    return {
      counts: countsOf((kind) => matchKeys(expected[kind], told[kind])),
      differences: differencesOf(gold, what, labelled, found[what]),
    };
  });
  return {
    file: gold.path,
    reports: gold.reports.length,
    counts: countsOf((kind) => results.map(({ counts }) => counts[kind]).reduce(add, NONE)),
    differences: results.flatMap(({ differences }) => differences),
  };
}

const countsOf = (count: (kind: SeriesMeasured) => Counts): Record<SeriesMeasured, Counts> =>
  Object.fromEntries(SERIES_MEASURED.map((kind) => [kind, count(kind)])) as Record<SeriesMeasured, Counts>;

function differencesOf(
  gold: SeriesGold,
  what: 'pledge' | 'problem',
  labelled: FoundSeries,
  found: FoundSeries,
): string[] {
  const text = ({ year, index }: Place): string =>
    `${year} ${gold.reports.find((report) => report.year === year)?.[FIELDS[what]][index] ?? '?'}`;
  const lacking = (from: FoundSeries, other: FoundSeries, how: string): string[] =>
    from.links
      .filter((link) => !other.links.some((one) => keyOf(one) === keyOf(link) && one.kind === link.kind))
      .map((link) => `${what} link ${how} (${link.kind}): ${text(link.from)} → ${text(link.to)}`);
  const outcomes = labelled.outcomes.flatMap((expected) => {
    const told = found.outcomes.find((o) => at(o) === at(expected))?.outcome ?? 'nothing';
    return told === expected.outcome
      ? []
      : [`${what} outcome: expected ${expected.outcome}, found ${told}: ${text(expected)}`];
  });
  return [...lacking(labelled, found, 'not found'), ...lacking(found, labelled, 'too much'), ...outcomes];
}

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
  const unrelated = { found: pairs.length, expected: pairs.length, matched: pairs.length - wrong.length };
  return {
    file,
    reports: 0,
    counts: countsOf((kind) => (kind === 'unrelated' ? unrelated : NONE)),
    differences: wrong,
  };
}
