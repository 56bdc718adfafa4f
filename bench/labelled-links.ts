import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { maskedAlone, wordingsOf, type SeriesWording, type SeriesWordings } from '../src/commands/series-wordings.js';
import { readSeries, type SeriesGold } from '../src/evaluate/series-gold.js';
import type { Candidate } from '../src/link/candidate.js';
import { comparable, type Comparable } from '../src/link/comparable.js';
import { CONTEXT_FEATURES } from '../src/link/context-features.js';
import { countTerms, FOLLOW_CONTEXT, FOLLOW_FEATURES, followFeatures } from '../src/link/follow-features.js';
import { openPairs, type OpenPairs } from '../src/link/in-context.js';
import weights from '../src/link/link-weights.json' with { type: 'json' };
import { followUpsAmong } from '../src/link/outcomes.js';
import { RECURRENCE_FEATURES, recurrenceFeatures } from '../src/link/recurrence-features.js';
import { comparePlainly, worthComparing } from '../src/link/similarity.js';
import { fit, type Example } from '../scripts/logistic-regression.js';
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

/** A pair that is compared by its terms; equal wordings, and those with nothing in common, are decided before. Nearly equal ones are too, but tell that little that differs is no fault. */
function recurrenceExample(source: string, a: Comparable, b: Comparable, yes: boolean): LinkExample[] {
  if (a.masked === b.masked || (!yes && comparePlainly(a, b))) return [];
  if (!yes && !worthComparing(a, b)) return [];
  const values = valuesOf(RECURRENCE_FEATURES, recurrenceFeatures(a, b));
  return [{ source, earlier: a.masked, later: b.masked, values, yes }];
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
              examples.push(...recurrenceExample(source, a, b, kind !== undefined));
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
      pair(`${file} ${i % GROUPS}`, issuerNames, earlier, later, kind !== 'NONE'),
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

/** A statement of a labelled series; it is named by its report and its place there. */
const candidate = (report: number, at: number, { masked, terms }: Comparable): Candidate => ({
  statement: { id: `${report}#${at}`, year: report, order: at, text: masked, masked, topics: [] },
  ...{ masked, terms },
});

/** Labelled statements among those that stand beside them, as linking meets them once identical and near-identical wordings are linked; with the weights of the wordings as they are now. */
async function contextExamples(leftOut: LeftOut): Promise<LinkExample[]> {
  const { series } = await readSeries(SERIES_FOLDER);
  const examples: LinkExample[] = [];
  const add = (source: string, { earlier, later, features }: OpenPairs, yes: (from: string, to: string) => boolean) =>
    earlier.forEach(({ candidate: a }, i) =>
      later.forEach(({ candidate: b }, j) => {
        const own = features[i]?.[j];
        if (own)
          examples.push({
            ...{ source, earlier: a.masked, later: b.masked, values: valuesOf(CONTEXT_FEATURES, own) },
            yes: yes(a.statement.id, b.statement.id),
          });
      }),
    );
  for (const gold of series.filter(({ path }) => !leftOut(path))) {
    const at = new Map(gold.reports.map(({ year }, i) => [year, i]));
    for (const what of ['pledge', 'problem'] as const) {
      const reports = comparablesOf(gold).map((report, i) =>
        report[what === 'pledge' ? 'improvements' : 'problems'].map((one, place) => candidate(i, place, one)),
      );
      const links = gold[`${what}Links`].map(({ from, to, kind }) => ({
        ...{ from: `${at.get(from.year)}#${from.index}`, to: `${at.get(to.year)}#${to.index}` },
        ...{ into: at.get(to.year) ?? 0, reworded: kind === 'reworded' },
      }));
      const labelled = new Set(links.map(({ from, to }) => `${from} ${to}`));
      reports.forEach((_, k) => {
        const here = links.filter(({ into, reworded }) => into === k && !reworded);
        const before = links.filter(({ into }) => into < k);
        const continued = new Set([...before, ...here].map(({ from }) => from));
        const open = openPairs(reports, k, here, continued, new Set(here.map(({ to }) => to)));
        add(gold.path, open, (from, to) => labelled.has(`${from} ${to}`));
      });
    }
  }
  return examples;
}

/** The same of measures: each statement of a report among its like, with every measure of the next report. */
async function followContextExamples(leftOut: LeftOut): Promise<LinkExample[]> {
  const { series } = await readSeries(SERIES_FOLDER);
  return series.flatMap((gold) => {
    if (leftOut(gold.path)) return [];
    const wordings = comparablesOf(gold);
    const at = new Map(gold.reports.map(({ year }, i) => [year, i]));
    return (['pledge', 'problem'] as const).flatMap((what) => {
      const kind = what === 'pledge' ? ('IMPROVEMENT' as const) : ('PROBLEM' as const);
      const features = wordings.map((own, i) =>
        followUpsAmong(kind, own[what === 'pledge' ? 'improvements' : 'problems'], wordings[i + 1]?.measures ?? []),
      );
      return gold[`${what}Outcomes`].flatMap(({ year, index, outcome, measures = [] }): LinkExample[] => {
        const i = at.get(year) ?? 0;
        if (outcome === 'NO_NEXT_REPORT') return [];
        return (features[i]?.[index] ?? []).map((own, j) => ({
          ...{
            source: gold.path,
            earlier: gold.reports[i]?.[what === 'pledge' ? 'improvements' : 'problems'][index] ?? '',
          },
          ...{ later: gold.reports[i + 1]?.measures[j] ?? '', values: valuesOf(FOLLOW_CONTEXT, own) },
          yes: measures.includes(j),
        }));
      });
    });
  });
}

/** Whether what comes from a source is kept out of training. */
export type LeftOut = (source: string) => boolean;

/**
 * Fits the weights of linking: first those of two wordings, then, with these, those of their lists. The weights that linking uses are changed in place, for the lists are looked at through
 * them. `training`: what `trainingExamples` gave, as it does not depend on weights.
 */
export async function trainLinks(
  { recurring, following }: TrainingExamples,
  leftOut: LeftOut = () => false,
): Promise<typeof weights> {
  const kept = (examples: readonly LinkExample[]): LinkExample[] => examples.filter(({ source }) => !leftOut(source));
  Object.assign(weights.recurrence, fit(RECURRENCE_FEATURES, kept(recurring), FIT));
  Object.assign(weights.followUp, fit(FOLLOW_FEATURES, kept(following), FIT));
  const [inLists, followed]: [LinkExample[], LinkExample[]] = [[], []];
  await eachRound(async () => {
    inLists.push(...(await contextExamples(leftOut)));
    followed.push(...(await followContextExamples(leftOut)));
  });
  Object.assign(weights.context, fit(CONTEXT_FEATURES, inLists, FIT));
  Object.assign(weights.followContext, fit(FOLLOW_CONTEXT, followed, FIT));
  return weights;
}

/** In how many rounds words of the lexicon are hidden. */
const ROUNDS = 2;

/** Does the work with the lexicon as it is, and when half of its words are not known. */
async function eachRound(work: () => Promise<void>): Promise<void> {
  await work();
  for (let round = 1; round <= ROUNDS; round++) await withHiddenWords(round, work);
}

export interface TrainingExamples {
  readonly recurring: readonly LinkExample[];
  readonly following: readonly LinkExample[];
}

/** What the weights of two wordings are trained on: the examples as they are, and as they look when half of the lexicon's words are not known. */
export async function trainingExamples(): Promise<TrainingExamples> {
  const [recurring, following]: [LinkExample[], LinkExample[]] = [[], []];
  await eachRound(async () => {
    recurring.push(...(await recurrenceExamples()));
    following.push(...(await followExamples()));
  });
  return { recurring, following };
}
