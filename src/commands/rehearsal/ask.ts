import { UserError } from '../../errors.js';
import type { RecurrenceKind } from '../../model/kinds.js';
import { type FoundSeries, scoreSeries, type Scores } from '../../rehearse/score.js';
import type { Outcome } from '../../model/outcome.js';
import type { Truth } from '../../rehearse/truth.js';
import { linksQuestion, questions, type Subject } from './questions.js';

/** Times each question is asked; the first two are not counted. */
const ROUNDS = 7;
const WARM = 2;

export interface Timed {
  readonly question: string;
  /** Median of the counted rounds, milliseconds, through HTTP. */
  readonly median: number;
  readonly slowest: number;
}

/** Asks every question in turn, several rounds. */
export async function timeQuestions(url: string, subject: Subject): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const [question, query] of Object.entries(questions(subject))) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      await ask(url, query);
      if (round >= WARM) times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    timed.push({ question, median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 });
  }
  return timed;
}

/** The first township of the sample that has two reports in the graph. */
export async function subjectOf(url: string, codes: Iterable<string>): Promise<Subject> {
  for (const code of codes) {
    const { township } = (await ask(url, `{ township(code: "${code}") { name reports { id } } }`)) as {
      township: { name: string; reports: { id: string }[] } | null;
    };
    const [first, second] = township?.reports ?? [];
    if (township && first && second)
      return { code, name: township.name, county: code.slice(0, 6), report: first.id, next: second.id };
  }
  throw new UserError('No township of the rehearsal has two reports in the graph.', 'REHEARSAL_EMPTY');
}

interface Answer {
  readonly township: {
    readonly threads: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly statements: readonly {
          readonly id: string;
          readonly text: string;
          readonly report: { readonly year: { readonly value: number } };
          readonly pledge?: { readonly outcome: Outcome } | null;
          readonly problem?: { readonly outcome: Outcome } | null;
        }[];
        readonly steps: readonly {
          readonly from: { readonly id: string };
          readonly to: { readonly id: string };
          readonly kind: RecurrenceKind;
        }[];
      }[];
    };
  } | null;
}

/** Adds what the API says of a township, against what is true of its reports. */
export async function scoreTownship(
  url: string,
  code: string,
  truths: readonly Truth[],
  scores: Scores,
): Promise<void> {
  const found = {
    statements: [] as FoundSeries['statements'][number][],
    links: [] as FoundSeries['links'][number][],
    outcomes: [] as FoundSeries['outcomes'][number][],
  };
  for (const kind of ['IMPROVEMENT', 'PROBLEM'] as const) {
    for (let after: string | null = null, more = true; more;) {
      const { township } = (await ask(url, linksQuestion(code, kind, after))) as Answer;
      for (const { statements, steps } of township?.threads.nodes ?? []) {
        for (const { id, text, report, pledge, problem } of statements) {
          found.statements.push({ id, kind, year: report.year.value, text });
          const outcome = (pledge ?? problem)?.outcome;
          if (outcome !== undefined) found.outcomes.push({ id, outcome });
        }
        for (const { from, to, kind: recurrence } of steps)
          found.links.push({ from: from.id, to: to.id, kind: recurrence });
      }
      after = township?.threads.pageInfo.endCursor ?? null;
      more = township?.threads.pageInfo.hasNextPage ?? false;
    }
  }
  scoreSeries(truths, found, scores);
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
  if (errors?.[0] !== undefined)
    throw new UserError(`The API refused ${query}: ${errors[0].message}`, 'REHEARSAL_QUERY');
  return data;
}
