import { flatMapped } from '../../model/flat-mapped.js';
import type { Evidence } from '../../model/span.js';
import { exampleReport } from '../example-report.js';
import { fail, pass, type Facts, type Outcome, type Rule } from '../rule.js';
import { plansForCoveredYear, yearsNamedAsCovered, type NamedYear } from '../years-named.js';

const report = (title: number, from: number): string =>
  exampleReport(
    title,
    `本报告所列数据的统计期限自${from}年1月1日起至${from}年12月31日止。\n\n一、总体情况\n\n全年开展培训2次。`,
  );
const NAMES = { TITLE: 'the title', PERIOD: 'the statistics period' } as const;

export const yearMismatch: Rule = {
  id: 'year-mismatch',
  law: 'Title, statistics period, introduction, headings and statistics name the same year.',
  source: 'Practice: reports made from last year’s file keep its title, period or sentences.',
  check(facts) {
    const named = flatMapped(facts.year.candidates, ({ value, source, evidence }) =>
      (source === 'TITLE' || source === 'PERIOD') && evidence ? [{ value, source, evidence }] : [],
    );
    const first = named[0];
    if (!first) return [];
    const outcomes = [...titleAndPeriod(named), ...elsewhere(facts, named), ...plans(facts, named)];
    if (outcomes.length > 0) return outcomes;
    const evidence = named.map((n) => n.evidence);
    return new Set(named.map((n) => n.source)).size > 1
      ? [pass(`Title and statistics period both say ${first.value}`, evidence)]
      : [];
  },
  example: report(2020, 2019),
  nearMiss: report(2020, 2020),
};

interface Named {
  readonly value: number;
  readonly source: 'TITLE' | 'PERIOD';
  readonly evidence: Evidence;
}

/** A source may name several years (a title 2020—2021年): the two disagree only where they share none. */
function titleAndPeriod(named: readonly Named[]): Outcome[] {
  const titles = named.filter((n) => n.source === 'TITLE');
  const periods = named.filter((n) => n.source === 'PERIOD');
  if (titles.length === 0 || periods.length === 0) return [];
  if (titles.some((t) => periods.some((p) => p.value === t.value))) return [];
  const say = named.map((n) => `${NAMES[n.source]} says ${n.value}`).join(', ');
  return [
    fail(
      say.replace(/^t/, 'T'),
      named.map((n) => n.evidence),
    ),
  ];
}

/** Other places that name a year as the covered one: none that title or period name. */
function elsewhere(facts: Facts, named: readonly Named[]): Outcome[] {
  const known = new Set(named.map((n) => n.value));
  return yearsNamedAsCovered(facts)
    .filter(({ value }) => !known.has(value))
    .map((year) => against(year, facts, named));
}

/** 2020年，我镇将… in a report for 2020: last year's plans, left in. */
const plans = (facts: Facts, named: readonly Named[]): Outcome[] =>
  plansForCoveredYear(facts)
    .slice(0, 1)
    .map((year) => against(year, facts, named));

function against({ value, where, span }: NamedYear, facts: Facts, named: readonly Named[]): Outcome {
  const reference = named.find((n) => n.value === facts.year.value) ?? named[0];
  return fail(
    `${where} says ${value}, ${reference ? `${NAMES[reference.source]} ${reference.value}` : ''}`,
    reference ? [span, reference.evidence] : [span],
  );
}
