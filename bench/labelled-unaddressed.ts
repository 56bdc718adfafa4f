import { compare, MIN_SCORE } from '../src/classify/addresses.js';
import type { Addressable } from '../src/classify/address-features.js';
import {
  UNADDRESSED_FEATURES,
  unaddressedFeatures,
  type UnaddressedFeatures,
  type UnaddressedWeights,
} from '../src/classify/unaddressed.js';
import type { Gold } from '../src/evaluate/gold.js';
import { matchStatements } from '../src/evaluate/match.js';
import { EVALUATION_SETS } from '../src/evaluate/sets.js';
import type { ExtractedReport, Statement } from '../src/model/report.js';
import { fit } from '../scripts/logistic-regression.js';
import { authorOf, labelledExtractions } from './labelled-extractions.js';

/** One problem that the extraction found in a labelled report that has pledges. */
export interface ProblemExample {
  readonly report: LabelledOutcome;
  readonly features: UnaddressedFeatures;
  /** A pledge is tied to it by more than what is left over: the rule does not ask. */
  readonly tied: boolean;
  /** As labelled; null where the labels do not have this problem. */
  readonly unaddressed: boolean | null;
}

export interface LabelledOutcome {
  readonly file: string;
  readonly author: string;
  /** A labelled problem has no pledge. */
  readonly expected: boolean;
}

/** Folders with labels, never those that nobody has read. */
const FOLDERS = EVALUATION_SETS.filter(({ unseen }) => !unseen);
const RIDGE = 1;

/** Problems of all labelled reports with the features that the extraction sees: errors of segmentation count here. */
export async function problemExamples(): Promise<{ problems: ProblemExample[]; reports: LabelledOutcome[] }> {
  const problems: ProblemExample[] = [];
  const reports: LabelledOutcome[] = [];
  for await (const { gold, report } of labelledExtractions(FOLDERS)) {
    const left = leftAlone(gold);
    const outcome = { file: gold.path, author: authorOf(gold.path), expected: left.size > 0 };
    reports.push(outcome);
    if (report) problems.push(...examplesOf(gold, left, report, outcome));
  }
  return { problems, reports };
}

const leftAlone = ({ problems, improvements }: Gold): Set<number> => {
  const addressed = new Set(improvements.flatMap(({ addresses = [] }) => addresses));
  return new Set([...problems.keys()].filter((i) => !addressed.has(i)));
};

function examplesOf(gold: Gold, left: Set<number>, found: ExtractedReport, report: LabelledOutcome): ProblemExample[] {
  const problems = found.statements.filter((s) => s.kind === 'PROBLEM');
  const pledges = found.statements.filter((s) => s.kind === 'IMPROVEMENT');
  if (pledges.length === 0) return [];
  const matched = matchStatements(found.source, gold.problems, problems);
  const asProblems = problems.map((problem) => addressable(problem, problem.id));
  const asPledges = pledges.map((pledge) =>
    addressable(pledge, pledge.addresses.find(({ basis }) => basis === 'PAIRED')?.id ?? null),
  );
  const features = unaddressedFeatures(asPledges, asProblems, compare(asPledges, asProblems), MIN_SCORE);
  return problems.map((problem, j) => {
    const label = matched.indexOf(j);
    return {
      report,
      features: features[j] as UnaddressedFeatures,
      tied: pledges.some((pledge) =>
        pledge.addresses.some(({ id, basis }) => id === problem.id && basis !== 'LEFT_OVER'),
      ),
      unaddressed: label < 0 ? null : left.has(label),
    };
  });
}

/** The pair of a problem is its own id: a pledge that the report pairs with it bears the same. */
const addressable = ({ text, topics, start }: Statement, pair: string | null): Addressable => ({
  text,
  topics,
  start,
  pair,
});

export const trainUnaddressed = (examples: readonly ProblemExample[]): UnaddressedWeights =>
  fit(
    UNADDRESSED_FEATURES,
    examples.flatMap(({ features, unaddressed }) =>
      unaddressed === null ? [] : [{ values: UNADDRESSED_FEATURES.map((name) => features[name]), yes: unaddressed }],
    ),
    { ridge: RIDGE },
  );
