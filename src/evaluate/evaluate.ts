import type { ExtractedReport, FileFailure, Statement } from '../model/report.js';
import { ruleName } from '../model/scored-rule.js';
import type { Gold, GoldStatement } from './gold.js';
import { matchStatements } from './match.js';
import { add, matchKeys, NONE, type Counts } from './score.js';

export const MEASURED = [
  'problems',
  'improvements',
  'measures',
  'addresses',
  'figures',
  'cells',
  'issuer',
  'year',
  'form',
  'findings',
] as const;
export type Measured = (typeof MEASURED)[number];

/** Found and right ones of one rule: a rule of classification (statements) or of consistency (findings that FAIL). */
export interface RuleCount {
  readonly rule: string;
  readonly counts: Counts;
}

export interface FileResult {
  readonly file: string;
  /** Form as labelled; empty where the labels do not tell. */
  readonly form: string;
  readonly counts: Readonly<Record<Measured, Counts>>;
  readonly rules: readonly RuleCount[];
  /** What is missing or too much, in words, for people who look into a file. */
  readonly differences: readonly string[];
}

const FORMS: Readonly<Record<string, string>> = {
  narrative: 'NARRATIVE',
  format2019: 'FORMAT_2019',
  format2021: 'FORMAT_2021',
  mixed: 'MIXED',
};

/** Rules that should FAIL in this report, each once. */
const expectedFailures = (gold: Gold): string[] => [
  ...new Set([...gold.inconsistencies, ...gold.otherFindings.filter((f) => f.status === 'FAIL')].map((f) => f.rule)),
];

/** Compares one report with its labels (labelling.md, "Gold files"). Findings: those that FAIL, by rule; a rule counts once a file. */
export function compare(gold: Gold, extracted: ExtractedReport | FileFailure): FileResult {
  return 'error' in extracted ? nothingFound(gold, extracted) : compareReport(gold, extracted);
}

/** A labelled report that could not be extracted: everything is missing. */
function nothingFound(gold: Gold, { error }: FileFailure): FileResult {
  const missed = (expected: number): Counts => ({ found: 0, expected, matched: 0 });
  const failures = expectedFailures(gold);
  return {
    file: gold.path,
    form: gold.form ?? '',
    counts: {
      problems: missed(gold.problems.length),
      improvements: missed(gold.improvements.length),
      measures: missed(gold.measures?.length ?? 0),
      addresses: missed(goldTies(gold).length),
      figures: missed(gold.figures.length),
      cells: missed(gold.cells?.length ?? 0),
      issuer: missed(1),
      year: missed(1),
      form: missed(gold.form ? 1 : 0),
      findings: missed(failures.length),
    },
    rules: failures.map((rule) => ({ rule, counts: missed(1) })),
    differences: [error.message],
  };
}

