import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { maskedAlone, wordingsOf, type SeriesWording, type SeriesWordings } from '../src/commands/series-wordings.js';
import { readSeries, type SeriesGold } from '../src/evaluate/series-gold.js';
import { comparable, type Comparable } from '../src/link/comparable.js';
import { FOLLOW_FEATURES, countTerms, followFeatures } from '../src/link/follow-features.js';
import { RECURRENCE_FEATURES, recurrenceFeatures } from '../src/link/recurrence-features.js';
import { compare, worthComparing } from '../src/link/similarity.js';
import { shared, weightOf } from '../src/link/terms.js';
import type { Example } from '../scripts/logistic-regression.js';
import { labelledSeries } from '../test/link/corpus.js';
import { withHiddenWords } from './hidden-words.js';

/** A pair of wordings with its features; `source` names what is left out together when figures are made. */
export interface LinkExample extends Example {
  readonly source: string;
  readonly earlier: string;
  readonly later: string;
}

export const SERIES_FOLDER = 'examples/evaluation/series/development';
const PAIR_FILES = ['pairs.json', 'pairs-blind.json', 'pairs-final.json'];
/** How the weights of linking are fitted: a light ridge towards 0. */
export const FIT = { ridge: 0.4 } as const;
/** Loose pairs are left out in so many groups a file. */
const GROUPS = 5;

const valuesOf = <Name extends string>(names: readonly Name[], features: Readonly<Record<Name, number>>): number[] =>
  names.map((name) => features[name]);

/** A pair that is compared by its terms, as `compare` would: equal and nearly equal wordings, and those with nothing in common, are decided before. */
function recurrenceExample(source: string, a: Comparable, b: Comparable, yes: boolean): LinkExample[] {
  const kind = compare(a, b)?.kind;
  if (kind === 'IDENTICAL' || kind === 'NEAR_IDENTICAL') return [];
  const features = recurrenceFeatures(a, b);
  if (!yes && !worthComparing(features.similarity, weightOf(shared(a.terms, b.terms)))) return [];
  return [{ source, earlier: a.masked, later: b.masked, values: valuesOf(RECURRENCE_FEATURES, features), yes }];
}

