import type { ExtractedReport, FileFailure } from '../model/report.js';
import type { Gold } from './gold.js';
import { add, matchKeys, matchSpans, NONE, type Counts } from './score.js';

export const MEASURED = [
  'problems',
  'improvements',
  'measures',
  'addresses',
  'figures',
  'issuer',
  'year',
  'form',
  'findings',
] as const;
export type Measured = (typeof MEASURED)[number];

export interface FileResult {
  readonly file: string;
  readonly counts: Readonly<Record<Measured, Counts>>;
  /** What is missing or too much, in words, for people who look into a file. */
  readonly differences: readonly string[];
}

const FORMS: Readonly<Record<string, string>> = {
  narrative: 'NARRATIVE',
  format2019: 'FORMAT_2019',
  format2021: 'FORMAT_2021',
  mixed: 'MIXED',
};

/** Compares one report with its labels (labelling.md, "Gold files"). Findings: those that FAIL, by rule; a rule counts once a file. */
export function compare(gold: Gold, extracted: ExtractedReport | FileFailure): FileResult {
  const differences: string[] = [];
  if ('error' in extracted) {
    const missed = (expected: number): Counts => ({ found: 0, expected, matched: 0 });
    return {
      file: gold.path,
      counts: {
        problems: missed(gold.problems.length),
        improvements: missed(gold.improvements.length),
        measures: missed(gold.measures?.length ?? 0),
        addresses: NONE,
        figures: missed(gold.figures.length),
        issuer: missed(1),
        year: missed(1),
        form: missed(gold.form ? 1 : 0),
        findings: missed(new Set(gold.inconsistencies.map((f) => f.rule)).size),
      },
      differences: [extracted.error.message],
    };
  }
  const report = extracted;
  const spans = (kind: 'PROBLEM' | 'IMPROVEMENT' | 'MEASURE') => report.statements.filter((s) => s.kind === kind);
  const statements = (
    what: string,
    expected: Gold['problems'],
    found: ExtractedReport['statements'],
  ): { counts: Counts; pairs: number[] } => {
    const pairs = matchSpans(report.source, expected, found);
    expected.forEach((e, i) => pairs[i] === -1 && differences.push(`${what} not found: ${e.quote}`));
    found.forEach((f, j) => pairs.includes(j) || differences.push(`${what} too much (${f.rule}): ${f.quote}`));
    return {
      counts: { found: found.length, expected: expected.length, matched: pairs.filter((j) => j >= 0).length },
      pairs,
    };
  };
  const problems = statements('problem', gold.problems, spans('PROBLEM'));
  const improvements = statements('improvement', gold.improvements, spans('IMPROVEMENT'));
  const measures = gold.measures ? statements('measure', gold.measures, spans('MEASURE')).counts : NONE;
  const one = (what: string, expected: unknown, found: unknown): Counts => {
    if (expected !== found) differences.push(`${what}: expected ${String(expected)}, found ${String(found)}`);
    return { found: 1, expected: 1, matched: expected === found ? 1 : 0 };
  };
  const listed = (what: string, expected: readonly string[], found: readonly string[]): Counts => {
    for (const key of expected) if (!found.includes(key)) differences.push(`${what} not found: ${key}`);
    for (const key of found) if (!expected.includes(key)) differences.push(`${what} too much: ${key}`);
    return matchKeys(expected, found);
  };
  const failing = [...new Set(report.findings.filter((f) => f.status === 'FAIL').map((f) => f.rule))];
  const failingGold = [
    ...new Set([
      ...gold.inconsistencies.map((f) => f.rule),
      ...gold.otherFindings.filter((f) => f.status === 'FAIL').map((f) => f.rule),
    ]),
  ];
  const ties = (pairs: readonly (readonly [number, number])[]): string[] =>
    pairs.map(([i, p]) => `improvement ${i} addresses problem ${p}`);
  return {
    file: gold.path,
    counts: {
      problems: problems.counts,
      improvements: improvements.counts,
      measures,
      addresses: listed('link', ties(goldTies(gold)), ties(foundTies(report, problems.pairs, improvements.pairs))),
      figures: listed('figure', gold.figures.map(figureKey), report.figures.map(figureKey)),
      issuer:
        gold.code === null
          ? one('issuer', null, report.issuer.code)
          : one('issuer', gold.code, report.issuer.codeInYear ?? report.issuer.code),
      year: one('year', gold.year, report.year.value),
      form: gold.form ? one('form', FORMS[gold.form], report.form) : NONE,
      findings: listed('FAIL', failingGold, failing),
    },
    differences,
  };
}

const figureKey = (f: { key: string; value: number; qualifier: string }): string =>
  `${f.key} = ${f.value} ${f.qualifier}`;

const goldTies = (gold: Gold): [number, number][] =>
  gold.improvements.flatMap((improvement, i) => (improvement.addresses ?? []).map((p): [number, number] => [i, p]));

/** Found ties in the labels' own indices; ties of statements that the labels lack are not counted (they count as statements already). */
function foundTies(
  report: ExtractedReport,
  problems: readonly number[],
  improvements: readonly number[],
): [number, number][] {
  const kind = (k: string): ExtractedReport['statements'] => report.statements.filter((s) => s.kind === k);
  const problemIds = new Map(problems.flatMap((j, i) => (j >= 0 ? [[kind('PROBLEM')[j]?.id ?? '', i] as const] : [])));
  return improvements.flatMap((j, i) =>
    (j >= 0 ? (kind('IMPROVEMENT')[j]?.addresses ?? []) : []).flatMap((address): [number, number][] => {
      const p = problemIds.get(address.id);
      return p === undefined ? [] : [[i, p]];
    }),
  );
}

export const total = (results: readonly FileResult[]): Record<Measured, Counts> =>
  Object.fromEntries(MEASURED.map((m) => [m, results.map((r) => r.counts[m]).reduce(add, NONE)])) as Record<
    Measured,
    Counts
  >;