function compareReport(gold: Gold, report: ExtractedReport): FileResult {
  const differences: string[] = [];
  const rules: RuleCount[] = [];
  const found = (kind: Statement['kind']): Statement[] => report.statements.filter((s) => s.kind === kind);
  const statements = (what: string, expected: readonly GoldStatement[], kind: Statement['kind']): Matched => {
    const all = found(kind);
    const pairs = matchStatements(report.source, expected, all);
    expected.forEach((e, i) => pairs[i] === -1 && differences.push(`${what} not found: ${e.quote}`));
    all.forEach((f, j) => {
      const right = pairs.includes(j);
      if (!right) differences.push(`${what} too much (${f.rule}): ${f.quote}`);
      rules.push({
        rule: `${what}: ${ruleName(f.rule)}`,
        counts: { found: 1, expected: 0, matched: right ? 1 : 0 },
      });
    });
    return {
      counts: { found: all.length, expected: expected.length, matched: pairs.filter((j) => j >= 0).length },
      pairs,
    };
  };
  const one = (what: string, expected: unknown, value: unknown): Counts => {
    if (expected !== value) differences.push(`${what}: expected ${String(expected)}, found ${String(value)}`);
    return { found: 1, expected: 1, matched: expected === value ? 1 : 0 };
  };
  const listed = (what: string, expected: readonly string[], keys: readonly string[]): Counts => {
    for (const key of expected) if (!keys.includes(key)) differences.push(`${what} not found: ${key}`);
    for (const key of keys) if (!expected.includes(key)) differences.push(`${what} too much: ${key}`);
    return matchKeys(expected, keys);
  };
  const problems = statements('problem', gold.problems, 'PROBLEM');
  const improvements = statements('improvement', gold.improvements, 'IMPROVEMENT');
  const failing = [...new Set(report.findings.filter((f) => f.status === 'FAIL').map((f) => f.rule))];
  const failures = expectedFailures(gold);
  for (const rule of new Set([...failures, ...failing]))
    rules.push({ rule: `finding: ${rule}`, counts: matchKeys(only(failures, rule), only(failing, rule)) });
  return {
    file: gold.path,
    form: gold.form ?? '',
    counts: {
      problems: problems.counts,
      improvements: improvements.counts,
      measures: gold.measures ? statements('measure', gold.measures, 'MEASURE').counts : NONE,
      addresses: listed('link', goldTies(gold), foundTies(report, problems.pairs, improvements.pairs)),
      figures: listed('figure', gold.figures.map(figureKey), report.figures.map(figureKey)),
      cells: gold.cells ? listed('cell', gold.cells.map(cellKey), foundCells(report)) : NONE,
      issuer: one(
        'issuer',
        gold.code,
        gold.code === null ? report.issuer.code : (report.issuer.codeInYear ?? report.issuer.code),
      ),
      year: one('year', gold.year, report.year.value),
      form: gold.form ? one('form', FORMS[gold.form], report.form) : NONE,
      findings: listed('FAIL', failures, failing),
    },
    rules,
    differences,
  };
}

interface Matched {
  readonly counts: Counts;
  readonly pairs: readonly number[];
}

const only = (rules: readonly string[], rule: string): string[] => rules.filter((r) => r === rule);

const figureKey = (f: { key: string; value: number; qualifier: string }): string =>
  `${f.key} = ${f.value} ${f.qualifier}`;

const cellKey = (cell: { key: string; value: number }): string => `${cell.key} = ${cell.value}`;

/** Cells with a number, by the keys of the contract: t3.received.total. */
const foundCells = (report: ExtractedReport): string[] =>
  report.tables.flatMap((table) =>
    table.values.flatMap((value, i) =>
      value === null ? [] : [cellKey({ key: `t${table.number}.${table.rows[i]}.${table.columns[i]}`, value })],
    ),
  );

const tie = (improvement: number, problem: number): string => `improvement ${improvement} addresses problem ${problem}`;

const goldTies = (gold: Gold): string[] =>
  gold.improvements.flatMap(({ addresses = [] }, i) => addresses.map((p) => tie(i, p)));

/** Found ties in the labels' own indices; ties of statements that the labels lack are not counted (they count as statements already). */
function foundTies(report: ExtractedReport, problems: readonly number[], improvements: readonly number[]): string[] {
  const kind = (k: string): Statement[] => report.statements.filter((s) => s.kind === k);
  const found = { problems: kind('PROBLEM'), improvements: kind('IMPROVEMENT') };
  const problemIds = new Map(problems.flatMap((j, i) => (j >= 0 ? [[found.problems[j]?.id ?? '', i] as const] : [])));
  return improvements.flatMap((j, i) =>
    (j >= 0 ? (found.improvements[j]?.addresses ?? []) : []).flatMap((address) => {
      const p = problemIds.get(address.id);
      return p === undefined ? [] : [tie(i, p)];
    }),
  );
}

export const total = (results: readonly FileResult[]): Record<Measured, Counts> =>
  Object.fromEntries(MEASURED.map((m) => [m, results.map((r) => r.counts[m]).reduce(add, NONE)])) as Record<
    Measured,
    Counts
  >;