/** Labelled pairs of wordings: is the one the other in other words? */
export async function recurrenceExamples(): Promise<LinkExample[]> {
  const { series, pairs } = await readSeries(SERIES_FOLDER);
  const examples: LinkExample[] = [];
  const align = (
    source: string,
    reports: readonly (readonly Comparable[])[],
    links: ReadonlyMap<string, string>,
  ): void => {
    const threadOf = threads(links);
    reports.forEach((earlier, i) =>
      reports.slice(i + 1).forEach((later, k) =>
        earlier.forEach((a, x) =>
          later.forEach((b, y) => {
            const [from, to] = [`${i}#${x}`, `${i + k + 1}#${y}`];
            const kind = links.get(`${from} → ${to}`);
            // Statements of one thread that others stand between are alike, though no link leads from the one to the other.
            if (kind !== undefined || threadOf(from) !== threadOf(to))
              examples.push(...recurrenceExample(source, a, b, kind === 'reworded'));
          }),
        ),
      ),
    );
  };
  for (const gold of series) {
    const wordings = comparablesOf(gold);
    const at = new Map(gold.reports.map(({ year }, i) => [year, i]));
    for (const what of ['pledge', 'problem'] as const)
      align(
        gold.path,
        wordings.map((report) => report[what === 'pledge' ? 'improvements' : 'problems']),
        new Map(
          gold[`${what}Links`].map(({ from, to, kind }) => [
            `${at.get(from.year)}#${from.index} → ${at.get(to.year)}#${to.index}`,
            kind,
          ]),
        ),
      );
  }
  for (const { county, township, years, reports, gold } of labelledSeries()) {
    const at = new Map(years.map((year, i) => [String(year), i]));
    const place = (key: string): string => key.replace(/(\d+)#/gu, (_, year: string) => `${at.get(year)}#`);
    align(
      `${county}/${township}`,
      reports.map((report) => report.map(({ masked }) => comparable(masked))),
      new Map(Array.from(gold, ([key, kind]) => [place(key), kind === 'REWORDED' ? 'reworded' : kind])),
    );
  }
  const pair = (source: string, names: readonly string[], earlier: string, later: string, yes: boolean): void => {
    const wording = (text: string): Comparable => comparable(maskedAlone(text, names));
    examples.push(...recurrenceExample(source, wording(earlier), wording(later), yes));
  };
  for (const file of PAIR_FILES) {
    const { issuerNames, pairs: labelled } = JSON.parse(
      readFileSync(new URL(`../test/link/${file}`, import.meta.url), 'utf8'),
    ) as { issuerNames: string[]; pairs: { kind: string; earlier: string; later: string }[] };
    labelled.forEach(({ kind, earlier, later }, i) =>
      pair(`${file} ${i % GROUPS}`, issuerNames, earlier, later, kind === 'REWORDED'),
    );
  }
  pairs.forEach(({ path, earlier, later }) => pair(`unrelated ${basename(path)}`, [], earlier, later, false));
  return examples;
}

/** A statement's thread under the labelled links: the earliest statement that leads to it. */
function threads(links: ReadonlyMap<string, string>): (place: string) => string {
  const before = new Map(Array.from(links.keys(), (key) => key.split(' → ').reverse() as [string, string]));
  return (place) => {
    let first = place;
    for (let earlier = before.get(first); earlier !== undefined; earlier = before.get(first)) first = earlier;
    return first;
  };
}

/** Labelled pairs of a pledge or problem and a measure of the next report: does the measure take it up? */
export async function followExamples(): Promise<LinkExample[]> {
  const { series } = await readSeries(SERIES_FOLDER);
  return series.flatMap((gold) => {
    const wordings = comparablesOf(gold);
    const at = new Map(gold.reports.map(({ year }, i) => [year, i]));
    return (['pledge', 'problem'] as const).flatMap((what) =>
      gold[`${what}Outcomes`].flatMap(({ year, index, outcome, measures = [] }): LinkExample[] => {
        if (outcome === 'NO_NEXT_REPORT') return [];
        const own = wordings[at.get(year) ?? 0]?.[what === 'pledge' ? 'improvements' : 'problems'] ?? [];
        const next = wordings[(at.get(year) ?? 0) + 1]?.measures ?? [];
        const statement = own[index];
        if (!statement) throw new Error(`${gold.path}: no ${what} ${index} in ${year}`);
        const beside = { stated: countTerms(own), done: countTerms(next) };
        return next.map((measure, i) => ({
          source: gold.path,
          earlier: statement.masked,
          later: measure.masked,
          values: valuesOf(
            FOLLOW_FEATURES,
            followFeatures(what === 'pledge' ? 'IMPROVEMENT' : 'PROBLEM', statement, measure, beside),
          ),
          yes: measures.includes(i),
        }));
      }),
    );
  });
}

type Wordings = Readonly<Record<keyof SeriesWordings, readonly Comparable[]>>;

const comparablesOf = (gold: SeriesGold): Wordings[] =>
  wordingsOf(gold).map(({ measures, problems, improvements }) => {
    const all = (wordings: readonly SeriesWording[]): Comparable[] => wordings.map(({ masked }) => comparable(masked));
    return { measures: all(measures), problems: all(problems), improvements: all(improvements) };
  });

/** In how many rounds words of the lexicon are hidden. */
const ROUNDS = 2;

/** What the weights are trained on: the examples as they are, and as they look when half of the lexicon's words are not known. */
export async function trainingExamples(): Promise<{
  readonly recurring: readonly LinkExample[];
  readonly following: readonly LinkExample[];
}> {
  const recurring = [...(await recurrenceExamples())];
  const following = [...(await followExamples())];
  for (let round = 1; round <= ROUNDS; round++)
    await withHiddenWords(round, async () => {
      recurring.push(...(await recurrenceExamples()));
      following.push(...(await followExamples()));
    });
  return { recurring, following };
}
